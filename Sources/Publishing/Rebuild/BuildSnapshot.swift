import Campaign
import Text

/// A stored successful build: the stamps of its sources and of Output, and its report.
struct BuildSnapshot {
    /// All other inputs of the result (program, options, folders), serialized for comparison.
    let circumstances: [UInt8]
    /// When the build took place, in seconds since 1970.
    let moment: Int
    /// The first later moment (seconds since 1970) at which the site changes without an edit; nil when it never does.
    let nextChange: Int?
    /// The site's time zone, in which a date of the command line is meant.
    let zone: String
    /// The folders as the user named them (see ``circumstances``) with the stamps of their content: Content, Theme,
    /// Output, and the root of the disk for files elsewhere.
    let places: [Place]
    /// The checksum of the ``BodyIndex`` that belongs to the snapshot. The index is in a file of its own, since most
    /// builds do not need it.
    let bodies: UInt64
    let fileCount: Int
    let outcome: BuildOutcome

    struct Place {
        let folder: String
        var stamps: FileStamps
    }

    /// Indices of ``places``.
    static let content = 0
    static let output = 2
    static let placeCount = 4

    /// Format version; raise it when the format, or the set of inputs, changes.
    private static let head = Array("loa-record 4\n".utf8)

    /// Whether the site built then is also the site of this moment.
    func isValid(at instant: Int) -> Bool { instant >= moment && nextChange.map { instant < $0 } ?? true }
}

extension BuildSnapshot {
    var bytes: [UInt8] {
        var writer = SnapshotWriter(
            capacity: places.reduce(1 << 16) { $0 + $1.stamps.names.bytes.count + $1.stamps.words.count * 8 })
        writer.put(BuildSnapshot.head)
        writer.put(circumstances)
        writer.put(moment)
        writer.put(nextChange) { $0.put($1) }
        writer.put(zone)
        writer.put(list: places) { writer, place in
            writer.put(place.folder)
            writer.put(place.stamps.names.bytes)
            writer.put(place.stamps.words)
        }
        writer.put(bodies)
        writer.put(fileCount)
        writer.put(outcome)
        writer.putChecksum()
        return writer.bytes
    }

    /// Nil for a snapshot with other circumstances, and for bytes that are not exactly what ``bytes`` makes.
    init?(_ bytes: [UInt8], circumstances: [UInt8]) {
        var reader = SnapshotReader(bytes)
        do {
            // Compared before the checksum, which takes longer.
            guard try reader.block().elementsEqual(BuildSnapshot.head), try reader.block().elementsEqual(circumstances),
                reader.isWhole
            else { return nil }
            self.circumstances = circumstances
            moment = try reader.number()
            nextChange = try reader.optional { reader throws(SnapshotReader.Damaged) in try reader.number() }
            zone = try reader.text()
            places = try reader.list { reader throws(SnapshotReader.Damaged) in
                Place(
                    folder: try reader.text(),
                    stamps: FileStamps(names: PathList(bytes: Array(try reader.block())), words: try reader.words()))
            }
            guard places.count == BuildSnapshot.placeCount else { return nil }
            bodies = try reader.word()
            fileCount = try reader.number()
            outcome = try reader.outcome(fileCount: fileCount)
        } catch {
            return nil
        }
    }
}
