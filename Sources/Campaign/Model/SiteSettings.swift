import Diagnostics
import Foundation
import Markdown
import Text

/// The settings in `site.yml`. Source: Content/README.md §4.
package struct SiteSettings: Sendable {
    package struct Organisation: Sendable, Hashable {
        package let name: String
        package let address: String?
        package let phone: String?
        package let email: String?
        package let url: String?
        /// The path of a picture, relative to the content folder.
        package let logo: Located<String>?
    }

    package struct Channel: Sendable, Hashable {
        package let name: String
        package let url: String
    }

    /// An id and its label for readers.
    package struct Label: Sendable, Hashable {
        package let id: String
        package let text: String
    }

    package struct Banner: Sendable, Hashable {
        package let id: String
        package let label: String
        /// The width in metres; `height` is in metres too.
        package let width: Double
        package let height: Double
    }

    package let title: String
    package let shortTitle: String
    package let description: String?
    package var url: BaseURL
    package let language: String
    package let zone: SiteTimeZone
    package let organisation: Organisation
    package let channels: [Channel]
    package let licence: String?
    package let current: Located<Int>?
    package let places: [Label]
    package let levels: [Label]
    package let kinds: [Label]
    package let banners: [Banner]
    package let words: AddressWords

    package func label(ofPlace id: String) -> String { SiteSettings.label(id, in: places) }
    package func label(ofLevel id: String) -> String { SiteSettings.label(id, in: levels) }
    package func label(ofKind id: String) -> String { SiteSettings.label(id, in: kinds) }

    private static func label(_ id: String, in labels: [Label]) -> String {
        labels.first { $0.id == id }?.text ?? id
    }
}

/// The words in addresses; `paths` in `site.yml` renames them. Source: Sources/README.md §3.
package struct AddressWords: Sendable, Hashable {
    /// The words by key of ``PathKey``.
    private let words: [String: Slug]

    package init(renamed: [String: Slug] = [:]) {
        words = renamed
    }

    private func word(_ key: String, _ usual: String) -> String { words[key]?.rawValue ?? usual }

    package var slogans: String { word("slogans", "khau-hieu") }
    package var outline: String { word("outline", "de-cuong") }
    package var activities: String { word("activities", "hoat-dong") }
    package var news: String { word("news", "tin-tuc") }
    package var plan: String { word("plan", "ke-hoach") }
    package var figures: String { word("figures", "so-lieu") }
    package var archive: String { word("archive", "luu-tru") }
    package var search: String { word("search", "tim-kiem") }
    package var press: String { word("press", "bao-chi") }
    package var data: String { word("data", "du-lieu") }
    package var media: String { word("media", "media") }
    package var page: String { word("page", "trang") }

    /// The words in the order of ``PathKey``.
    package var all: [String] {
        [slogans, outline, activities, news, plan, figures, archive, search, press, data, media, page]
    }
}

/// The absolute address of the site's root, with a closing slash.
package struct BaseURL: Sendable, Hashable {
    /// The whole address: `https://example.vn/htsd/`.
    package let text: String
    /// The path: `/htsd/`; `/` for a site at the root of its host.
    package let path: String
    /// The scheme and host: `https://example.vn`.
    package let origin: String

    /// A placeholder that is never published; see `SiteSettings.standIn`.
    static let standIn = BaseURL(text: "http://localhost/", path: "/", origin: "http://localhost")

    private init(text: String, path: String, origin: String) {
        self.text = text
        self.path = path
        self.origin = origin
    }

    /// Nil unless the text is http or https with a host and without query, fragment or white space.
    package init?(_ text: String) {
        guard WebAddress.isHTTP(text), !text.contains("?"), !text.contains("#"), text.utf8.allSatisfy({ $0 < 0x80 })
        else { return nil }
        let whole = text.hasSuffix("/") ? text : text + "/"
        guard let hostStart = whole.range(of: "//")?.upperBound, let slash = whole[hostStart...].firstIndex(of: "/")
        else { return nil }
        let path = String(whole[slash...])
        guard !path.contains("//"), !path.split(separator: "/").contains(where: { $0 == ".." || $0 == "." }) else {
            return nil
        }
        self.text = whole
        self.path = path
        origin = String(whole[..<slash])
    }
}
