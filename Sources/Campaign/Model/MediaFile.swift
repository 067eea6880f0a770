/// A picture or document in a `media` folder. Its bytes stay on disk until it is published.
package struct MediaFile: Hashable, Sendable {
    /// Width and height in pixels as shown, after applying the orientation.
    package struct Size: Hashable, Sendable {
        package let width: Int
        package let height: Int

        package init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }
    }

    /// The path relative to the content folder, in NFC: `2023/media/Lễ khai mạc.jpg`.
    package let path: String
    /// The path as shown in messages.
    package let shownPath: String
    /// The path on disk, as the file system spells it, which can be NFD.
    package let pathOnDisk: String
    package let byteCount: Int
    /// The size; nil for a file that is not a picture of a known kind.
    package let size: Size?
    /// Whether the name says JPEG or PNG, but the bytes are not a complete picture of either kind.
    package let isDamaged: Bool
    /// Whether the photo contains its position. The published photo does not.
    package let hasPosition: Bool

    package init(
        path: String, shownPath: String? = nil, pathOnDisk: String? = nil, byteCount: Int, size: Size?,
        isDamaged: Bool = false,
        hasPosition: Bool = false
    ) {
        self.path = path
        self.shownPath = shownPath ?? path
        self.pathOnDisk = pathOnDisk ?? path
        self.byteCount = byteCount
        self.size = size
        self.isDamaged = isDamaged
        self.hasPosition = hasPosition
    }

    package var fileExtension: String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }
}
