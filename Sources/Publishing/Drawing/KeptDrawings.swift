import Site

/// Drawings that an earlier build left in the output folder. They are good while the words beside them are
/// the same: a banner with words that have since been mended must not be printed.
struct KeptDrawings {
    private let disk: Disk
    private let output: String
    /// Folders of slogans whose words are unchanged.
    private let unchanged: Set<String>

    /// - Parameter words: the plain words of each slogan as they are to be published now.
    init(disk: Disk, output: String, words: [(address: Address, bytes: [UInt8])]) {
        self.disk = disk
        self.output = output
        let same = words.filter { (try? disk.read(Path.join(output, $0.address.file))) == $0.bytes }
        unchanged = Set(same.compactMap { Path.parent(of: $0.address.file) })
    }

    /// Nil when there is none, or its words have changed.
    func drawing(_ address: Address) -> MadeDrawing? {
        guard let folder = Path.parent(of: address.file), unchanged.contains(folder) else { return nil }
        let place = Path.join(output, address.file)
        guard let bytes = try? disk.read(place) else { return nil }
        return .made(.file(place), byteCount: bytes.count)
    }
}
