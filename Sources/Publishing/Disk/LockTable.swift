/// Who holds a lock, as Linux tells in `/proc/locks`, a line each:
/// `1: FLOCK  ADVISORY  WRITE 1234 fe:00:131074 0 EOF`.
package enum LockTable {
    /// The number of the process that holds a file or folder by `flock`; nil when none is listed, when it
    /// lives outside our container, or when files of two disks bear the same number.
    ///
    /// Disks are not compared: some file systems (btrfs, overlays) show another number here than to `stat`.
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
