/// Many names as one block of bytes, each ended by a zero byte, which no path holds. A value for each would be most of
/// the time that it takes to read a record.
struct PathList: Hashable, Sendable {
    let bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }

    init(_ names: [String]) {
        var bytes: [UInt8] = []
        for name in names {
            bytes += name.utf8
            bytes.append(0)
        }
        self.bytes = bytes
    }

    /// Each as it lies here, without its end.
    var slices: [ArraySlice<UInt8>] {
        var found: [ArraySlice<UInt8>] = []
        var start = 0
        for end in bytes.indices where bytes[end] == 0 {
            found.append(bytes[start..<end])
            start = end + 1
        }
        return found
    }

    /// The empty name for an index that is not there.
    subscript(index: Int) -> String {
        let slices = slices
        return slices.indices.contains(index) ? String(decoding: slices[index], as: UTF8.self) : ""
    }

    func index(of name: String) -> Int? { indices(of: [name]).first }

    /// In ascending order.
    func indices(of names: Set<String>) -> [Int] {
        let lengths = Set(names.map(\.utf8.count))
        return slices.enumerated().filter {
            lengths.contains($1.count) && names.contains(String(decoding: $1, as: UTF8.self))
        }.map(\.offset)
    }

    /// In pieces of about so many bytes, in order.
    func pieces(of size: Int) -> [[UInt8]] {
        var found: [[UInt8]] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[min(start + size, bytes.count)...].firstIndex(of: 0).map { $0 + 1 } ?? bytes.count
            found.append(Array(bytes[start..<end]))
            start = end
        }
        return found
    }
}
