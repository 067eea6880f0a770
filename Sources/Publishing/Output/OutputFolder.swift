import Text

/// The content of the output folder when a run begins, divided into files of earlier builds and foreign files.
struct OutputFolder: Sendable {
    /// Of the last run; nil when no build has written here.
    let manifest: Manifest?
    /// The paths of ``manifest``.
    private let listed: Set<String>
    /// All entries by path, without `leftovers`.
    private let entries: [String: Disk.Entry]
    /// What killed runs left: temporary files, sorted, and temporary folders, deepest first.
    let leftovers: Leftovers
    /// Whether nothing has been changed since the last build.
    private let isUntouched: Bool

    struct Leftovers: Hashable, Sendable {
        var files: [String] = []
        var folders: [String] = []
    }

    /// What must be removed before files of the site can be written.
    struct Obstacles: Hashable, Sendable {
        /// Files of earlier builds, sorted.
        var files: [String] = []
        /// Folders that are empty, or will be once `files` are removed; deepest first.
        var folders: [String] = []
    }

    /// - Parameter output: the folder, for messages.
    /// - Throws: ``WriteRefusal`` when no build has written here and there are files that could be lost.
    init(_ found: [Disk.Entry], manifest: Manifest?, output: String) throws(WriteRefusal) {
        var entries: [String: Disk.Entry] = [:]
        var leftovers = Leftovers()
        for entry in found {
            if entry.kind == .file,
                Self.isTemporary(entry.path) || Manifest.isTemporary(Path.parts(entry.path).last ?? "")
            {
                leftovers.files.append(entry.path)
            } else if entry.kind == .folder, Self.isTemporary(entry.path) {
                leftovers.folders.append(entry.path)
            } else {
                entries[entry.path] = entry
            }
        }
        // A folder comes before what is in it.
        leftovers.folders.reverse()
        if manifest == nil {
            let foreign = entries.values.filter { $0.kind != .folder && !Self.isPrivate($0.path) }.map(\.path)
            if !foreign.isEmpty {
                throw .foreignFolder(output: output, files: foreign.sorted(by: Path.precedes))
            }
        }
        self.manifest = manifest
        listed = Set(manifest?.paths ?? [])
        self.entries = entries
        self.leftovers = leftovers
        isUntouched = false
    }

    /// The folder as the last build left it, without a look at the disk. What is not the build's is not told.
    ///
    /// - Parameter stamps: of all files of the manifest, unchanged since that build.
    init(untouched stamps: FileStamps, manifest: Manifest) {
        var entries: [String: Disk.Entry] = [:]
        entries.reserveCapacity(2 * manifest.paths.count)
        for entry in stamps.entries { entries[entry.path] = entry }
        for path in manifest.paths {
            var folder = Path.parent(of: path)
            while let path = folder, entries[path] == nil {
                entries[path] = Disk.Entry(path: path, kind: .folder)
                folder = Path.parent(of: path)
            }
        }
        self.manifest = manifest
        listed = Set(manifest.paths)
        self.entries = entries
        leftovers = Leftovers()
        isUntouched = true
    }

    /// A dotfile at the top, or something below a dot-folder there (such as `.git`): ignored unless it is in the way.
    static func isPrivate(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: ".") }

    /// Whether a path is of a temporary file or folder at the top, or of something in it.
    static func isTemporary(_ path: String) -> Bool { Manifest.isTemporary(path) }

    /// Whether there is nothing but dotfiles at the top.
    var hasNoSite: Bool { entries.values.allSatisfy { Self.isPrivate($0.path) } }

    /// Every existing folder.
    var folders: Set<String> { Set(entries.values.lazy.filter { $0.kind == .folder }.map(\.path)) }

    /// The size in bytes of an existing file that an earlier build wrote.
    func size(ofOurs path: String) -> Int? {
        guard let entry = entries[path], isOurs(entry) else { return nil }
        return entry.size
    }

    /// Files of earlier builds that the site no longer has, in the order of removal: pages before the pictures and
    /// styles that the pages show, each sorted.
    func stale(wanted: Set<String>) -> [String] {
        let gone = entries.values.filter { isOurs($0) && !wanted.contains($0.path) }.map(\.path).sorted(
            by: Path.precedes)
        return gone.filter(Self.isPage) + gone.filter { !Self.isPage($0) }
    }

    private static func isPage(_ path: String) -> Bool { path.utf8.suffix(5).elementsEqual(".html".utf8) }

    /// Folders that held files which the site no longer has, deepest first: to be removed if empty.
    func perhapsEmptied(wanted: Set<String>) -> [String] {
        guard let manifest else { return [] }
        let candidates = Set(manifest.paths.filter { !wanted.contains($0) }.flatMap(Path.ancestors))
        return candidates.filter { entries[$0]?.kind == .folder }.sorted { Path.precedes($1, $0) }
    }

    /// What is in the way of `wanted` files and their folders.
    ///
    /// - Throws: ``WriteRefusal`` naming everything in the way that no build wrote.
    func obstacles(to wanted: Set<String>, output: String) throws(WriteRefusal) -> Obstacles {
        if entries.isEmpty || isUntouched && wanted == listed { return Obstacles() }
        var files = Set<String>()
        var folders = Set<String>()
        var foreign = Set<String>()
        for path in wanted {
            guard let entry = entries[path] else { continue }
            if entry.kind == .folder {
                folders.insert(path)
            } else if !isOurs(entry) {
                foreign.insert(path)
            }
        }
        for folder in Set(wanted.flatMap(Path.ancestors)) {
            guard let entry = entries[folder], entry.kind != .folder else { continue }
            if isOurs(entry) { files.insert(folder) } else { foreign.insert(folder) }
        }
        if !folders.isEmpty {
            for entry in entries.values where Path.ancestors(of: entry.path).contains(where: folders.contains) {
                switch entry.kind {
                case .folder: folders.insert(entry.path)
                case .file, .symlink, .other:
                    if isOurs(entry) { files.insert(entry.path) } else { foreign.insert(entry.path) }
                }
            }
        }
        if !foreign.isEmpty { throw .inTheWay(output: output, paths: foreign.sorted(by: Path.precedes)) }
        return Obstacles(
            files: files.sorted(by: Path.precedes), folders: folders.sorted { Path.precedes($1, $0) })
    }

    private func isOurs(_ entry: Disk.Entry) -> Bool {
        entry.kind == .file && listed.contains(entry.path)
    }
}
