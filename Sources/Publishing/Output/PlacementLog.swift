import Site
import Synchronization

/// Collects, from several threads, the placements of bodies in the files of a site.
package final class PlacementLog: Sendable {
    struct Entry {
        /// The file that shows the body, relative to the output folder.
        let path: String
        let placement: BodyPlacement
    }

    private let gathered = Mutex<[Entry]>([])

    /// In any order.
    var entries: [Entry] { gathered.withLock { $0 } }

    func add(_ placements: [BodyPlacement], at path: String) {
        if placements.isEmpty { return }
        gathered.withLock { gathered in
            for placement in placements { gathered.append(Entry(path: path, placement: placement)) }
        }
    }
}
