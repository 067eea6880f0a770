import Campaign
import Diagnostics
import Foundation
import Testing

/// The campaign `Tests/Sites/tieu-chuan`, whose whole site is recorded, uses every declared key at least once.
@Suite struct EveryKeyIsUsedTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Sites/tieu-chuan/Content").standardized.path

    @Test func `no declared key is without an example that is built`() throws {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.folder)
        var used: Set<String> = []
        for path in paths {
            guard let file = ContentSchema.files.first(where: { Self.form($0.path) == Self.form(path) }) else {
                continue
            }
            let entries = try Self.entries("\(Self.folder)/\(path)", isYAML: path.hasSuffix(".yml"))
            Self.gather(entries, file.keys, into: &used)
            if file.isPage { Self.gather(entries, PageKey.self, into: &used) }
        }
        let declared = ContentSchema.files.flatMap { Self.names($0.keys) } + Self.names(PageKey.self)
        #expect(Set(declared).subtracting(used).sorted() == [])
        #expect(used.count > 100)
    }

    /// The kind of a file by its path: `0000/news/*.md` for `2023/news/khai-mac.md`.
    private static func form(_ path: String) -> String {
        var parts = path.split(separator: "/").map(String.init)
        if Int(parts[0]) != nil { parts[0] = "0000" }
        let isNamedFreely = parts.count == 3 || parts[0] == "pages"
        if isNamedFreely, path.hasSuffix(".md") { parts[parts.count - 1] = "*.md" }
        return parts.joined(separator: "/")
    }

    private static func entries(_ path: String, isYAML: Bool) throws -> [YAMLEntry] {
        var text = try String(contentsOfFile: path, encoding: .utf8)
        if isYAML { text = "---\n\(text)\n---\n" }
        var report = Report()
        let frontMatter = FrontMatter(of: SourceText(Array(text.utf8)), path: path, into: &report)
        return try #require(frontMatter).entries
    }

    private static func names(_ keys: any ContentKey.Type) -> [String] {
        keys.declared.flatMap { key in ["\(keys).\(key.name)"] + (key.field.type.keys.map(names) ?? []) }
    }

    private static func gather(_ entries: [YAMLEntry], _ keys: any ContentKey.Type, into used: inout Set<String>) {
        for (name, field) in keys.declared {
            guard let value = entries.first(where: { $0.key == name })?.value, !value.isNothing else { continue }
            used.insert("\(keys).\(name)")
            guard let inner = field.type.keys else { continue }
            for map in maps(in: value) { gather(map, inner, into: &used) }
        }
    }

    private static func maps(in value: YAMLValue) -> [[YAMLEntry]] {
        switch value.content {
        case .map(let entries): [entries]
        case .list(let items): items.flatMap(maps)
        case .nothing, .scalar: []
        }
    }
}
