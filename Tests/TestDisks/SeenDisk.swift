import Publishing

extension Disk {
    /// This disk as a process sees it whose working folder is `folder`.
    ///
    /// The working folder belongs to the whole process, and tests run at once. Messages show paths as they were asked
    /// for, so faults are told of these too.
    package func seen(from folder: String) -> Disk {
        let seen = PathsFromFolder(folder: folder)
        return Disk(
            read: { path throws(DiskFault) in try seen.asking { () throws(DiskFault) in try read(seen.place(path)) } },
            walkWhere: { path, threads, descend throws(DiskFault) in
                try seen.asking { () throws(DiskFault) in try walkWhere(seen.place(path), threads, descend) }
            },
            kind: { path throws(DiskFault) in try seen.asking { () throws(DiskFault) in try kind(seen.place(path)) } },
            resolve: { path throws(DiskFault) in
                try seen.asking { () throws(DiskFault) in try resolve(seen.place(path)) }
            },
            put: { bytes, path throws(DiskFault) in
                try seen.asking { () throws(DiskFault) in try put(bytes, seen.place(path)) }
            },
            rename: { from, to throws(DiskFault) in
                try seen.asking { () throws(DiskFault) in try rename(seen.place(from), seen.place(to)) }
            },
            createFolder: { path throws(DiskFault) in
                try seen.asking { () throws(DiskFault) in try createFolder(seen.place(path)) }
            },
            removeFile: { path throws(DiskFault) in
                try seen.asking { () throws(DiskFault) in try removeFile(seen.place(path)) }
            },
            removeFolder: { path throws(DiskFault) in
                try seen.asking { () throws(DiskFault) in try removeFolder(seen.place(path)) }
            },
            sync: { path throws(DiskFault) in try seen.asking { () throws(DiskFault) in try sync(seen.place(path)) } },
            syncAll: { path throws(DiskFault) in
                try seen.asking { () throws(DiskFault) in try syncAll(seen.place(path)) }
            },
            lock: { path throws(DiskFault) in try seen.asking { () throws(DiskFault) in try lock(seen.place(path)) } },
            openScratch: openScratch, openKept: openKept,
            stat: Stat(
                stamps: { path, names throws(DiskFault) in
                    try seen.asking { () throws(DiskFault) in try stat.stamps(seen.place(path), names) }
                }, tellsAll: { path in stat.tellsAll(seen.place(path)) }), writer: writer)
    }
}

/// Paths from a working folder, and the same for the operating system.
private struct PathsFromFolder: Sendable {
    let folder: String

    func place(_ path: String) -> String { path.hasPrefix("/") ? path : "\(folder)/\(path)" }

    func asking<Value>(_ body: () throws(DiskFault) -> Value) throws(DiskFault) -> Value {
        do {
            return try body()
        } catch {
            let prefix = folder + "/"
            throw error.path.hasPrefix(prefix)
                ? DiskFault(error.operation, String(error.path.dropFirst(prefix.count)), error.code) : error
        }
    }
}
