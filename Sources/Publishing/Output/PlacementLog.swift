import Site
import Synchronization

/// Collects, from several threads, the placements of bodies in the files of a site.
package final class PlacementLog: Sendable {
    /// A file that shows bodies.
    struct File {
        /// Relative to the output folder.
        let path: String
        let placements: [BodyPlacement]
    }

    private let gathered = Mutex<[File]>([])

    /// In any order.
    var files: [File] { gathered.withLock { $0 } }

    func add(_ placements: [BodyPlacement], at path: String) {
        if !placements.isEmpty { gathered.withLock { $0.append(File(path: path, placements: placements)) } }
    }
}
