import Campaign
import Diagnostics
import Site
import Text

/// Content/ and Theme/ as the core takes them. Texts of Content/ are read on demand.
struct SourceFolders {
    let disk: Disk
    /// How many files are looked at at once.
    let threads: Int

    /// - Parameter walk: of Content; messages show its folder as the user named it.
    func content(_ walk: SourceWalk) throws -> ContentTree {
        var files: [ContentTree.File] = []
        var media: [MediaFile] = []
        var links: [String] = []
        files.reserveCapacity(walk.entries.count)
        let sources = try parallelMap(Array(walk.entries.indices), threads: threads) {
            try source(walk.entries[$0], $0, in: walk.folder)
        }
        for source in sources {
            switch source {
            case .text(let file): files.append(file)
            case .media(let file): media.append(file)
            case .link(let path): links.append(path)
            case .folder: continue
            }
        }
        return ContentTree(prefix: walk.folder, files: files, media: media, links: links)
    }

    private enum Source {
        case text(ContentTree.File)
        case media(MediaFile)
        case link(String)
        case folder
    }

    /// - Parameter number: index of the entry in its walk.
    private func source(_ entry: Disk.Entry, _ number: Int, in folder: String) throws -> Source {
        let path = nfc(entry.path)
        switch entry.kind {
        case .folder: return .folder
        case .symlink, .other: return .link(path)
        case .file:
            // There is a closure for each file: it holds one function of the disk, and no path of its own.
            let (read, name) = (disk.read, entry.path)
            let file = ContentTree.File(path: path, number: number) {
                try Task.checkCancellation()
                return try read(Path.join(folder, name))
            }
            guard file.isMedia else { return .text(file) }
            return .media(try mediaFile(path, at: Path.join(folder, name), size: entry.size))
        }
    }

    /// The theme of the site over the one that comes with the program.
    func theme(_ walk: SourceWalk) throws -> ThemeFolder {
        var files: [String: [UInt8]] = [:]
        var namedTwice: [String] = []
        for entry in walk.entries where entry.kind == .file {
            if files[entry.path] != nil {
                namedTwice.append(entry.path)
            } else {
                files[entry.path] = try disk.read(Path.join(walk.folder, entry.path))
            }
        }
        return ThemeFolder(prefix: walk.folder, files: files, shipped: ShippedTheme.files, namedTwice: namedTwice)
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
}
