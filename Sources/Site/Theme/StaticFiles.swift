import Campaign
import Diagnostics
import Template
import Text

/// The files of a theme's `static/`: each is published under `assets/` with a fingerprint of its bytes, and has a name
/// in templates.
struct StaticFiles: Sendable {
    static let folder = "static/"

    struct File: Sendable {
        /// From the theme's folder: `static/fonts/Be Vietnam.woff2`.
        let path: String
        /// After `assets.` in templates: `fonts_be_vietnam_woff2`.
        let name: String
        /// From the output folder: `assets/fonts/be-vietnam.0123456789.woff2`.
        let published: String
        let bytes: [UInt8]
    }

    let files: [File]
    /// Of what templates know as `assets`.
    let shape: RecordShape
    private let publishedByPath: [String: String]

    init(_ folder: ThemeFolder, into report: inout Report) {
        var files: [File] = []
        var owners: [String: String] = [:]
        for path in folder.paths where path.hasPrefix(StaticFiles.folder) {
            let name = StaticFiles.name(of: path)
            if let other = owners[name] {
                report.add(.sameStaticName(name, folder.shown(path), folder.shown(other)))
                continue
            }
            owners[name] = path
            let bytes = folder[path] ?? []
            files.append(
                File(path: path, name: name, published: StaticFiles.published(path, bytes), bytes: bytes))
        }
        self.files = files
        publishedByPath = Dictionary(files.map { ($0.path, $0.published) }, uniquingKeysWith: { first, _ in first })
        shape = RecordShape("Assets", files.map { .init($0.name, .text, "the address of \($0.path)") })
    }

    /// The addresses as templates print them.
    ///
    /// - Parameter base: of the site; nil while it is not known.
    func record(_ base: BaseURL?) -> Record {
        let links = base.map { Links(base: $0) }
        return Record(
            shape,
            files.map { file in
                let address = Address("/" + file.published)
                return .text(links?.href(address) ?? address.path)
            })
    }

    /// Where a file is published, from the output folder.
    func published(_ path: String) -> String? { publishedByPath[path] }

    /// `static/Logo mới.svg` as `logo_moi_svg`.
    static func name(of path: String) -> String {
        let words = Slug(folding: String(path.dropFirst(folder.count)))?.rawValue ?? "file"
        return words.replacing("-", with: "_")
    }

    private static func published(_ path: String, _ bytes: [UInt8]) -> String {
        var parts = path.dropFirst(folder.count).split(separator: "/").map(String.init)
        let file = parts.popLast() ?? "file"
        let dot = file.lastIndex(of: ".").flatMap { $0 == file.startIndex ? nil : $0 }
        let ending = dot.flatMap { Slug(folding: String(file[$0...])) }.map { ".\($0)" } ?? ""
        func word(_ text: some StringProtocol) -> String { Slug(folding: String(text))?.rawValue ?? "file" }
        let stem = word(dot.map { file[..<$0] } ?? file[...])
        return (["assets"] + parts.map(word) + ["\(stem).\(Fingerprint.of(bytes))\(ending)"]).joined(separator: "/")
    }
}
