/// The stamps of Output after a build.
struct OutputStamps {
    let stamps: FileStamps
    let fileCount: Int

    /// Stamps the files in the manifest, and every folder above them that contains folders. A folder that contains only
    /// files needs no stamp: its files have stamps, and if the folder is replaced, the stamp of the folder above
    /// changes.
    ///
    /// - Returns: nil when a file is missing, or a change of one may not show in its stamp.
    init?(_ output: String, on disk: Disk, threads: Int) throws(DiskFault) {
        guard disk.stat.tellsAll(output),
            let lines = Manifest.lines(in: try disk.read(Path.join(output, Manifest.name)))
        else { return nil }
        let files = PathList(lines: lines)
        let paths = files.slices
        let names = PathList([".", Manifest.name]) + OutputStamps.foldersOfFolders(paths) + files
        stamps = try FileStamps(names, in: output, on: disk, threads: threads)
        fileCount = paths.count
        if !stamps.areAllThere || !stamps.areOnOneDevice { return nil }
    }

    /// The folders that contain the folder of a file: `a` for `a/b/c`, none for `a/b`.
    private static func foldersOfFolders(_ paths: [ArraySlice<UInt8>]) -> PathList {
        let slash = UInt8(ascii: "/")
        var found: Set<ArraySlice<UInt8>> = []
        var last: ArraySlice<UInt8> = []
        for path in paths {
            guard let file = path.lastIndex(of: slash), let folder = path[..<file].lastIndex(of: slash) else {
                continue
            }
            var above = path[..<folder]
            // Most files follow one of the same folder.
            if above == last { continue }
            last = above
            while found.insert(above).inserted, let next = above.lastIndex(of: slash) { above = above[..<next] }
        }
        return PathList(found.map { String(decoding: $0, as: UTF8.self) }.sorted(by: Path.precedes))
    }
}
