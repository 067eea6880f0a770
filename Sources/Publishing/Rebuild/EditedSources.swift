/// The changes in Content since a build, when only the bytes of Markdown files have changed.
struct EditedSources {
    /// The stamps of all of Content now.
    let stamps: FileStamps
    /// Indices of the stamps that have changed: of files, and of folders that contain the same names.
    let changed: [Int]
    /// Paths relative to Content, as the disk spells them.
    let files: [String]

    /// - Parameters:
    ///   - old: the stamps of Content after the build.
    ///   - now: the stamps of the same names now.
    /// - Returns: nil when anything else has changed.
    init?(from old: FileStamps, to now: FileStamps, in folder: String, on disk: Disk) throws(DiskFault) {
        stamps = now
        changed = old.changes(to: now)
        let slices = now.names.slices
        var files: [String] = []
        for index in changed {
            let name = String(decoding: slices[index], as: UTF8.self)
            switch (old.kind(index), now.kind(index)) {
            case (.file, .file) where name.hasSuffix(".md"): files.append(name)
            // Editors that replace a file by a new one change the folder too.
            case (.folder, .folder):
                let known = slices.map { String(decoding: $0, as: UTF8.self) }.filter {
                    Path.parent(of: $0) == (name == "." ? nil : name) && $0 != "." && $0 != LedgerFile.name
                }
                if try SourceStamps.names(in: name, of: folder, on: disk) != Set(known) { return nil }
            default: return nil
            }
        }
        self.files = files
    }
}
