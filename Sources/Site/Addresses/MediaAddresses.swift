import Campaign
import Diagnostics
import Text

/// The address of every media file, published or not.
struct MediaAddresses: Sendable {
    /// By path relative to the content folder.
    let addresses: [String: Address]

    init(_ campaign: PublicCampaign, _ book: AddressBook) {
        var addresses: [String: Address] = [:]
        for path in campaign.media.keys { addresses[path] = book.media(path) }
        self.addresses = addresses
    }

    /// Reports files without an address, two used files with the same address, and unused files.
    func check(used: Set<String>, _ campaign: PublicCampaign, _ routes: Routes, into report: inout Report) {
        var owners: [Address: MediaFile] = [:]
        let redirects = Dictionary(
            routes.redirects.map { ($0.from.file.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        let files = campaign.media.values.sorted { $0.path.precedes($1.path) }
        for file in files {
            guard let address = addresses[file.path] else {
                report.add(.mediaAddress(at: Span(file: file.shownPath)))
                continue
            }
            guard used.contains(file.path) else {
                if !campaign.isWhole { continue }
                report.add(.unusedMedia(at: Span(file: file.shownPath)))
                continue
            }
            if file.isDamaged {
                report.add(.damagedPicture(at: Span(file: file.shownPath)))
            }
            if let other = owners[address] {
                report.add(
                    .mediaAddressCollision(
                        address.path, at: Span(file: file.shownPath), otherAt: Span(file: other.shownPath)))
            }
            owners[address] = file
            if let redirect = redirects[address.file.lowercased()] {
                report.add(.mediaAliasCollision(address.path, title: redirect.title, at: Span(file: file.shownPath)))
            }
        }
    }
}
