import Diagnostics
import Markdown
import Text

/// Keeps what loading makes of each file, and recalls it for a file that has not changed since.
///
/// What is loaded depends on the file's bytes and path, the settings and the prefix of shown paths alone: whoever
/// recalls must know that none of these has changed.
package struct LoadMemory: Sendable {
    /// What loading made of a file, and the diagnostics of it.
    package struct Entry: Sendable {
        /// Everything but the HTML of the body.
        package let bytes: [UInt8]
        package let html: StoredBytes

        package init(bytes: [UInt8], html: StoredBytes) {
            self.bytes = bytes
            self.html = html
        }
    }

    /// Returns nil for a file that must be read.
    package let recall: @Sendable (_ file: ContentTree.File) -> Entry?
    package let keep: @Sendable (_ file: ContentTree.File, Entry) -> Void

    package init(
        recall: @escaping @Sendable (_ file: ContentTree.File) -> Entry?,
        keep: @escaping @Sendable (_ file: ContentTree.File, Entry) -> Void
    ) {
        self.recall = recall
        self.keep = keep
    }

    /// Recalls nothing and keeps nothing.
    package static let none = LoadMemory(recall: { _ in nil }, keep: { _, _ in })
}

extension LoadMemory.Entry {
    init(_ file: LoadedFile, _ faults: [Diagnostic]) {
        // Most files take less.
        var writer = SnapshotWriter(capacity: 1 << 11, path: file.article.shownPath)
        writer.put(file)
        writer.put(list: faults) { $0.put($1) }
        self.init(bytes: writer.bytes, html: file.article.body.storedHTML)
    }

    /// What was kept; nil for bytes that ``init(_:_:)`` does not make.
    func loaded(_ file: ContentTree.File, shownPath: String) -> (piece: LoadedFile, faults: [Diagnostic])? {
        var reader = SnapshotReader(bytes, path: shownPath)
        do {
            let piece = try reader.loadedFile(file.path, html: html)
            return (piece, try reader.list { reader throws(SnapshotReader.Damaged) in try reader.diagnostic() })
        } catch {
            return nil
        }
    }
}
