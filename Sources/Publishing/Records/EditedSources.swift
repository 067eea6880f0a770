/// What has happened in Content since a build, as long as it is that Markdown files have other bytes and nothing more.
struct EditedSources {
    /// The stamps of all of Content as it is now.
    let stamps: FileStamps
    /// Indices of the stamps that are others than they were: of files, and of folders that hold the same names.
    let changed: [Int]
    /// Paths of the files from Content, as the disk spells them.
    let files: [String]

    /// - Parameters:
    ///   - old: the stamps of Content after the build.
    ///   - now: those of the same names now.
    /// - Returns: nil when anything else has happened.
    init?(from old: FileStamps, to now: FileStamps, in folder: String, on disk: Disk) throws(DiskFault) {
        stamps = now
        changed = old.changes(to: now)
        let names = now.names.slices.map { String(decoding: $0, as: UTF8.self) }
        var files: [String] = []
        for index in changed {
            switch (old.kind(index), now.kind(index)) {
            case (.file, .file) where names[index].hasSuffix(".md"): files.append(names[index])
            // Editors that put a new file in the old one's place change the folder too.
            case (.folder, .folder):
                let known = names.filter { Path.parent(of: $0) == (index == 0 ? nil : names[index]) && $0 != "." }
                let place = index == 0 ? folder : Path.join(folder, names[index])
                let found = try disk.walkWhere(place) { _ in false }
                    .map { index == 0 ? $0.path : Path.join(names[index], $0.path) }
                    .filter { !SourceFolders.isSkipped($0) && $0 != Build.ledgerName }
                if Set(found) != Set(known).subtracting([Build.ledgerName]) { return nil }
            default: return nil
            }
        }
        self.files = files
    }
}
