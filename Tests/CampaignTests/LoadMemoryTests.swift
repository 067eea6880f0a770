import Campaign
import Diagnostics
import Foundation
import Markdown
import Synchronization
import Testing

/// What is recalled of a file equals what reading it gives, in every field.
struct LoadMemoryTests {
    static let root = String(#filePath.dropLast("/Tests/CampaignTests/LoadMemoryTests.swift".count))

    /// The example campaign, the site that uses every key, and all broken sites.
    static let sites =
        ["Content", "Tests/Sites/tieu-chuan/Content"]
        + ((try? FileManager.default.contentsOfDirectory(atPath: "\(root)/Tests/Sites/broken")) ?? []).sorted()
        .map { "Tests/Sites/broken/\($0)/Content" }.filter { FileManager.default.fileExists(atPath: "\(root)/\($0)") }

    /// Entries by path, as a build cache would keep them.
    private final class Shelf: Sendable {
        let entries = Mutex<[String: LoadMemory.Entry]>([:])
        let recalled = Mutex(0)

        func memory(recalling: Bool) -> LoadMemory {
            LoadMemory(
                recall: { file in
                    guard recalling, let entry = self.entries.withLock({ $0[file.path] }) else { return nil }
                    self.recalled.withLock { $0 += 1 }
                    return entry
                }, keep: { file, entry in self.entries.withLock { $0[file.path] = entry } })
        }
    }

    private static func tree(_ site: String) throws -> ContentTree {
        let folder = "\(root)/\(site)"
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
            !ContentTree.isSkipped(path: path)
                && (try? URL(fileURLWithPath: "\(folder)/\(path)").resourceValues(forKeys: [.isRegularFileKey]))?
                    .isRegularFile == true
        }
        let files = try paths.map {
            ContentTree.File(path: $0, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)"))))
        }
        return ContentTree(prefix: "Content", files: files.filter { !$0.isMedia })
    }

    /// Every stored property of a value, down to numbers and texts.
    private static func told<Value>(_ value: Value) -> String {
        var text = ""
        dump(value, to: &text)
        return text
    }

    /// A load as text: the campaign, the HTML of its bodies, and the report.
    private static func load(_ tree: ContentTree, _ memory: LoadMemory) throws -> [String] {
        var report = Report()
        let campaign = try CampaignLoader.load(tree, memory: memory, into: &report)
        let articles = campaign?.articles ?? []
        return [told(campaign?.pages), told(campaign?.editions), told(campaign?.unread.sorted())]
            + articles.map { String(decoding: $0.body.html, as: UTF8.self) } + report.diagnostics.map(told)
    }

    @Test(arguments: sites) func `a recalled file is the file as read`(_ site: String) throws {
        let tree = try Self.tree(site)
        let shelf = Shelf()
        let fresh = try Self.load(tree, .none)
        #expect(try Self.load(tree, shelf.memory(recalling: false)) == fresh)
        #expect(try Self.load(tree, shelf.memory(recalling: true)) == fresh)
        let kept = shelf.entries.withLock { $0.count }
        #expect(shelf.recalled.withLock { $0 } == kept)
    }

    @Test func `all pages of a sound site are kept`() throws {
        let tree = try Self.tree("Tests/Sites/tieu-chuan/Content")
        let shelf = Shelf()
        _ = try Self.load(tree, shelf.memory(recalling: false))
        let pages = tree.files.map(\.path).filter { $0.hasSuffix(".md") }
        #expect(shelf.entries.withLock { $0.keys.sorted() } == pages.sorted())
        #expect(pages.count > 10)
    }

    @Test func `entries cut anywhere are read anew`() throws {
        let tree = try Self.tree("Tests/Sites/tieu-chuan/Content")
        let shelf = Shelf()
        let fresh = try Self.load(tree, shelf.memory(recalling: false))
        let whole = shelf.entries.withLock { $0 }
        for part in 0..<40 {
            shelf.entries.withLock { entries in
                entries = whole.mapValues {
                    .init(bytes: Array($0.bytes.prefix($0.bytes.count * part / 40)), html: $0.html)
                }
            }
            #expect(try Self.load(tree, shelf.memory(recalling: true)) == fresh, "\(part)")
        }
    }
}
