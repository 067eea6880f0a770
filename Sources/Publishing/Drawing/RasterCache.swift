import Site

/// Cache of drawings by the fingerprint of their input. Lies outside Content and Output and may be deleted at any time;
/// a fault of the cache costs only time.
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

    /// Nil when the drawing is not in the cache, or is damaged.
    func read(_ drawing: Drawing) -> [UInt8]? {
        guard let bytes = try? disk.read(place(drawing)), drawing.format.isWhole(bytes) else { return nil }
        return bytes
    }

    /// Stores a drawing atomically, also when two builds store the same drawing at once.
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

    /// Version of the cache; raise it when the same SVG must give other bytes.
    private static let generation = 1
}
