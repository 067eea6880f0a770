import Markdown
import Synchronization

/// Stores the HTML of bodies until their pages are rendered: in memory up to a limit, then in a scratch file, so that a
/// campaign of a hundred thousand pages fits into an office computer.
///
/// Bodies go to the file in portions of many: one call of the system for each would take three times as long.
final class BodyStore: Sendable {
    private enum Portion {
        case memory([UInt8])
        /// The offset in the scratch file.
        case file(Int)
    }

    private struct State {
        /// The inner value is nil when no scratch file is available; opened on first use.
        var scratch: Disk.Scratch??
        /// The first is the file itself: what was in it before is found by its offset.
        var portions: [Portion] = [.file(0)]
        /// The portion that is being filled; its number is the number of ``portions``.
        var open: [UInt8] = []
        /// Empty buffers of portions that are in the file: memory fresh from the system costs more than filling it.
        var spares: [[UInt8]] = []
        var lost: DiskFault?
    }

    private let kept = Atomic(0)
    private let memory: Int
    /// Bytes after which a portion goes to the file.
    private let portionSize: Int
    private let state: Mutex<State>
    private let disk: Disk

    /// - Parameters:
    ///   - memory: bytes kept in memory.
    ///   - file: takes every body, so that it can be kept; nil for a scratch file, opened when it is needed.
    init(disk: Disk, memory: Int, file: Disk.Scratch? = nil) {
        self.disk = disk
        self.memory = file == nil ? memory : 0
        portionSize = min(memory / 4, 1 << 18)
        state = Mutex(State(scratch: file.map { .some($0) }))
    }

    func store(_ bytes: [UInt8]) -> StoredBytes {
        if bytes.isEmpty || kept.add(bytes.count, ordering: .relaxed).newValue <= memory { return StoredBytes(bytes) }
        let (number, start, file) = state.withLock { state in
            if state.scratch == nil { state.scratch = .some(disk.openScratch()) }
            let place = (state.portions.count, state.open.count)
            state.open += bytes
            if state.open.count < portionSize { return (place.0, place.1, Disk.Scratch?.none) }
            // In memory until it is in the file: another thread may ask for it.
            state.portions.append(.memory(state.open))
            state.open = state.spares.popLast() ?? emptyPortion()
            return (place.0, place.1, state.scratch ?? nil)
        }
        if let file { write(number, to: file) }
        return stored(portion: number, start, count: bytes.count)
    }

    private func stored(portion number: Int, _ start: Int, count: Int) -> StoredBytes {
        StoredBytes(count: count, place: number << 32 | start) { place, count in
            let start = place & 0xFFFF_FFFF
            return self.bytes(ofPortion: place >> 32, start..<start + count)
        }
    }

    /// Bytes that the file holds at an offset.
    func stored(at offset: Int, count: Int) -> StoredBytes { stored(portion: 0, offset, count: count) }

    /// Writes to the file what is still in memory.
    func flush() {
        let (file, number) = state.withLock { state in
            state.portions.append(.memory(state.open))
            state.open = []
            return (state.scratch ?? nil, state.portions.count - 1)
        }
        if let file { write(number, to: file) }
    }

    /// The offset in the file; nil for bytes that are in memory.
    func offset(of bytes: StoredBytes) -> Int? {
        let place = bytes.place
        if place < 0 { return nil }
        return state.withLock { state in
            guard case .file(let offset) = state.portions[place >> 32] else { return nil }
            return offset + place & 0xFFFF_FFFF
        }
    }

    /// Writes a full portion to the file. On a full disk it stays in memory.
    private func write(_ number: Int, to file: Disk.Scratch) {
        guard case .memory(var portion) = state.withLock({ $0.portions[number] }), let offset = file.append(portion)
        else { return }
        state.withLock { $0.portions[number] = .file(offset) }
        portion.removeAll(keepingCapacity: true)
        state.withLock { $0.spares.append(portion) }
    }

    /// A buffer for a portion and the body that fills it.
    private func emptyPortion() -> [UInt8] {
        var portion: [UInt8] = []
        portion.reserveCapacity(portionSize + portionSize / 4)
        return portion
    }

    private func bytes(ofPortion number: Int, _ range: Range<Int>) -> [UInt8] {
        let (found, file) = state.withLock { state -> ([UInt8]?, (Disk.Scratch, Int)?) in
            guard number < state.portions.count else { return (Array(state.open[range]), nil) }
            switch state.portions[number] {
            case .memory(let bytes): return (Array(bytes[range]), nil)
            case .file(let offset): return (nil, state.scratch.flatMap { $0 }.map { ($0, offset) })
            }
        }
        if let found { return found }
        guard let (file, offset) = file else { return [] }
        do throws(DiskFault) {
            return try file.read(offset + range.lowerBound, range.count)
        } catch {
            state.withLock { $0.lost = $0.lost ?? error }
            return []
        }
    }

    /// - Throws: when a body could not be read back: pages made of it must not be published.
    func check() throws(DiskFault) {
        if let fault = state.withLock({ $0.lost }) { throw fault }
    }
}
