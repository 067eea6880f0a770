import CLinux
import Glibc
import Synchronization
import Text

/// The real disk, by POSIX calls. All pointers of the module stay in this file, ``ScratchFile`` and `POSIXWalk.swift`.
///
/// By hand because swift-system lacks `readdir`, `statfs`, `flock` and `O_TMPFILE`. Only `sync` flushes: a flush per
/// file costs six times the writing (Sources/README.md §8.3).
extension Disk {
    package static let posix = Disk(
        read: { path throws(DiskFault) in try readFile(path) },
        walkWhere: { folder, threads, descend throws(DiskFault) in try walkTree(folder, threads, descend) },
        kind: { path throws(DiskFault) in try kindOf(path) },
        resolve: { path throws(DiskFault) in try realPath(path) },
        put: { bytes, path throws(DiskFault) in try putFile(bytes, path) },
        rename: { from, to throws(DiskFault) in
            try unsafe check(Glibc.rename(from, to), .rename, to)
        },
        createFolder: { path throws(DiskFault) in try makeFolder(path) },
        removeFile: { path throws(DiskFault) in try unsafe check(unlink(path), .remove, path) },
        removeFolder: { path throws(DiskFault) in try unsafe check(rmdir(path), .remove, path) },
        sync: { path throws(DiskFault) in
            let descriptor = try openFile(path, O_RDONLY, .sync)
            defer { close(descriptor) }
            try check(fsync(descriptor), .sync, path)
        },
        syncAll: { folder throws(DiskFault) in
            let descriptor = try openFile(folder, O_RDONLY | O_DIRECTORY, .sync)
            defer { close(descriptor) }
            try check(syncFileSystem(descriptor), .sync, folder)
        },
        lock: { folder throws(DiskFault) in try lockFolder(folder) },
        openScratch: { ScratchFile.unnamed() },
        openKept: { path, length in ScratchFile.kept(at: path, length) },
        stat: Stat(
            stamps: { folder, names throws(DiskFault) in try stampsOf(names, in: folder) },
            tellsAll: { folder in tellingFileSystems.contains(fileSystemType(folder)) }),
        writer: String(getpid())
    )
}

func check(_ result: Int32, _ operation: DiskFault.Operation, _ path: String) throws(DiskFault) {
    if result != 0 { throw DiskFault(operation, path, errno) }
}

/// An open descriptor, which the caller closes.
func openFile(
    _ path: String, _ flags: Int32, _ operation: DiskFault.Operation, in folder: Int32 = AT_FDCWD,
    named name: String? = nil
) throws(DiskFault) -> Int32 {
    while true {
        let descriptor = unsafe openat(folder, path, flags | O_CLOEXEC, 0o666 as mode_t)
        if descriptor >= 0 { return descriptor }
        if errno != EINTR { throw DiskFault(operation, name ?? path, errno) }
    }
}

// MARK: Files

private func readFile(_ path: String) throws(DiskFault) -> [UInt8] {
    let descriptor = try openFile(path, O_RDONLY, .read)
    defer { close(descriptor) }
    var status = stat()
    try unsafe check(fstat(descriptor, &status), .read, path)
    let size = Int(status.st_size)
    // One byte more than the size, to tell the end of the file from the end of the buffer.
    var bytes = try readChunk(descriptor, max(size, 0) + 1, path, size: size)
    var isWhole = bytes.count <= size
    // Only for a file that grew meanwhile, or a file of /proc, whose size is 0.
    while !isWhole {
        let chunk = try readChunk(descriptor, 1 << 16, path)
        bytes += chunk
        isWhole = chunk.count < 1 << 16
    }
    return bytes
}

/// Reads `room` bytes, or fewer at the end of the file.
///
/// - Parameter size: The size of the file when it was opened. Exactly so many bytes, fewer than were asked for, are the
///   whole file; no further call is made that would return nothing.
private func readChunk(
    _ descriptor: Int32, _ room: Int, _ path: String, size: Int? = nil
) throws(DiskFault) -> [UInt8] {
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        while filled < room {
            let count = unsafe Glibc.read(descriptor, buffer.baseAddress! + filled, room - filled)
            if count == 0 { return }
            if count > 0 {
                filled += count
                if filled == size { return }
            } else if errno != EINTR {
                code = errno
                return
            }
        }
    }
    if code != 0 { throw DiskFault(.read, path, code) }
    return bytes
}

