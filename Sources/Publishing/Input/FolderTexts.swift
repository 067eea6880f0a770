import Campaign
import Diagnostics
import Site

/// The source texts for printing diagnostics, read only when a diagnostic is printed: a run without diagnostics reads
/// no file twice.
package struct FolderTexts: Sendable {
    private let disk: Disk

    package init(disk: Disk) {
        self.disk = disk
    }

    /// The decoded text of a file by the path that messages show; nil when the file cannot be read as text.
    package func text(_ path: String) -> SourceText? {
        guard let bytes = shipped(path) ?? (try? disk.read(path)) else { return nil }
        var unused = Report()
        return SourceDecoder.decode(bytes, path: path, into: &unused).map(SourceText.init)
    }

    private func shipped(_ path: String) -> [UInt8]? {
        path.hasPrefix(ThemeFolder.shippedPrefix)
            ? ShippedTheme.files[String(path.dropFirst(ThemeFolder.shippedPrefix.count))] : nil
    }
}
