import Glibc
import Text

/// Everything below a folder, as ``Disk/walkWhere`` tells it.
func walkTree(
    _ folder: String, _ threads: Int, _ descend: @Sendable (String) -> Bool
) throws(DiskFault) -> [Disk.Entry] {
    let root = try openFile(folder, O_RDONLY | O_DIRECTORY, .list)
    defer { close(root) }
    var entries: [Disk.Entry] = []
    try list(root, at: "", of: folder, into: &entries)
    // Level by level, so that several threads can list folders, and depth costs neither stack nor descriptors.
    var level = entries[...]
    while !level.isEmpty {
        let folders = level.filter { $0.kind == .folder }.map(\.path)
        let found = try parallelMap(folders, threads: threads, portion: 1) { path throws(DiskFault) in
            descend(path) ? try listBelow(root, path, of: folder) : []
        }
        let end = entries.count
        for below in found { entries += below }
        level = entries[end...]
    }
    entries.sort { $0.path.precedes($1.path) }
    return entries
}

/// The entries of a folder at `path` below an open folder, sorted so that the sorting of a whole walk finds runs.
private func listBelow(_ root: Int32, _ path: String, of folder: String) throws(DiskFault) -> [Disk.Entry] {
    let full = Path.join(folder, path)
    let descriptor: Int32
    do {
        descriptor = try openFile(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, .list, in: root, named: full)
    } catch  where error.code == ENOENT {
        return []  // Removed during the walk.
    }
    defer { close(descriptor) }
    var entries: [Disk.Entry] = []
    try list(descriptor, at: path + "/", of: full, into: &entries)
    entries.sort { $0.path.precedes($1.path) }
    return entries
}

/// Appends the entries of one open folder, unsorted; `prefix` is put before each name.
private func list(
    _ descriptor: Int32, at prefix: String, of folder: String, into entries: inout [Disk.Entry]
) throws(DiskFault) {
    // closedir closes the descriptor that fdopendir took, so fdopendir gets a copy.
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw DiskFault(.list, folder, errno) }
    guard let stream = unsafe fdopendir(copy) else {
        let code = errno
        close(copy)
        throw DiskFault(.list, folder, code)
    }
    defer { unsafe closedir(stream) }
    var path = Array(prefix.utf8)
    let start = path.count
    while true {
        errno = 0
        guard let found = unsafe readdir(stream) else {
            if errno != 0 { throw DiskFault(.list, folder, errno) }
            return
        }
        guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return }
        // The record ends with the name and is shorter than its type: take the address, never a copy.
        let name = unsafe UnsafeRawPointer(found) + offset
        let length = unsafe strlen(name.assumingMemoryBound(to: CChar.self))
        path.removeLast(path.count - start)
        unsafe path.append(contentsOf: UnsafeRawBufferPointer(start: name, count: length))
        if path[start] == UInt8(ascii: "."), length == 1 || (length == 2 && path[start + 1] == UInt8(ascii: ".")) {
            continue
        }
        guard let text = String(validating: path, as: UTF8.self) else {
            entries.append(Disk.Entry(path: String(decoding: path, as: UTF8.self), kind: .other))
            continue
        }
        var status = stat()
        if unsafe fstatat(descriptor, name.assumingMemoryBound(to: CChar.self), &status, AT_SYMLINK_NOFOLLOW) != 0 {
            if errno == ENOENT { continue }  // Removed during the walk.
            throw DiskFault(.inspect, Path.join(folder, String(decoding: path[start...], as: UTF8.self)), errno)
        }
        entries.append(Disk.Entry(path: text, kind: kind(of: status), stamp: FileStamp(status)))
    }
}
