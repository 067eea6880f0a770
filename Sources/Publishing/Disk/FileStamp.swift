/// The metadata of one file or folder at one moment: the words of a ``FileStamps`` by name. All zero where nothing is
/// there, and on a disk without stamps.
package struct FileStamp: Hashable, Sendable {
    /// Kind and permissions.
    package var mode: UInt64 = 0
    package var device: UInt64 = 0
    /// The inode number.
    package var node: UInt64 = 0
    /// Bytes.
    package var size: UInt64 = 0
    /// Time of the last writing (`mtime`) in nanoseconds since 1970.
    package var modified: UInt64 = 0
    /// Time of the last change of any kind (`ctime`) in nanoseconds since 1970.
    package var changed: UInt64 = 0

    package init() {}

    package init(
        mode: UInt64 = 0, device: UInt64 = 0, node: UInt64 = 0, size: UInt64 = 0, modified: UInt64 = 0,
        changed: UInt64 = 0
    ) {
        self.mode = mode
        self.device = device
        self.node = node
        self.size = size
        self.modified = modified
        self.changed = changed
    }

    /// - Parameter words: as ``append(to:)`` adds them.
    init(_ words: ArraySlice<UInt64>) {
        let start = words.startIndex
        self.init(
            mode: words[start], device: words[start + 1], node: words[start + 2], size: words[start + 3],
            modified: words[start + 4], changed: words[start + 5])
    }

    /// How many words ``append(to:)`` adds.
    package static let wordCount = 6

    func append(to words: inout [UInt64]) {
        words.append(mode)
        words.append(device)
        words.append(node)
        words.append(size)
        words.append(modified)
        words.append(changed)
    }
}
