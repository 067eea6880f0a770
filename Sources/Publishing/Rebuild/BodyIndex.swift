import Campaign
import Site
import Text

/// For each page's body: what its HTML depends on, and its placements in the files of Output.
///
/// Kept as serialized bytes, from which a build reads only the entries it needs: there is one for each page of a site.
struct BodyIndex {
    /// A body in a file of Output.
    struct Place {
        /// Index of the file.
        let file: Int
        /// Index of the body's source.
        let source: Int
        let form: BodyPlacement.Form
        var range: Range<Int>
    }

    /// Paths in Content, by index.
    private let sources: PathList
    /// For each source, the offset in ``recipes`` where its dependencies begin.
    private let starts: [UInt64]
    private let recipes: [UInt8]
    /// Paths in Output, by index.
    private let files: PathList
    /// Sorted by file, then by offset.
    private(set) var places: [Place]

    /// - Parameter placements: of the bodies in the files of Output.
    init(_ placements: [PlacementLog.Entry], _ bodies: PageBodies) {
        var names: [String] = []
        var starts: [UInt64] = []
        var recipes = SnapshotWriter()
        for index in 0..<bodies.count {
            guard let recipe = bodies[index] else { continue }
            names.append(recipe.source)
            starts.append(UInt64(recipes.bytes.count))
            recipes.put(recipe)
        }
        let numbers = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
        let placed = placements.sorted { a, b in
            a.path == b.path
                ? a.placement.range.lowerBound < b.placement.range.lowerBound : Path.precedes(a.path, b.path)
        }
        var paths: [String] = []
        var places: [Place] = []
        places.reserveCapacity(placed.count)
        for entry in placed {
            if paths.last != entry.path { paths.append(entry.path) }
            guard let source = numbers[entry.placement.source] else { continue }
            places.append(
                Place(
                    file: paths.count - 1, source: source, form: entry.placement.form, range: entry.placement.range))
        }
        self.places = places
        sources = PathList(names)
        files = PathList(paths)
        self.starts = starts
        self.recipes = recipes.bytes
    }

    // MARK: Asking

    /// - Parameter path: of a file of Content.
    func source(_ path: String) -> Int? { sources.index(of: path) }

    /// The dependencies of a body; nil when the bytes cannot be parsed.
    func recipe(of source: Int) -> BodyDependencies? {
        guard starts.indices.contains(source), starts[source] <= UInt64(recipes.count) else { return nil }
        var reader = SnapshotReader(recipes, from: Int(starts[source]))
        return try? reader.recipe()
    }

    /// Relative to the output folder.
    func path(ofFile file: Int) -> String { files[file] }

    // MARK: Changing

    /// Replaces bodies in the bytes of one file, and updates the placements of all bodies in it.
    ///
    /// - Parameter bodies: returns the new body, escaped as in this file, or nil to keep the old one.
    /// - Returns: the new bytes; nil when the file is not the one that was indexed.
    mutating func replaceBodies(inFile file: Int, of old: [UInt8], with bodies: (Place) -> [UInt8]?) -> [UInt8]? {
        var new: [UInt8] = []
        new.reserveCapacity(old.count)
        var copied = 0
        for index in places.indices where places[index].file == file {
            let range = places[index].range
            guard copied <= range.lowerBound, range.upperBound <= old.count else { return nil }
            new += old[copied..<range.lowerBound]
            let start = new.count
            new += bodies(places[index]) ?? Array(old[range])
            places[index].range = start..<new.count
            copied = range.upperBound
        }
        return new + old[copied...]
    }
}

// MARK: In bytes

extension BodyIndex {
    private static let head = Array("loa-bodies 2\n".utf8)
    private static let wordsOfPlace = 5

    var bytes: [UInt8] {
        var writer = SnapshotWriter(
            capacity: sources.bytes.count + recipes.count + files.bytes.count + places.count * 64)
        writer.put(BodyIndex.head)
        writer.put(sources.bytes)
        writer.put(starts)
        writer.put(recipes)
        writer.put(files.bytes)
        var words: [UInt64] = []
        words.reserveCapacity(places.count * BodyIndex.wordsOfPlace)
        for place in places {
            words.append(UInt64(place.file))
            words.append(UInt64(place.source))
            words.append(UInt64(place.form.rawValue))
            words.append(UInt64(place.range.lowerBound))
            words.append(UInt64(place.range.upperBound))
        }
        writer.put(words)
        return writer.bytes
    }

    /// Nil for bytes of another format. Integrity is checked by the snapshot's checksum (``BuildSnapshot/bodies``).
    init?(_ bytes: [UInt8]) {
        var reader = SnapshotReader(bytes)
        do {
            guard try reader.block().elementsEqual(BodyIndex.head) else { return nil }
            sources = PathList(bytes: Array(try reader.block()))
            starts = try reader.words()
            recipes = Array(try reader.block())
            files = PathList(bytes: Array(try reader.block()))
            let words = try reader.words()
            var places: [Place] = []
            places.reserveCapacity(words.count / BodyIndex.wordsOfPlace)
            for start in stride(from: 0, to: words.count - BodyIndex.wordsOfPlace + 1, by: BodyIndex.wordsOfPlace) {
                func number(_ index: Int) -> Int { Int(truncatingIfNeeded: words[start + index]) }
                guard let form = BodyPlacement.Form(rawValue: number(2)), number(3) >= 0, number(3) <= number(4) else {
                    return nil
                }
                places.append(Place(file: number(0), source: number(1), form: form, range: number(3)..<number(4)))
            }
            self.places = places
        } catch {
            return nil
        }
    }
}

extension SnapshotWriter {
    fileprivate mutating func put(_ recipe: BodyDependencies) {
        put(recipe.source)
        put(recipe.interfaceHash)
        put(list: recipe.references) { writer, reference in
            writer.put(reference.written)
            writer.put(reference.isImage)
            writer.put(reference.destination)
        }
        put(list: recipe.anchorsInUse) { $0.put($1) }
    }

    private mutating func put(_ destination: BodyDestination) {
        switch destination {
        case .page(let address, let anchor):
            put(0)
            put(address.path)
            put(anchor) { $0.put($1) }
        case .media(let address, let size):
            put(1)
            put(address.path)
            put(size) { writer, size in
                writer.put(size.width)
                writer.put(size.height)
            }
        case .external(let text):
            put(2)
            put(text)
        case .nowhere: put(3)
        }
    }
}

extension SnapshotReader {
    fileprivate mutating func recipe() throws(Damaged) -> BodyDependencies {
        BodyDependencies(
            source: try text(), interfaceHash: try word(),
            references: try list { reader throws(Damaged) in
                .init(written: try reader.text(), isImage: try reader.flag(), destination: try reader.destination())
            }, anchorsInUse: try list { reader throws(Damaged) in try reader.text() })
    }

    private mutating func destination() throws(Damaged) -> BodyDestination {
        switch try number() {
        case 0: .page(Address(try text()), anchor: try optional { reader throws(Damaged) in try reader.text() })
        case 1:
            .media(
                Address(try text()),
                try optional { reader throws(Damaged) in .init(width: try reader.number(), height: try reader.number())
                })
        case 2: .external(try text())
        case 3: .nowhere
        default: throw Damaged()
        }
    }
}