private func putFile(_ bytes: [UInt8], _ path: String) throws(DiskFault) {
    let descriptor = try openFile(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, .write)
    let code = unsafe bytes.withUnsafeBytes { buffer -> Int32 in
        var done = 0
        while done < buffer.count {
            let count = unsafe Glibc.write(descriptor, buffer.baseAddress! + done, buffer.count - done)
            if count >= 0 {
                done += count
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }
    // A network disk may report that it is full only on closing.
    let closed = close(descriptor) == 0 ? 0 : errno
    if code != 0 || closed != 0 { throw DiskFault(.write, path, code != 0 ? code : closed) }
}

// MARK: Folders

private func makeFolder(_ path: String) throws(DiskFault) {
    if unsafe mkdir(path, 0o777) == 0 { return }
    switch errno {
    case EEXIST:
        if try kindOf(path) != .folder { throw DiskFault(.createFolder, path, EEXIST) }
    case ENOENT:
        guard let parent = Path.parent(of: path) else { throw DiskFault(.createFolder, path, ENOENT) }
        try makeFolder(parent)
        // A concurrent process may have made the folder first.
        if unsafe mkdir(path, 0o777) != 0, errno != EEXIST { throw DiskFault(.createFolder, path, errno) }
    default:
        throw DiskFault(.createFolder, path, errno)
    }
}

/// `syncfs`, which Glibc's headers declare for C only; where it is missing, `sync` flushes every disk of the machine.
private func syncFileSystem(_ descriptor: Int32) -> Int32 {
    guard let found = unsafe dlsym(nil, "syncfs") else {
        Glibc.sync()
        return 0
    }
    return unsafe unsafeBitCast(found, to: (@convention(c) (Int32) -> Int32).self)(descriptor)
}

private func lockFolder(_ path: String) throws(DiskFault) -> Disk.Lock {
    // Closed on exec, so that a program we start does not keep the lock after this process ends.
    let descriptor = try openFile(path, O_RDONLY | O_DIRECTORY, .lock)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        switch errno {
        case EINTR: continue
        case EWOULDBLOCK:
            defer { close(descriptor) }
            var status = stat()
            try unsafe check(fstat(descriptor, &status), .lock, path)
            let table = (try? readFile("/proc/locks")) ?? []
            return .held(
                by: LockTable.holder(ofInode: UInt64(status.st_ino), in: String(decoding: table, as: UTF8.self)))
        default:
            // A network disk without locks: the build goes on without one.
            close(descriptor)
            return .taken {}
        }
    }
    return .taken { close(descriptor) }
}

// MARK: Stamps

private func stampsOf(_ names: [UInt8], in folder: String) throws(DiskFault) -> [UInt64] {
    let root = try openFile(folder, O_RDONLY | O_DIRECTORY, .inspect)
    defer { close(root) }
    var words: [UInt64] = []
    words.reserveCapacity(names.count / 4)
    var code: Int32 = 0
    unsafe names.withUnsafeBytes { buffer in
        var start = 0
        var status = stat()
        for end in buffer.indices where unsafe buffer[end] == 0 {
            // The name is passed in place: making a String of each name would take longer than the system call.
            let name = unsafe buffer.baseAddress! + start
            start = end + 1
            if unsafe fstatat(root, name.assumingMemoryBound(to: CChar.self), &status, AT_SYMLINK_NOFOLLOW) == 0 {
                FileStamp(status).append(to: &words)
            } else if errno == ENOENT || errno == ENOTDIR {
                FileStamp().append(to: &words)
            } else {
                code = errno
                return
            }
        }
    }
    if code != 0 { throw DiskFault(.inspect, folder, code) }
    return words
}

extension FileStamp {
    init(_ status: stat) {
        self.init(
            mode: UInt64(status.st_mode), device: UInt64(status.st_dev), node: UInt64(status.st_ino),
            size: UInt64(bitPattern: Int64(status.st_size)), modified: nanoseconds(status.st_mtim),
            changed: nanoseconds(status.st_ctim))
    }
}

private func nanoseconds(_ time: timespec) -> UInt64 {
    UInt64(bitPattern: Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec))
}

/// ext2 to ext4, XFS, Btrfs, F2FS, ZFS, tmpfs and overlays of these: the system sets the time of the last change
/// (`ctime`), and no program can.
private let tellingFileSystems: Set<Int> = [
    0xEF53, 0x5846_5342, 0x9123_683E, 0xF2F5_2010, 0x2FC1_2FC1, 0x0102_1994, 0x794C_7630,
]

/// The file system's magic number as `statfs` returns it; 0 on failure.
private func fileSystemType(_ path: String) -> Int {
    var status = statfs()
    return unsafe statfs(path, &status) == 0 ? Int(status.f_type) : 0
}

// MARK: Paths

private func kindOf(_ path: String) throws(DiskFault) -> Disk.Kind? {
    var status = stat()
    if unsafe stat(path, &status) == 0 { return kind(of: status) }
    let code = errno
    if unsafe lstat(path, &status) == 0 { return kind(of: status) }
    if code == ENOENT || code == ENOTDIR { return nil }
    throw DiskFault(.inspect, path, code)
}

func kind(of status: stat) -> Disk.Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symlink
    default: .other
    }
}

private func realPath(_ path: String) throws(DiskFault) -> String {
    if let found = unsafe realpath(path, nil) {
        defer { unsafe free(found) }
        return unsafe String(cString: found)
    }
    guard errno == ENOENT else { throw DiskFault(.inspect, path, errno) }
    let above = try realPath(Path.parent(of: path) ?? ".")
    let name = Path.parts(path).last ?? "."
    switch name {
    case ".": return above
    case "..": return Path.parent(of: above) ?? "/"
    default: return Path.join(above, name)
    }
}
