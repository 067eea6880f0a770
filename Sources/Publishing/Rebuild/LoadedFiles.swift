import Campaign
import Diagnostics
import Markdown
import Synchronization
import Text

/// Keeps what loading makes of each file of Content, so that the next full build reads only the files that have changed
/// since: reading is half of a build.
///
/// It lies in two files of the build cache. One is the scratch file of bodies, which is written in any case: it is kept
/// instead of thrown away, with what else was made of each file beside its body; later builds append to it. The other is
/// the ``LoadedIndex``, written last, so that a killed build leaves the old one, which is still true.
final class LoadedFiles: Sendable {
    /// What was made of one file in this build.
    private struct Kept {
        /// Index in the walk.
        let number: Int
        let bytes: StoredBytes
        let html: StoredBytes
        let checksum: UInt64
    }

    /// Keeps the HTML of bodies until their pages are rendered, and for later builds.
    let bodies: BodyStore
    private let file: Disk.Scratch
    /// Of the entries of the walk.
    private let stamps: FileStamps
    /// For each entry of the walk what an earlier build has kept, if the file has not changed since.
    private let known: [LoadedIndex.Entry?]
    private let kept = Mutex<[Kept]>([])

    /// - Parameters:
    ///   - file: holds what is known, and takes what this build makes.
    ///   - known: see ``known(_:of:)``; empty when nothing is known.
    init(_ walk: SourceWalk, in file: Disk.Scratch, _ known: [LoadedIndex.Entry?], _ disk: Disk, memory: Int) {
        stamps = FileStamps(walk.entries)
        self.file = file
        self.known = known
        bodies = BodyStore(disk: disk, memory: memory, file: file)
    }

    /// For each entry of a walk what an index tells of it, if its stamp is still the same; empty when the settings have
    /// changed, on which everything depends.
    static func known(_ index: LoadedIndex, of walk: SourceWalk) -> [LoadedIndex.Entry?] {
        let names = index.stamps.names.slices
        guard names.count == index.entries.count else { return [] }
        var found: [LoadedIndex.Entry?] = []
        found.reserveCapacity(walk.entries.count)
        var hasSettings = false
        // Both are sorted by path.
        var next = 0
        for entry in walk.entries {
            let path = entry.path.utf8
            while next < names.count, names[next].lexicographicallyPrecedes(path) { next += 1 }
            guard next < names.count, names[next].elementsEqual(path),
                index.stamps[next].elementsEqual(FileStamps([entry]).words)
            else {
                found.append(nil)
                continue
            }
            found.append(index.entries[next])
            if entry.path == settings { hasSettings = true }
        }
        return hasSettings ? found : []
    }

    private static let settings = "site.yml"

    /// For ``CampaignLoader``.
    var memory: LoadMemory {
        LoadMemory(recall: { self.recall($0.number) }, keep: { self.keep($0.number, $1) })
    }

    private func recall(_ number: Int) -> LoadMemory.Entry? {
        guard known.indices.contains(number), let entry = known[number], !entry.bytes.isEmpty,
            let bytes = try? read(entry.bytes), let html = try? read(entry.html),
            entry.checksum == LoadedFiles.checksum(bytes, html)
        else { return nil }
        return LoadMemory.Entry(bytes: bytes, html: stored(entry.html))
    }

    private func read(_ range: Range<Int>) throws(DiskFault) -> [UInt8] {
        range.isEmpty ? [] : try file.read(range.lowerBound, range.count)
    }

    private func stored(_ range: Range<Int>) -> StoredBytes {
        range.isEmpty ? StoredBytes([]) : bodies.stored(at: range.lowerBound, count: range.count)
    }

    private func keep(_ number: Int, _ entry: LoadMemory.Entry) {
        let new = Kept(
            number: number, bytes: bodies.store(entry.bytes), html: entry.html,
            checksum: LoadedFiles.checksum(entry.bytes, entry.html.bytes))
        kept.withLock { $0.append(new) }
    }

    private static func checksum(_ bytes: [UInt8], _ html: [UInt8]) -> UInt64 {
        var sum = Checksum()
        sum.add(inWords: bytes[...])
        sum.add(inWords: html[...])
        return sum.value
    }

    /// What the next build may know; everything that the index tells of is then in the file.
    func index(zone: String, _ zoneStamp: FileStamps) -> LoadedIndex {
        bodies.flush()
        let names = stamps.names.slices
        var entries = known.isEmpty ? Array(repeating: nil, count: names.count) : known
        for new in kept.withLock({ $0 }) {
            entries[new.number] = place(of: new.bytes).flatMap { bytes in
                place(of: new.html).map { LoadedIndex.Entry(bytes: bytes, html: $0, checksum: new.checksum) }
            }
        }
        var told: [Int] = []
        var places: [LoadedIndex.Entry] = []
        for (index, place) in entries.enumerated() {
            let isSettings = names[index].elementsEqual(LoadedFiles.settings.utf8)
            guard let place = place ?? (isSettings ? .init(bytes: 0..<0, html: 0..<0, checksum: 0) : nil) else {
                continue
            }
            told.append(index)
            places.append(place)
        }
        return LoadedIndex(
            zone: zone, zoneStamp: zoneStamp, stamps: stamps.only(told), entries: places,
            length: places.reduce(0) { max($0, $1.bytes.upperBound, $1.html.upperBound) })
    }

    /// Nil for bytes that could not be written.
    private func place(of bytes: StoredBytes) -> Range<Int>? {
        bytes.count == 0 ? 0..<0 : bodies.offset(of: bytes).map { $0..<$0 + bytes.count }
    }

    /// Puts the file at its path, where a file of an earlier build may be.
    func name(_ path: String) throws(DiskFault) { try file.name(path) }

    /// Whether the file is that of an earlier build.
    var isContinued: Bool { !known.isEmpty }
}
