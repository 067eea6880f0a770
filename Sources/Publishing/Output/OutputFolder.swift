import Text

/// What the output folder held when a run began, sorted into ours and foreign.
struct OutputFolder: Sendable {
    /// Of the last run; nil when no build was here.
    let manifest: Manifest?
    /// What was found, by path, but for `leftovers`.
    private let entries: [String: Disk.Entry]
    /// Half-written files of a run that was killed, sorted.
    let leftovers: [String]

    /// What has to go first so that files can be put where the site wants them.
    struct Obstacles: Hashable, Sendable {
        /// Ours, sorted.
        var files: [String] = []
        /// Empty, or empty once `files` are gone; deepest first.
        var folders: [String] = []
    }

    /// - Parameter output: the folder, for messages.
    /// - Throws: ``WriteRefusal`` when no build was here and there are files that could be lost.
    init(_ found: [Disk.Entry], manifest: Manifest?, output: String) throws(WriteRefusal) {
        var entries: [String: Disk.Entry] = [:]
        var leftovers: [String] = []
        for entry in found {
            if entry.kind == .file, Manifest.isTemporary(Path.parts(entry.path).last ?? "") {
                leftovers.append(entry.path)
            } else {
                entries[entry.path] = entry
            }
        }
        if manifest == nil {
            let foreign = entries.values.filter { $0.kind != .folder && !Self.isPrivate($0.path) }.map(\.path)
            if !foreign.isEmpty {
                throw .foreignFolder(output: output, files: foreign.sorted(by: Path.precedes))
            }
        }
        self.manifest = manifest
        self.entries = entries
        self.leftovers = leftovers
    }

    /// A dotfile at the top, or something below a dot-folder there: nobody's business unless it is in the way.
    static func isPrivate(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: ".") }

    /// Every folder that is there.
    var folders: Set<String> { Set(entries.values.lazy.filter { $0.kind == .folder }.map(\.path)) }

    /// The size of a file that an earlier build wrote and that is still there.
    func size(ofOurs path: String) -> Int? {
        guard let entry = entries[path], isOurs(entry) else { return nil }
        return entry.size
    }

    /// Files that are ours and no longer wanted, in the order in which they have to go: pages before the pictures
    /// and styles that they show, each sorted.
    func stale(wanted: Set<String>) -> [String] {
        let gone = entries.values.filter { isOurs($0) && !wanted.contains($0.path) }.map(\.path).sorted(
            by: Path.precedes)
        return gone.filter(Self.isPage) + gone.filter { !Self.isPage($0) }
    }

    private static func isPage(_ path: String) -> Bool { path.utf8.suffix(5).elementsEqual(".html".utf8) }

    /// Folders that once held files of ours which are no longer wanted, deepest first: to be removed if empty.
    func perhapsEmptied(wanted: Set<String>) -> [String] {
        guard let manifest else { return [] }
        let candidates = Set(manifest.paths.filter { !wanted.contains($0) }.flatMap(Path.ancestors))
        return candidates.filter { entries[$0]?.kind == .folder }.sorted { Path.precedes($1, $0) }
    }

    /// What stands where `wanted` files, or folders for them, have to be.
    ///
    /// - Throws: ``WriteRefusal`` naming everything in the way that no build wrote.
    func obstacles(to wanted: Set<String>, output: String) throws(WriteRefusal) -> Obstacles {
        if entries.isEmpty { return Obstacles() }
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
        entry.kind == .file && manifest?.paths.contains(entry.path) == true
    }
}
