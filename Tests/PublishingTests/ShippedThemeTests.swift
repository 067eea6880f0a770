import Foundation
import Publishing
import TestDisks
import Testing

/// The theme within the program: the bytes of Theme/ as they were at the time of the build.
@Suite struct ShippedThemeTests {
    @Test func `it holds the bytes of the repository's theme`() throws {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let folder = tests.appendingPathComponent("../../Theme").standardizedFileURL.path
        var files: [String: [UInt8]] = [:]
        for entry in try Disk.posix.walk(folder) where entry.kind == .file && !entry.path.hasSuffix(".md") {
            files[entry.path] = try Disk.posix.read("\(folder)/\(entry.path)")
        }
        let shipped = ShippedTheme.files
        #expect(shipped.keys.sorted() == files.keys.sorted())
        #expect(files.filter { shipped[$0.key] != $0.value }.keys.sorted() == [])
    }

    /// A fault in a shipped template, which a part of the site's own theme may cause, is shown with its line.
    @Test func `its texts are there for messages`() {
        let texts = FolderTexts(disk: MemoryDisk().disk)
        #expect(texts.text("loa:Theme/theme.yml")?.bytes == ShippedTheme.files["theme.yml"])
        #expect(texts.text("loa:Theme/no.yml") == nil)
    }
}
