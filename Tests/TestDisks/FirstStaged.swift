import Synchronization

/// Recognises the first file of a site that a build stages, wherever new files wait.
package final class FirstStaged: Sendable {
    private let isOver = Mutex(false)

    package init() {}

    /// - Parameter path: of a file that is being put.
    package func isIt(_ path: String) -> Bool {
        guard path.contains("/.loa-tmp-"), path.hasSuffix("-n0") || path.contains("-site/") else { return false }
        return isOver.withLock { over in
            defer { over = true }
            return !over
        }
    }
}
