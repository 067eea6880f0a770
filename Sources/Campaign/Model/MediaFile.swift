/// A picture or document below a `media` folder. Its bytes stay on the disk until it is published.
package struct MediaFile: Hashable, Sendable {
    /// Width and height in pixels as shown, orientation taken into account.
    package struct Size: Hashable, Sendable {
        package let width: Int
        package let height: Int

        package init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }
    }

    /// From the content folder, in NFC: `2023/media/Lễ khai mạc.jpg`.
    package let path: String
    /// The file as messages name it.
    package let shownPath: String
    /// Where its bytes are, as the disk spells it, which may be NFD.
    package let pathOnDisk: String
    package let byteCount: Int
    /// Nil for what is not a picture of a known kind.
    package let size: Size?
    /// The name says JPEG or PNG, but the bytes are not a whole picture of either kind.
    package let isDamaged: Bool
    /// A photo whose file tells where it was taken. What is published does not.
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
