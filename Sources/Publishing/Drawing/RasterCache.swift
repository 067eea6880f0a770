import Site

/// Drawings made before, by the fingerprint of what they were made from. It lies outside Content and Output
/// and may be deleted at any time; a fault of it costs time and nothing else.
package struct RasterCache: Sendable {
    private let disk: Disk
    private let folder: String

    /// - Parameter folder: made when the first drawing is kept.
    package init(disk: Disk, folder: String) {
        self.disk = disk
        self.folder = folder
    }

    /// `$XDG_CACHE_HOME/loa/drawings`, or the same below `~/.cache`; nil where neither is known.
    package static func folder(environment: [String: String]) -> String? {
        CacheFolder.named("drawings", environment: environment)
    }

    /// Nil when it was not kept, or is damaged.
    func read(_ drawing: Drawing) -> [UInt8]? {
        guard let bytes = try? disk.read(place(drawing)), drawing.format.isWhole(bytes) else { return nil }
        return bytes
    }

    /// Whole or not at all, also when two builds keep the same drawing at once.
    func keep(_ bytes: [UInt8], of drawing: Drawing) {
        do {
            try disk.createFolder(folder)
            try disk.write(bytes, to: place(drawing))
        } catch {
            // A full or read-only disk: the next build makes the drawing again.
        }
    }

    private func place(_ drawing: Drawing) -> String {
        Path.join(folder, "\(RasterCache.generation)-\(drawing.fingerprint).\(drawing.format.rawValue)")
    }

    /// Grows when the same SVG is to give other bytes.
    private static let generation = 1
}
