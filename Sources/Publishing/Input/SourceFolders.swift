import Campaign
import Diagnostics
import Site

/// Finds Content/ and Theme/ on the disk. Texts of Content/ are read on demand.
struct SourceFolders {
    let disk: Disk

    /// - Parameter folder: as the user named it; messages show it so.
    func content(_ folder: String) throws -> ContentTree {
        var files: [ContentTree.File] = []
        var media: [MediaFile] = []
        var links: [String] = []
        for entry in try disk.walkWhere(folder, { !SourceFolders.isSkipped($0) })
        where !SourceFolders.isSkipped(entry.path) {
            try Task.checkCancellation()
            let path = nfc(entry.path)
            switch entry.kind {
            case .folder: continue
            case .symlink, .other: links.append(path)
            case .file:
                let place = Path.join(folder, entry.path)
                if ContentTree.isMedia(path: path) {
                    media.append(try mediaFile(path, at: place, size: entry.size))
                } else {
                    files.append(
                        .init(path: path) {
                            try Task.checkCancellation()
                            return try disk.read(place)
                        })
                }
            }
        }
        return ContentTree(prefix: folder, files: files, media: media, links: links)
    }

    /// The theme of the site over the one that comes with the program.
    func theme(_ folder: String) throws -> ThemeFolder {
        var files: [String: [UInt8]] = [:]
        var namedTwice: [String] = []
        for entry in try disk.walk(folder) where entry.kind == .file && !SourceFolders.isSkipped(entry.path) {
            if files[entry.path] != nil {
                namedTwice.append(entry.path)
            } else {
                files[entry.path] = try disk.read(Path.join(folder, entry.path))
            }
        }
        return ThemeFolder(prefix: folder, files: files, shipped: ShippedTheme.files, namedTwice: namedTwice)
    }

    private func mediaFile(_ path: String, at place: String, size: Int) throws -> MediaFile {
        let bytes = try disk.read(place)
        let probe = ImageProbe.dimensions(of: bytes)
        var file = MediaFile(path: path, shownPath: nfc(place), pathOnDisk: place, byteCount: size, size: nil)
        let isWhole = JPEG.withoutMetadata(bytes) != nil || PNG.withoutMetadata(bytes) != nil
        let shouldBeWhole = ["jpg", "jpeg", "png"].contains(file.fileExtension)
        file = MediaFile(
            path: path, shownPath: file.shownPath, pathOnDisk: place, byteCount: size,
            size: probe.map { MediaFile.Size(width: $0.width, height: $0.height) },
            isDamaged: shouldBeWhole && !isWhole,
            hasPosition: ImageProbe.hasPosition(bytes))
        return file
    }

    /// Whether a path of Content or Theme is a README, hidden, set aside, or an editor's temporary file.
    static func isSkipped(_ path: String) -> Bool { ContentTree.isSkipped(path: path) }
}
