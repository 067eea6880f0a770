extension OutputWriter {
    /// Keeps other runs out of the output folder; waits, and says so once, while another is at work.
    ///
    /// The lock is on the folder itself (`flock`): no file is left behind, `clean` has nothing to remove, and a
    /// killed process holds nothing.
    ///
    /// - Parameter makingFolder: whether to make the folder where it is not there, which only ``write(_:)`` may.
    /// - Returns: what gives the folder free again; nil when there is no folder to hold.
    /// - Throws: ``DiskFault``, ``WriteRefusal``, `CancellationError` when the wait is broken off.
    package func lock(makingFolder: Bool) async throws -> (@Sendable () -> Void)? {
        if makingFolder {
            try refuseOverlap()
            if try disk.kind(output) == nil { try disk.createFolder(output) }
        }
        var hasTold = false
        while true {
            // Looked up by name each time: the folder may have been replaced while we waited.
            guard try disk.kind(output) == .folder else { return nil }
            switch try disk.lock(output) {
            case .taken(let release): return release
            case .held(let holder):
                if !hasTold { progress.waiting(output, holder) }
                hasTold = true
                try await Task.sleep(for: .milliseconds(100))
            }
        }
    }
}
