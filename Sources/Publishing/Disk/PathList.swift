/// A list of paths as one block of bytes, each ended by a zero byte, which no path contains. One `String` per path
/// would take most of the time of reading a snapshot.
struct PathList: Hashable, Sendable {
    let bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }

    init(_ names: some Collection<String>) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(names.reduce(0) { $0 + $1.utf8.count + 1 })
        for name in names {
            bytes += name.utf8
            bytes.append(0)
        }
        self.bytes = bytes
    }

    /// - Parameter lines: each ended by a line feed.
    init(lines: ArraySlice<UInt8>) {
        bytes = lines.map { $0 == UInt8(ascii: "\n") ? 0 : $0 }
    }

    static func + (first: PathList, second: PathList) -> PathList { PathList(bytes: first.bytes + second.bytes) }

    /// The bytes of each path, without the zero byte.
    var slices: [ArraySlice<UInt8>] {
        var found: [ArraySlice<UInt8>] = []
        var start = 0
        for end in bytes.indices where bytes[end] == 0 {
            found.append(bytes[start..<end])
            start = end + 1
        }
        return found
    }

    /// The empty path for an index out of range.
    subscript(index: Int) -> String {
        let slices = slices
        return slices.indices.contains(index) ? String(decoding: slices[index], as: UTF8.self) : ""
    }

    func index(of name: String) -> Int? { indices(of: [name]).first }

    /// The indices of the given names, in ascending order.
    func indices(of names: Set<String>) -> [Int] {
        let lengths = Set(names.map(\.utf8.count))
        return slices.enumerated().filter {
            lengths.contains($1.count) && names.contains(String(decoding: $1, as: UTF8.self))
        }.map(\.offset)
    }

    /// The list cut into pieces of about `size` bytes, in order.
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
