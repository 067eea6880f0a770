import Site

/// Drawings that an earlier build left in the output folder. A drawing is reused only while the slogan's plain text
/// beside it is unchanged: a banner with outdated words must not be printed.
struct KeptDrawings {
    private let disk: Disk
    private let output: String
    /// Folders of slogans whose words are unchanged.
    private let unchanged: Set<String>

    /// - Parameter words: the plain words of each slogan as this build will publish them.
    init(disk: Disk, output: String, words: [(address: Address, bytes: [UInt8])]) {
        self.disk = disk
        self.output = output
        let same = words.filter { (try? disk.read(Path.join(output, $0.address.file))) == $0.bytes }
        unchanged = Set(same.compactMap { Path.parent(of: $0.address.file) })
    }

    /// Nil when there is no drawing at the address, or its words have changed.
    func drawing(_ address: Address) -> MadeDrawing? {
        guard let folder = Path.parent(of: address.file), unchanged.contains(folder) else { return nil }
        let place = Path.join(output, address.file)
        guard let bytes = try? disk.read(place) else { return nil }
        return .made(.file(place), byteCount: bytes.count)
    }
}
