import Glibc
import Publishing
import Synchronization
import Text

/// Files that exist in memory only, for tests. It answers and fails as ``Disk/posix`` does.
///
/// The working folder is the root: `a` and `/a` are the same file.
package final class MemoryDisk: Sendable {
    fileprivate enum Node {
        case file([UInt8], modified: Int64)
        case folder
        case link(String)
    }

    fileprivate struct State {
        /// By the bytes of the absolute path: two `String`s are equal when NFC makes them so, two file
        /// names are not.
        var nodes: [[UInt8]: Node] = [[UInt8(ascii: "/")]: .folder]
        var changes: Int64 = 0
        /// Folders that somebody holds.
        var locks: Set<[UInt8]> = []
    }

    private let state = Mutex(State())

    /// - Parameters:
    ///   - files: by path; the folders above them are made.
    ///   - folders: paths of folders, for empty ones.
    ///   - links: path to what the link holds, which need not exist.
    package init(_ files: [String: String] = [:], folders: [String] = [], links: [String: String] = [:]) {
        state.withLock { state in
            for (path, text) in files { state.place(.file(Array(text.utf8), modified: 0), at: path) }
            for path in folders { state.place(.folder, at: path) }
            for (path, target) in links { state.place(.link(target), at: path) }
        }
    }

    /// Another disk that holds the same.
    package func copy() -> MemoryDisk {
        let other = MemoryDisk()
        let nodes = state.withLock { $0.nodes }
        other.state.withLock { $0.nodes = nodes }
        return other
    }

    /// Every file and its text, by path without the leading slash.
    package var files: [String: String] {
        state.withLock { state in
            var found: [String: String] = [:]
            for case (let key, .file(let bytes, _)) in state.nodes {
                found[String(decoding: key.dropFirst(), as: UTF8.self)] = String(decoding: bytes, as: UTF8.self)
            }
            return found
        }
    }

    /// Every folder but the root, by path without the leading slash, sorted.
    package var folders: [String] {
        state.withLock { state in
            state.nodes.compactMap { key, node in
                if case .folder = node, key.count > 1 { String(decoding: key.dropFirst(), as: UTF8.self) } else { nil }
            }.sorted()
        }
    }

    /// The disk that sees and changes these files.
    package var disk: Disk {
        Disk(
            read: { path throws(DiskFault) in
                try self.run { state throws(DiskFault) in
                    let key = try state.locate(path, .read)
                    switch state.nodes[key] {
                    case .file(let bytes, _): return bytes
                    case .folder: throw DiskFault(.read, path, EISDIR)
                    case .link, nil: throw DiskFault(.read, path, ENOENT)
                    }
                }
            },
            walkWhere: { folder, _, descend throws(DiskFault) in try self.walk(folder, descend) },
            kind: { path throws(DiskFault) in
                self.state.withLock { state in
                    let ends = [true, false].compactMap { try? state.locate(path, .inspect, followingLast: $0) }
                    return ends.compactMap { state.nodes[$0] }.first.map(Self.kind)
                }
            },
            resolve: { path throws(DiskFault) in
                try self.run { state throws(DiskFault) in
                    String(decoding: try state.locate(path, .inspect), as: UTF8.self)
                }
            },
            put: { bytes, path throws(DiskFault) in
                try self.run { state throws(DiskFault) in
                    let key = try state.locate(path, .write, followingLast: false)
                    try state.requireFolder(above: key, .write, path)
                    switch state.nodes[key] {
                    case .folder: throw DiskFault(.write, path, EISDIR)
                    case .link: throw DiskFault(.write, path, ELOOP)
                    case .file, nil: state.changes += 1
                    }
                    state.nodes[key] = .file(bytes, modified: state.changes)
                }
            },
            rename: { from, to throws(DiskFault) in
                try self.run { state throws(DiskFault) in
                    let source = try state.locate(from, .rename, followingLast: false)
                    let target = try state.locate(to, .rename, followingLast: false)
                    try state.requireFolder(above: target, .rename, to)
                    guard let node = state.nodes[source] else { throw DiskFault(.rename, to, ENOENT) }
                    if case .folder = state.nodes[target] { throw DiskFault(.rename, to, EISDIR) }
                    state.nodes[source] = nil
                    state.nodes[target] = node
                    guard case .folder = node else { return }
                    let slash = [UInt8(ascii: "/")]
                    for (key, below) in state.nodes where key.starts(with: source + slash) {
                        state.nodes[key] = nil
                        state.nodes[target + key.dropFirst(source.count)] = below
                    }
                }
            },
            createFolder: { path throws(DiskFault) in
                try self.run { state throws(DiskFault) in
                    for folder in ([path] + Path.ancestors(of: path)).reversed() {
                        if case .folder = state.nodes[try state.locate(folder, .createFolder)] { continue }
                        let key = try state.locate(folder, .createFolder, followingLast: false)
                        if state.nodes[key] != nil { throw DiskFault(.createFolder, folder, EEXIST) }
                        state.nodes[key] = .folder
                    }
                }
            },
            removeFile: { path throws(DiskFault) in
                try self.run { state throws(DiskFault) in
                    let key = try state.locate(path, .remove, followingLast: false)
                    switch state.nodes[key] {
                    case .file, .link: state.nodes[key] = nil
                    case .folder: throw DiskFault(.remove, path, EISDIR)
                    case nil: throw DiskFault(.remove, path, ENOENT)
                    }
                }
            },
            removeFolder: { path throws(DiskFault) in
                try self.run { state throws(DiskFault) in
                    let key = try state.locate(path, .remove, followingLast: false)
                    switch state.nodes[key] {
                    case .folder: break
                    case .file, .link: throw DiskFault(.remove, path, ENOTDIR)
                    case nil: throw DiskFault(.remove, path, ENOENT)
                    }
                    let inside = key + [UInt8(ascii: "/")]
                    if state.nodes.keys.contains(where: { $0.starts(with: inside) }) {
                        throw DiskFault(.remove, path, ENOTEMPTY)
                    }
                    state.nodes[key] = nil
                }
            },
            sync: { path throws(DiskFault) in
                try self.run { state throws(DiskFault) in
                    let key = try state.locate(path, .sync)
                    if state.nodes[key] == nil { throw DiskFault(.sync, path, ENOENT) }
                }
            },
            syncAll: { folder throws(DiskFault) in
                try self.run { state throws(DiskFault) in
                    _ = try state.locateFolder(folder, .sync)
                }
            },
            lock: { folder throws(DiskFault) in
                let key = try self.run { state throws(DiskFault) -> [UInt8]? in
                    let key = try state.locateFolder(folder, .lock)
                    return state.locks.insert(key).inserted ? key : nil
                }
                guard let key else { return .held(by: nil) }
                return .taken { self.state.withLock { _ = $0.locks.remove(key) } }
            },
            writer: "memory"
        )
    }

    private func run<Value: Sendable>(
        _ body: (inout sending State) throws(DiskFault) -> Value
    ) throws(DiskFault) -> Value {
        try state.withLock { state throws(DiskFault) in try body(&state) }
    }

    private func walk(_ folder: String, _ descend: (String) -> Bool) throws(DiskFault) -> [Disk.Entry] {
        let (root, nodes) = try run { state throws(DiskFault) in
            let root = try state.locate(folder, .list)
            switch state.nodes[root] {
            case .folder: return (root, state.nodes)
            case .file: throw DiskFault(.list, folder, ENOTDIR)
            case .link, nil: throw DiskFault(.list, folder, ENOENT)
            }
        }
        let prefix = root.count == 1 ? root : root + [UInt8(ascii: "/")]
        var closed: [String] = []
        let below = nodes.filter { $0.key.starts(with: prefix) && $0.key.count > prefix.count }
            .map { (path: String(decoding: $0.key.dropFirst(prefix.count), as: UTF8.self), node: $0.value) }
            .sorted { Path.precedes($0.path, $1.path) }
        return below.compactMap { path, node in
            if closed.contains(where: { path.utf8.starts(with: $0.utf8) }) { return nil }
            switch node {
            case .file(let bytes, let modified):
                return Disk.Entry(
                    path: path, kind: .file,
                    stamp: FileStamp(size: UInt64(bytes.count), modified: UInt64(bitPattern: modified)))
            case .link:
                return Disk.Entry(path: path, kind: .symlink)
            case .folder:
                if !descend(path) { closed.append(path + "/") }
                return Disk.Entry(path: path, kind: .folder)
            }
        }
    }

    private static func kind(_ node: Node) -> Disk.Kind {
        switch node {
        case .file: .file
        case .folder: .folder
        case .link: .symlink
        }
    }
}

