import Site
import Synchronization

/// Gathers from several threads where in the files of a site bodies stand.
package final class PlacementLog: Sendable {
    private let gathered = Mutex<[String: [BodyPlacement]]>([:])

    /// By the file, from the output folder.
    var placements: [String: [BodyPlacement]] { gathered.withLock { $0 } }

    func add(_ placements: [BodyPlacement], at path: String) {
        if !placements.isEmpty { gathered.withLock { $0[path] = placements } }
    }
}
