import Foundation
import Glibc
import Publishing
import Synchronization
import TestDisks
import TestSupport
import Testing

/// A change during a build must not be mistaken for what the build has read.
@Suite(.timeLimit(.minutes(30))) struct BuildCacheTests {
    static let theme = String(#filePath.dropLast("PublishingTests/BuildCacheTests.swift".count)) + "Sites/theme"
    static let content = [
        "site.yml": "title: Chiến dịch mẫu\nurl: https://mau.example.vn/\norganisation:\n  name: Ban mẫu\n",
        "2024/theme.md": "---\ntitle: Chủ đề mẫu\n---\n",
        "pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\nThân bài.\n",
    ]

    /// A site on the real disk.
    struct Site {
        let folder: TemporaryFolder

        func write(_ path: String, _ text: String) throws {
            let url = URL(fileURLWithPath: folder(path))
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }

        /// Writes other bytes into the existing file.
        func overwrite(_ path: String, _ text: String) throws {
            let file = try #require(FileHandle(forUpdatingAtPath: folder(path)))
            try file.write(contentsOf: Data(text.utf8))
            try file.truncate(atOffset: file.offset())
            try file.close()
        }

        func build(
            _ disk: Disk = .posix, _ progress: BuildProgress = .silent, output: String = "Output",
            records: String? = "records"
        ) async throws -> BuildOutcome {
            var options = BuildOptions(moment: .instant(1_717_952_400))
            options.content = folder("Content")
            options.theme = BuildCacheTests.theme
            options.output = folder(output)
            options.records = records.map { folder($0) }
            return try await Build(disk: disk, options: options, progress: progress).run()
        }

        func text(_ path: String) throws -> String { try String(contentsOfFile: folder(path), encoding: .utf8) }
    }

    func with(_ body: (Site) async throws -> Void) async throws {
        let site = Site(folder: .new())
        defer { site.folder.remove() }
        for (path, text) in Self.content { try site.write("Content/\(path)", text) }
        // The disk's clock must tick before a file is surely old.
        try await DiskTick.passed()
        try await body(site)
    }

    @Test func aBuildThatFindsNothingChangedSaysSoAndReadsNothing() async throws {
        try await with { site in
            let first = try await site.build()
            #expect(first.scope != .nothing)
            let log = CallLog()
            let stages = BuildProgress(
                begin: { stage, _ in log.add("\(stage)") }, advance: { _ in }, waiting: { _, _ in })
            let second = try await site.build(.posix, stages)
            #expect(second.scope == .nothing)
            #expect(log.lines == ["reading"])
            #expect(second.counts == OutputWriter.Counts(unchanged: first.counts?.written ?? 0))
            #expect(second.pageCount == first.pageCount)
        }
    }

    /// A change to the sources after the build has read them.
    enum Event: String, CaseIterable {
        case edited, editedAtTheTop, added, addedAtTheTop, removed, ledgerWritten, ledgerWrittenAfterUs

        /// The file whose publishing triggers the change; nil for the first staged file.
        var trigger: String? { self == .ledgerWrittenAfterUs ? "ledger.txt" : nil }
    }

    @Test(arguments: Event.allCases) func whatIsChangedDuringABuildIsSeenByTheNext(_ event: Event) async throws {
        try await with { site in
            // With and without a new entry for the ledger.
            for round in 0..<2 {
                let text = "---\ntitle: Lần \(round)\n---\nThân bài.\n"
                try site.write("Content/pages/moi-\(round).md", text)
                try await DiskTick.passed()
                let disk = Disk.posix.disturbed(afterRenaming: event.trigger) {
                    switch event {
                    case .edited:
                        try? site.write("Content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\n---\nKhác \(round).\n")
                    case .editedAtTheTop:
                        try? site.write(
                            "Content/site.yml", Self.content["site.yml", default: ""] + "description: Lần \(round)\n")
                    case .added: try? site.write("Content/pages/them-\(round).md", text)
                    case .addedAtTheTop: try? site.write("Content/la-\(round).txt", text)
                    case .removed:
                        try? FileManager.default.removeItem(atPath: site.folder("Content/pages/moi-\(round).md"))
                    case .ledgerWritten, .ledgerWrittenAfterUs:
                        try? site.write(
                            "Content/ledger.txt", "/khac-\(round)/\t2023-01-01\tgone\t2024-01-01\tRút lại\n")
                    }
                }
                _ = try? await site.build(disk)
                let next = try? await site.build()
                #expect(next?.scope != .nothing, "round \(round)")
            }
        }
    }

    /// Two changes within one tick of the disk's clock get the same time: a file that young must not be cached.
    @Test(arguments: [700_000_000, 1_000_000_000] as [UInt64]) func aChangeWithinTheSameTickIsSeen(_ tick: UInt64)
        async throws
    {
        try await with { site in
            let disk = Disk.posix.ticking(tick)
            let page = "Content/pages/gioi-thieu.md"
            for letter in ["a", "b", "c", "d"] {
                if letter == "a" { try await Self.nextTick(tick) }
                // The same file, the same size, and on a fast machine the same time.
                try site.overwrite(page, "---\ntitle: Giới thiệu\n---\nThân \(letter).\n")
                #expect(try await site.build(disk).scope != .nothing)
                #expect(try site.text("Output/gioi-thieu/index.html").contains("Thân \(letter)."))
            }
            try await Task.sleep(for: .seconds(4))
            _ = try await site.build(disk)
            #expect(try await site.build(disk).scope == .nothing)
        }
    }

    /// The same after the build has read the file, with a tick of the clock before the build ends.
    @Test func aChangeDuringABuildWithinTheSameTickIsSeen() async throws {
        try await with { site in
            let page = "Content/pages/gioi-thieu.md"
            func text(_ letter: String) -> String { "---\ntitle: Giới thiệu\n---\nThân \(letter).\n" }
            // By hand, so that the machine may take as long as it likes.
            let clock = TickedClock()
            clock.tick()
            try site.overwrite(page, text("a"))
            let changed = text("b")
            let manifests = Mutex(0)
            let disk = Disk.posix.disturbed(afterRenaming: nil) { try? site.overwrite(page, changed) }
                .disturbed(afterRenaming: ".loa-manifest") {
                    // The second one ends the writing. Without a tick then, nothing would be remembered at all.
                    let isLast = manifests.withLock { count in
                        count += 1
                        return count == 2
                    }
                    if isLast { clock.tick() }
                }
            _ = try await site.build(disk.quantised(clock.time))
            #expect(try await site.build(Disk.posix.quantised(clock.time)).scope != .nothing)
            #expect(try site.text("Output/gioi-thieu/index.html").contains("Thân b."))
        }
    }

    static func nextTick(_ tick: UInt64) async throws {
        let now = UInt64(Date().timeIntervalSince1970 * 1e9)
        try await Task.sleep(for: .nanoseconds(Int64(tick - now % tick)))
    }

    /// Each disk call fails once; the stored snapshot must then be right or absent.
    @Test func aDiskThatFailsAnywhereLeavesNoWrongRecord() async throws {
        try await with { site in
            _ = try await site.build()
            var isOver = false
            var call = 1
            while !isOver {
                try site.write("Content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\n---\nLần \(call).\n")
                try await DiskTick.passed()
                let failed = (try? await site.build(Disk.posix.breaking(.once(call: call, code: EIO)))) == nil
                let known = try await site.build()
                #expect(try site.text("Output/gioi-thieu/index.html").contains("Lần \(call)."), "call \(call)")
                #expect(known.scope != .nothing || !failed, "call \(call)")
                #expect(try await site.build().scope == .nothing, "call \(call)")
                // One build makes fewer calls than this.
                call += 7
                isOver = call > 300
            }
        }
    }
}

extension Disk {
    /// A disk whose clock ticks every `tick` nanoseconds.
    func ticking(_ tick: UInt64) -> Disk { quantised { $0 - $0 % tick } }

    /// A disk with a coarser clock.
    ///
    /// - Parameter time: the time that this clock shows, in nanoseconds, from that of the real one.
    func quantised(_ time: @escaping @Sendable (UInt64) -> UInt64) -> Disk {
        Disk(
            read: read,
            walkWhere: { folder, threads, descend throws(DiskFault) in
                try walkWhere(folder, threads, descend).map { entry in
                    var stamp = entry.stamp
                    stamp.modified = time(stamp.modified)
                    stamp.changed = time(stamp.changed)
                    return Entry(path: entry.path, kind: entry.kind, stamp: stamp)
                }
            },
            kind: kind, resolve: resolve, put: put, rename: rename, createFolder: createFolder,
            removeFile: removeFile, removeFolder: removeFolder, sync: sync, syncAll: syncAll, lock: lock,
            stat: Stat(
                stamps: { folder, names throws(DiskFault) in
                    // The last two of the six words are times.
                    try stat.stamps(folder, names).enumerated().map { $0 % 6 >= 4 ? time($1) : $1 }
                }, tellsAll: stat.tellsAll), writer: writer)
    }

    /// A disk on which an event happens just before a file is read.
    func disturbed(beforeReading name: String, _ event: @escaping @Sendable () -> Void) -> Disk {
        Disk(
            read: { path throws(DiskFault) in
                if path.hasSuffix(name) { event() }
                return try read(path)
            },
            walkWhere: walkWhere, kind: kind, resolve: resolve, put: put, rename: rename, createFolder: createFolder,
            removeFile: removeFile, removeFolder: removeFolder, sync: sync, syncAll: syncAll, lock: lock,
            openScratch: openScratch, openKept: openKept,
            stat: stat, writer: writer)
    }

    /// The disk as another process uses it, with other temporary names.
    func asked(by writer: String) -> Disk {
        Disk(
            read: read, walkWhere: walkWhere, kind: kind, resolve: resolve, put: put, rename: rename,
            createFolder: createFolder,
            removeFile: removeFile, removeFolder: removeFolder, sync: sync, syncAll: syncAll, lock: lock,
            openScratch: openScratch, openKept: openKept,
            stat: stat, writer: writer)
    }

    /// A disk on which an event happens in the middle of a build.
    func disturbed(afterRenaming name: String?, _ event: @escaping @Sendable () -> Void) -> Disk {
        let first = FirstStaged()
        return Disk(
            read: read, walkWhere: walkWhere, kind: kind, resolve: resolve,
            put: { bytes, path throws(DiskFault) in
                try put(bytes, path)
                if name == nil, first.isIt(path) { event() }
            },
            rename: { from, to throws(DiskFault) in
                try rename(from, to)
                if let name, to.hasSuffix(name) { event() }
            },
            createFolder: createFolder, removeFile: removeFile, removeFolder: removeFolder, sync: sync,
            syncAll: syncAll,
            lock: lock, stat: stat, writer: writer)
    }
}

/// A clock that stands still between the ticks that a test gives it.
private final class TickedClock: Sendable {
    private let ticks = Mutex<[UInt64]>([])

    func tick() {
        // Longer than the steps of the system's own clock, before and after.
        Thread.sleep(forTimeInterval: 0.02)
        let now = UInt64(Date().timeIntervalSince1970 * 1e9)
        ticks.withLock { $0.append(now) }
        Thread.sleep(forTimeInterval: 0.02)
    }

    /// The last tick up to a moment; before the first one, the moment itself.
    func time(_ moment: UInt64) -> UInt64 { ticks.withLock { $0.last { $0 <= moment } } ?? moment }
}
