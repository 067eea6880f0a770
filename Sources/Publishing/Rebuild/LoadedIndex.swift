import Campaign
import Text

/// The table of the files of Content whose loading is kept: the stamp of each before it was read, and where in the kept
/// file (``LoadedFiles``) lies what was made of it.
struct LoadedIndex {
    /// Where what was made of one file lies.
    struct Entry {
        /// Offsets in the kept file. The HTML of the body lies apart, since it is read again only when it is rendered.
        let bytes: Range<Int>
        let html: Range<Int>
        /// The checksum of both.
        let checksum: UInt64

        init(bytes: Range<Int>, html: Range<Int>, checksum: UInt64) {
            self.bytes = bytes
            self.html = html
            self.checksum = checksum
        }

        fileprivate init(_ words: ArraySlice<UInt64>) throws(SnapshotReader.Damaged) {
            func range(_ index: Int) throws(SnapshotReader.Damaged) -> Range<Int> {
                let (start, end) = (words[words.startIndex + index], words[words.startIndex + index + 1])
                guard start <= end, end <= UInt64(LoadedIndex.most) else { throw SnapshotReader.Damaged() }
                return Int(start)..<Int(end)
            }
            self.init(bytes: try range(0), html: try range(2), checksum: words[words.endIndex - 1])
        }
    }

    /// The site's time zone, in which dates without one are meant.
    let zone: String
    /// The stamp of the zone's file.
    let zoneStamp: FileStamps
    /// Of `site.yml` and of all files below, sorted by path; all zero for a file without an entry.
    let stamps: FileStamps
    /// For each stamp; empty ranges for a file that was not a page.
    let entries: [Entry]
    /// Bytes of the kept file that the entries are in; a later build appends there.
    let length: Int

    /// The largest kept file: bodies of some 120,000 pages. Beyond it nothing is kept.
    static let most = 1 << 30

    /// Whether the kept file is worth to be appended to: edits leave what they replace behind.
    var isDense: Bool {
        length <= LoadedIndex.most && entries.reduce(1 << 20) { $0 + 2 * ($1.bytes.count + $1.html.count) } >= length
    }
}

extension LoadedIndex {
    private static let head = Array("loa-loaded 1\n".utf8)
    private static let wordsOfEntry = 5

    func bytes(_ circumstances: [UInt8]) -> [UInt8] {
        var writer = SnapshotWriter(
            capacity: 1 << 12 + stamps.names.bytes.count + stamps.words.count * 8 + entries.count * 40)
        writer.put(LoadedIndex.head)
        writer.put(circumstances)
        writer.put(zone)
        for stamps in [zoneStamp, stamps] {
            writer.put(stamps.names.bytes)
            writer.put(stamps.words)
        }
        var words: [UInt64] = []
        words.reserveCapacity(entries.count * LoadedIndex.wordsOfEntry)
        for entry in entries {
            words.append(UInt64(entry.bytes.lowerBound))
            words.append(UInt64(entry.bytes.upperBound))
            words.append(UInt64(entry.html.lowerBound))
            words.append(UInt64(entry.html.upperBound))
            words.append(entry.checksum)
        }
        writer.put(words)
        writer.put(length)
        writer.putChecksum()
        return writer.bytes
    }

    /// Nil for other circumstances, and for bytes that are not exactly what ``bytes(_:)`` makes.
    init?(_ bytes: [UInt8], circumstances: [UInt8]) {
        var reader = SnapshotReader(bytes)
        do {
            // Compared before the checksum, which takes longer.
            guard try reader.block().elementsEqual(LoadedIndex.head), try reader.block().elementsEqual(circumstances),
                reader.isWhole
            else { return nil }
            zone = try reader.text()
            zoneStamp = FileStamps(names: PathList(bytes: Array(try reader.block())), words: try reader.words())
            stamps = FileStamps(names: PathList(bytes: Array(try reader.block())), words: try reader.words())
            let words = try reader.words()
            let size = LoadedIndex.wordsOfEntry
            entries = try stride(from: 0, to: words.count - size + 1, by: size).map {
                start throws(SnapshotReader.Damaged) in
                try Entry(words[start..<start + size])
            }
            length = try reader.number()
        } catch {
            return nil
        }
    }
}
