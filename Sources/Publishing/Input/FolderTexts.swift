import Campaign
import Diagnostics

/// The texts behind diagnostics, read again when one is printed: a run without faults reads nothing twice.
package struct FolderTexts: Sendable {
    private let disk: Disk

    package init(disk: Disk) {
        self.disk = disk
    }

    /// The clean text of a file by the path that messages show; nil when it cannot be had as text.
    package func text(_ path: String) -> SourceText? {
        guard let bytes = try? disk.read(path) else { return nil }
        var unheeded = Report()
        return SourceDecoder.decode(bytes, path: path, into: &unheeded).map(SourceText.init)
    }
}
