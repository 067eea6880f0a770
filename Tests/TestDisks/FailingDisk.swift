import Publishing
import Synchronization

extension Disk {
    /// How a disk breaks down in a test.
    package enum Breakdown: Hashable, Sendable {
        /// The n-th call fails, later ones do not: a full disk that someone clears.
        case once(call: Int, code: Int32)
        /// The n-th call and all after it fail: a run that is killed there.
        case forGood(call: Int, code: Int32)

        fileprivate func code(atCall number: Int) -> Int32? {
            switch self {
            case .once(let call, let code): number == call ? code : nil
            case .forGood(let call, let code): number >= call ? code : nil
            }
        }
    }

    /// This disk, breaking down at a call counted from 1 over all operations. Where `put` fails, half of
    /// the file is there, as it would be.
    package func breaking(_ breakdown: Breakdown) -> Disk {
        let counter = CallCounter()
        let check: @Sendable (DiskFault.Operation, String) throws(DiskFault) -> Void = {
            operation, path throws(DiskFault) in
            if let code = breakdown.code(atCall: counter.next()) { throw DiskFault(operation, path, code) }
        }
        return Disk(
            read: { path throws(DiskFault) in
                try check(.read, path)
                return try read(path)
            },
            walkWhere: { folder, threads, descend throws(DiskFault) in
                try check(.list, folder)
                return try walkWhere(folder, threads, descend)
            },
            kind: { path throws(DiskFault) in
                try check(.inspect, path)
                return try kind(path)
            },
            resolve: { path throws(DiskFault) in
                try check(.inspect, path)
                return try resolve(path)
            },
            put: { bytes, path throws(DiskFault) in
                let number = counter.next()
                guard let code = breakdown.code(atCall: number) else { return try put(bytes, path) }
                try put(Array(bytes.prefix(bytes.count / 2)), path)
                throw DiskFault(.write, path, code)
            },
            rename: { from, to throws(DiskFault) in
                try check(.rename, to)
                try rename(from, to)
            },
            createFolder: { path throws(DiskFault) in
                try check(.createFolder, path)
                try createFolder(path)
            },
            removeFile: { path throws(DiskFault) in
                try check(.remove, path)
                try removeFile(path)
            },
            removeFolder: { path throws(DiskFault) in
                try check(.remove, path)
                try removeFolder(path)
            },
            sync: { path throws(DiskFault) in
                try check(.sync, path)
                try sync(path)
            },
            syncAll: { folder throws(DiskFault) in
                try check(.sync, folder)
                try syncAll(folder)
            },
            lock: { folder throws(DiskFault) in
                try check(.lock, folder)
                return try lock(folder)
            },
            openScratch: openScratch, openKept: openKept,
            stat: Stat(
                stamps: { folder, names throws(DiskFault) in
                    try check(.inspect, folder)
                    return try stat.stamps(folder, names)
                }, tellsAll: stat.tellsAll),
            writer: writer
        )
    }
}

private final class CallCounter: Sendable {
    private let calls = Atomic<Int>(0)

    /// 1, 2, 3 …
    func next() -> Int { calls.add(1, ordering: .relaxed).newValue }
}
