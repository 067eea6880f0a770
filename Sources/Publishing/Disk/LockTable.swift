/// Parses `/proc/locks`, where Linux lists the holders of locks, one per line: `1: FLOCK ADVISORY WRITE 1234
/// fe:00:131074 0 EOF`.
package enum LockTable {
    /// The id of the process that holds a `flock` on a file or folder. Nil when none is listed, when the process is
    /// outside our container, or when files of two disks have the same inode number.
    ///
    /// Devices are not compared: some file systems (btrfs, overlays) list another number here than `stat` returns.
    package static func holder(ofInode inode: UInt64, in table: String) -> Int? {
        let found = table.split(separator: "\n").compactMap { line -> Int? in
            let fields = line.split(separator: " ")
            guard fields.count == 8, fields[1] == "FLOCK", fields[3] == "WRITE", let process = Int(fields[4]),
                process > 0,
                let place = fields[5].split(separator: ":").last, UInt64(place) == inode
            else { return nil }
            return process
        }
        return found.count == 1 ? found[0] : nil
    }
}