extension MemoryDisk.State {
    fileprivate mutating func place(_ node: MemoryDisk.Node, at path: String) {
        let absolute = "/" + Path.parts(path).joined(separator: "/")
        for folder in Path.ancestors(of: absolute) { nodes[Array(folder.utf8)] = .folder }
        nodes[Array(absolute.utf8)] = node
    }

    /// The absolute path without links, `.` and `..`; a last part that is no link, or leads nowhere, stays.
    fileprivate func locate(
        _ path: String, _ operation: DiskFault.Operation, followingLast: Bool = true
    ) throws(DiskFault) -> [UInt8] {
        var pending = Array(Path.parts(path).reversed())
        var place: [String] = []
        var links = 0
        while let part = pending.popLast() {
            if part == "." { continue }
            if part == ".." {
                _ = place.popLast()
                continue
            }
            let key = Array(("/" + (place + [part]).joined(separator: "/")).utf8)
            switch nodes[key] {
            case .file where !pending.isEmpty:
                throw DiskFault(operation, path, ENOTDIR)
            case .link(let target) where !pending.isEmpty || followingLast:
                links += 1
                if links > 40 { throw DiskFault(operation, path, ELOOP) }
                if target.utf8.first == UInt8(ascii: "/") { place = [] }
                pending += Path.parts(target).reversed()
            case .file, .folder, .link, nil:
                place.append(part)
            }
        }
        return Array(("/" + place.joined(separator: "/")).utf8)
    }

    fileprivate func locateFolder(_ path: String, _ operation: DiskFault.Operation) throws(DiskFault) -> [UInt8] {
        let key = try locate(path, operation)
        switch nodes[key] {
        case .folder: return key
        case .file: throw DiskFault(operation, path, ENOTDIR)
        case .link, nil: throw DiskFault(operation, path, ENOENT)
        }
    }

    fileprivate func requireFolder(
        above key: [UInt8], _ operation: DiskFault.Operation, _ path: String
    ) throws(DiskFault) {
        let above = Path.parent(of: String(decoding: key, as: UTF8.self)) ?? "/"
        guard case .folder = nodes[Array(above.utf8)] else { throw DiskFault(operation, path, ENOENT) }
    }
}
