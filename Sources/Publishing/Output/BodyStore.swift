import Markdown
import Synchronization

/// Where the HTML of bodies waits for its page: in memory as long as there is little, then in a scratch file, so that
/// a campaign of a hundred thousand pages fits into an office computer.
final class BodyStore: Sendable {
    private let kept = Atomic(0)
    private let memory: Int
    /// Opened when it is first needed; nil inside when there is none to be had.
    private let scratch = Mutex<Disk.Scratch??>(nil)
    private let lost = Mutex<DiskFault?>(nil)
    private let disk: Disk

    /// - Parameter memory: bytes that stay in memory.
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
        // A full disk costs memory, nothing else.
        guard let file, let start = file.append(bytes) else { return StoredBytes(bytes) }
        // The closure must not hold the bytes themselves.
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

    /// - Throws: when a body could not be fetched: what was made of it must not be published.
    func check() throws(DiskFault) {
        if let fault = lost.withLock({ $0 }) { throw fault }
    }
}
