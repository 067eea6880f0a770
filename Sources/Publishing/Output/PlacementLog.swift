import Site
import Synchronization

/// Collects, from several threads, the placements of bodies in the files of a site.
package final class PlacementLog: Sendable {
    private let gathered = Mutex<[String: [BodyPlacement]]>([:])

    /// By path of the file, relative to the output folder.
    var placements: [String: [BodyPlacement]] { gathered.withLock { $0 } }

    func add(_ placements: [BodyPlacement], at path: String) {
        if !placements.isEmpty { gathered.withLock { $0[path] = placements } }
    }
}
