import Markdown
import Synchronization

/// Stores the HTML of bodies until their pages are rendered: in memory up to a limit, then in a scratch file, so that a
/// campaign of a hundred thousand pages fits into an office computer.
final class BodyStore: Sendable {
    private let kept = Atomic(0)
    private let memory: Int
    /// Opened on first use; the inner value is nil when no scratch file is available.
    private let scratch = Mutex<Disk.Scratch??>(nil)
    private let lost = Mutex<DiskFault?>(nil)
    private let disk: Disk

    /// - Parameter memory: bytes kept in memory.
    init(disk: Disk, memory: Int) {
        self.disk = disk
        self.memory = memory
    }

    func store(_ bytes: [UInt8]) -> StoredBytes {
        if bytes.isEmpty || kept.add(bytes.count, ordering: .relaxed).newValue <= memory { return StoredBytes(bytes) }
        let file = scratch.withLock { scratch in
            let opened = scratch ?? disk.openScratch()
            scratch = .some(opened)
            return opened
        }
        // A full disk: keep the body in memory.
        guard let file, let start = file.append(bytes) else { return StoredBytes(bytes) }
        // The closure must not capture the bytes themselves.
        let count = bytes.count
        return StoredBytes(count: count) {
            do throws(DiskFault) {
                return try file.read(start, count)
            } catch {
                self.lost.withLock { $0 = $0 ?? error }
                return []
            }
        }
    }

    /// - Throws: when a body could not be read back: pages made of it must not be published.
    func check() throws(DiskFault) {
        if let fault = lost.withLock({ $0 }) { throw fault }
    }
}
