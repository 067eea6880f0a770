import Campaign
import Markdown
import Text

/// Computes every address of the site. Source: Sources/README.md §3.
package struct AddressBook: Sendable {
    private let words: AddressWords

    package init(_ words: AddressWords) {
        self.words = words
    }

    package var home: Address { Address(page: []) }
    package var archive: Address { Address(page: [words.archive]) }
    package var press: Address { Address(page: [words.press]) }
    package var allSlogans: Address { Address(page: [words.slogans]) }
    package var feed: Address { Address("/feed.xml") }
    package var jsonFeed: Address { Address("/feed.json") }
    package var sitemap: Address { Address("/sitemap.xml") }
    package var robots: Address { Address("/robots.txt") }
    package var notFound: Address { Address("/404.html") }
    package var manifest: Address { Address("/site.webmanifest") }

    /// Files of the whole site whose addresses no page or alias may use, whether the files are published or not.
    var reserved: [Address] { [feed, jsonFeed, sitemap, robots, notFound, manifest] }

    package func page(_ slug: Slug) -> Address { Address(page: [slug.rawValue]) }
    package func edition(_ year: Int) -> Address { Address(page: ["\(year)"]) }
    package func slogans(_ year: Int) -> Address { Address(page: ["\(year)", words.slogans]) }
    package func slogan(_ year: Int, _ slug: Slug) -> Address {
        Address(page: ["\(year)", words.slogans, slug.rawValue])
    }
    /// A downloadable banner, by its size's id and the file extension:
    /// `/2023/khau-hieu/hoc-hoc-nua/bang-ngang-6x07.pdf`.
    func sloganBanner(_ year: Int, _ slug: Slug, size: String, _ ending: String) -> Address {
        file("bang-\(size).\(ending)", below: slogan(year, slug))
    }
    /// A picture for screens, by the card's id in the theme's banner data.
    func sloganCard(_ year: Int, _ slug: Slug, card: String) -> Address {
        file("\(card).png", below: slogan(year, slug))
    }
    func sloganText(_ year: Int, _ slug: Slug) -> Address { file("khau-hieu.txt", below: slogan(year, slug)) }
    package func outline(_ year: Int) -> Address { Address(page: ["\(year)", words.outline]) }
    /// The outline's text for reading aloud, named like its folder.
    package func reading(_ year: Int) -> Address { Address("/\(year)/\(words.outline)/\(words.outline).txt") }
    package func plan(_ year: Int) -> Address { Address(page: ["\(year)", words.plan]) }
    package func activities(_ year: Int) -> Address { Address(page: ["\(year)", words.activities]) }
    package func activity(_ year: Int, _ slug: Slug) -> Address {
        Address(page: ["\(year)", words.activities, slug.rawValue])
    }
    package func feed(_ year: Int) -> Address { Address("/\(year)/feed.xml") }

    /// - Parameter page: from 1.
    package func news(_ year: Int, page: Int = 1) -> Address {
        Address(page: ["\(year)", words.news] + (page > 1 ? [words.page, "\(page)"] : []))
    }
    package func newsItem(_ year: Int, _ slug: Slug) -> Address {
        Address(page: ["\(year)", words.news, slug.rawValue])
    }

    /// The address of a media file: its path with each part folded like a slug, keeping the file extension. Nil when a
    /// part folds to nothing.
    package func media(_ path: String) -> Address? {
        var parts = path.split(separator: "/").map(String.init)
        guard let name = parts.popLast(), let mediaIndex = parts.firstIndex(of: "media") else { return nil }
        parts[mediaIndex] = words.media
        var folded: [String] = []
        for (index, part) in parts.enumerated() {
            guard index == mediaIndex || index < mediaIndex else {
                guard let slug = Slug(folding: part) else { return nil }
                folded.append(slug.rawValue)
                continue
            }
            folded.append(part)
        }
        let (stem, ending) = AddressBook.split(name)
        guard let slug = Slug(folding: stem) else { return nil }
        let tail = Slug(folding: ending).map { ".\($0.rawValue)" } ?? ""
        return Address("/" + (folded + [slug.rawValue + tail]).joined(separator: "/"))
    }

    private func file(_ name: String, below folder: Address) -> Address { Address(folder.path + name) }

    // MARK: Anchors

    /// Anchor of a group on the year's slogan page, by its index: `nhom-2`.
    static func groupAnchor(_ index: Int) -> String { "nhom-\(index + 1)" }
    /// Anchor of a year on the page of all slogans: `nam-2023`.
    static func yearAnchor(_ year: Int) -> String { "nam-\(year)" }
    /// Anchor of the organisation in structured data; no page shows it.
    static let officeAnchor = "to-chuc"

    /// Name and extension of a file: `anh.le.JPG` as `anh.le` and `JPG`.
    private static func split(_ name: String) -> (stem: String, ending: String) {
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return (name, "") }
        return (String(name[..<dot]), String(name[name.index(after: dot)...]))
    }
}
