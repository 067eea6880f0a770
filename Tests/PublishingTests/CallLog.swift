import Publishing
import Synchronization

/// The renames and removals requested of a disk, in order.
final class CallLog: Sendable {
    private let state = Mutex<[String]>([])

    var lines: [String] { state.withLock { $0 } }

    func add(_ line: String) { state.withLock { $0.append(line) } }

    /// Waits for the next line; the test's time limit ends a wait that would never end.
    func grown(beyond count: Int) async throws {
        while lines.count <= count { try await Task.sleep(for: .milliseconds(10)) }
    }
}

extension Disk {
    func logging(_ log: CallLog) -> Disk {
        Disk(
            read: read, walkWhere: walkWhere, kind: kind, resolve: resolve, put: put,
            rename: { from, to throws(DiskFault) in
                log.add("rename \(to)")
                try rename(from, to)
            },
            createFolder: createFolder,
            removeFile: { path throws(DiskFault) in
                log.add("remove \(path)")
                try removeFile(path)
            },
            removeFolder: removeFolder, sync: sync,
            syncAll: { folder throws(DiskFault) in
                log.add("sync all of \(folder)")
                try syncAll(folder)
            },
            lock: lock, openScratch: openScratch, openKept: openKept, writer: writer)
    }
}
