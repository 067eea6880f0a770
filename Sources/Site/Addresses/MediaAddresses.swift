import Campaign
import Diagnostics
import Text

/// The address of every media file, whether it is published or not.
struct MediaAddresses: Sendable {
    /// By path from the content folder.
    let addresses: [String: Address]

    init(_ campaign: PublicCampaign, _ book: AddressBook) {
        var addresses: [String: Address] = [:]
        for path in campaign.media.keys { addresses[path] = book.media(path) }
        self.addresses = addresses
    }

    /// Reports files without an address, two used files with one, and files that no page uses.
    func check(used: Set<String>, _ campaign: PublicCampaign, _ routes: Routes, into report: inout Report) {
        var owners: [Address: MediaFile] = [:]
        let aliases = Dictionary(
            routes.redirects.map { ($0.from.file.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        let redirects = Dictionary(
            routes.redirects.map { ($0.from.file.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        let files = campaign.media.values.sorted { $0.path.precedes($1.path) }
        for file in files {
            guard let address = addresses[file.path] else {
                report.add(
                    .mediaAddress, vi: "tên tệp không có chữ cái hay chữ số nào để làm địa chỉ",
                    en: "the file's name holds no letter or digit to make an address of",
                    at: Span(file: file.shownPath),
                    fixes: [.init(Localized(vi: "đổi tên tệp", en: "rename the file"))])
                continue
            }
            guard used.contains(file.path) else {
                if !campaign.isWhole { continue }
                report.add(
                    .unusedMedia, vi: "chưa trang công khai nào dùng tệp này nên tệp không được đăng",
                    en: "no public page uses this file, so it is not published", at: Span(file: file.shownPath),
                    fixes: [
                        .init(
                            Localized(
                                vi: "dùng tệp trong một trang, hoặc thêm “_” vào đầu tên để cất đi",
                                en: "use it on a page, or begin its name with `_` to set it aside"))
                    ])
                continue
            }
            if file.isDamaged {
                report.add(
                    .damagedPicture, vi: "tệp này không phải ảnh JPEG hay PNG nguyên vẹn",
                    en: "this file is not a whole JPEG or PNG picture",
                    at: Span(file: file.shownPath),
                    fixes: [
                        .init(
                            Localized(
                                vi: "mở ảnh bằng phần mềm xem ảnh rồi lưu lại, hoặc lấy lại bản gốc",
                                en: "open it in a picture viewer and save it anew, or fetch the original again"))
                    ])
            }
            if let alias = aliases[address.file.lowercased()] {
                report.add(
                    .aliasCollision, vi: "địa chỉ \(address) của tệp này cũng là địa chỉ cũ của “\(alias.title)”",
                    en: "the address \(address) of this file is also an alias of “\(alias.title)”",
                    at: Span(file: file.shownPath),
                    fixes: [
                        .init(
                            Localized(
                                vi: "đổi tên tệp, hoặc bỏ địa chỉ cũ", en: "rename the file, or take the alias out"))
                    ])
            }
            if let other = owners[address] {
                report.add(
                    .addressCollision, vi: "hai tệp cùng có địa chỉ \(address)",
                    en: "two files share the address \(address)",
                    at: Span(file: file.shownPath),
                    notes: [.init(Localized(vi: "tệp kia", en: "the other file"), at: Span(file: other.shownPath))],
                    fixes: [.init(Localized(vi: "đổi tên một trong hai tệp", en: "rename one of the two"))])
            }
            owners[address] = file
            if let redirect = redirects[address.file.lowercased()] {
                report.add(
                    .aliasCollision,
                    vi: "địa chỉ \(address) của tệp này cũng là địa chỉ cũ (aliases) của “\(redirect.title)”",
                    en: "the address \(address) of this file is an alias of “\(redirect.title)” as well",
                    at: Span(file: file.shownPath),
                    fixes: [
                        .init(
                            Localized(
                                vi: "bỏ địa chỉ cũ đó hoặc đổi tên tệp", en: "take that alias out or rename the file"))
                    ])
            }
        }
    }
}
