import Glibc
import Synchronization

/// A file for data too large for memory, appended to and read by several threads at once; closed on deinit.
///
/// Beside ``Disk/posix`` the only file of the module with pointers.
final class ScratchFile: Sendable {
    private let descriptor: Int32
    private let end: Atomic<Int>
    /// What messages show.
    private let place: String

    private init(_ descriptor: Int32, end: Int, at place: String) {
        self.descriptor = descriptor
        self.end = Atomic(end)
        self.place = place
    }

    deinit { close(descriptor) }

    /// An unnamed file in `TMPDIR`, else in /var/tmp, which is on a disk; /tmp is often in memory.
    static func unnamed() -> Disk.Scratch? {
        let named = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) }
        for folder in [named, "/var/tmp", "/tmp"].compactMap(\.self) {
            if let file = unnamed(in: folder) { return file.functions }
        }
        return nil
    }

    /// See ``Disk/openKept``.
    static func kept(at path: String, _ length: Int?) -> Disk.Scratch? {
        guard let length else { return unnamed(in: Path.parent(of: path) ?? ".")?.functions }
        return (try? openFile(path, O_RDWR, .write)).map { ScratchFile($0, end: length, at: path).functions }
    }

    private static func unnamed(in folder: String) -> ScratchFile? {
        // The value of O_TMPFILE, which Glibc's headers hide from Swift.
        (try? openFile(folder, O_RDWR | O_DIRECTORY | 0o20_000_000, .write)).map {
            ScratchFile($0, end: 0, at: folder)
        }
    }

    private var functions: Disk.Scratch {
        Disk.Scratch(
            append: { self.append($0) },
            read: { start, count throws(DiskFault) in try self.read(start, count) },
            name: { path throws(DiskFault) in try self.name(path) })
    }

    private func append(_ bytes: [UInt8]) -> Int? {
        let start = end.add(bytes.count, ordering: .relaxed).oldValue
        let isWhole = unsafe bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = unsafe pwrite(
                    descriptor, buffer.baseAddress! + done, buffer.count - done, off_t(start + done))
                if count >= 0 { done += count } else if errno != EINTR { return false }
            }
            return true
        }
        return isWhole ? start : nil
    }

    private func read(_ start: Int, _ count: Int) throws(DiskFault) -> [UInt8] {
        var code: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let found = unsafe pread(
                    descriptor, buffer.baseAddress! + filled, count - filled, off_t(start + filled))
                if found > 0 {
                    filled += found
                } else if found == 0 || errno != EINTR {
                    code = found == 0 ? EIO : errno
                    return
                }
            }
        }
        if code != 0 { throw DiskFault(.read, place, code) }
        return bytes
    }

    private func name(_ path: String) throws(DiskFault) {
        // A link replaces nothing, a rename does.
        let temporary = "\(path)-\(getpid())"
        unsafe unlink(temporary)
        let own = "/proc/self/fd/\(descriptor)"
        try unsafe check(linkat(AT_FDCWD, own, AT_FDCWD, temporary, AT_SYMLINK_FOLLOW), .write, path)
        do {
            try unsafe check(Glibc.rename(temporary, path), .rename, path)
        } catch {
            unsafe unlink(temporary)
            throw error
        }
    }
}
