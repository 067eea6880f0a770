extension OutputWriter {
    /// Locks the output folder against concurrent runs; waits for another run, and reports the wait once.
    ///
    /// The lock is a `flock` on the folder itself: it leaves no file for `clean` to remove, and a killed process holds
    /// no lock.
    ///
    /// - Parameter makingFolder: whether to make a missing folder, which only ``write(planned:beforeChanges:)`` may.
    /// - Returns: a function that unlocks the folder; nil when there is no folder.
    /// - Throws: ``DiskFault``, ``WriteRefusal``, `CancellationError` when the wait is cancelled.
    package func lock(makingFolder: Bool) async throws -> (@Sendable () -> Void)? {
        if makingFolder {
            try refuseOverlap()
            if try disk.kind(output) == nil { try disk.createFolder(output) }
        }
        var hasTold = false
        while true {
            // Looked up by name each time: the folder may have been replaced during the wait.
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
