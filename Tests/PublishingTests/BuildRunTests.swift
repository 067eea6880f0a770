import Foundation
import Glibc
import Publishing
import TestDisks
import Testing

/// Whole builds on a disk in memory: the order of their steps.
@Suite(.timeLimit(.minutes(30))) struct BuildRunTests {
    static let content = [
        "Content/site.yml": "title: Chiến dịch mẫu\nurl: https://mau.example.vn/\norganisation:\n  name: Ban mẫu\n",
        "Content/2024/theme.md": "---\ntitle: Chủ đề mẫu\n---\n",
    ]

    /// A disk with the repository's own theme.
    func start() throws -> MemoryDisk {
        let memory = MemoryDisk(Self.content)
        let theme = String(#filePath.dropLast("Tests/PublishingTests/BuildRunTests.swift".count)) + "Theme"
        for entry in try Disk.posix.walk(theme) {
            switch entry.kind {
            case .folder: try memory.disk.createFolder("Theme/\(entry.path)")
            case .file:
                try memory.disk.createFolder("Theme")
                try memory.disk.put(Disk.posix.read("\(theme)/\(entry.path)"), "Theme/\(entry.path)")
            case .symlink, .other: continue
            }
        }
        return memory
    }

    func build(_ disk: Disk, _ progress: BuildProgress = .silent) -> Build {
        Build(disk: disk, options: .init(moment: .instant(1_717_952_400)), progress: progress)
    }

    /// A disk on which an event happens when the first new file is staged.
    func disturbed(_ disk: Disk, _ event: @escaping @Sendable () -> Void) -> Disk {
        let first = FirstStaged()
        return Disk(
            read: disk.read, walkWhere: disk.walkWhere, kind: disk.kind, resolve: disk.resolve,
            put: { bytes, path throws(DiskFault) in
                if first.isIt(path) { event() }
                try disk.put(bytes, path)
            },
            rename: disk.rename, createFolder: disk.createFolder, removeFile: disk.removeFile,
            removeFolder: disk.removeFolder,
            sync: disk.sync, syncAll: disk.syncAll, lock: disk.lock, openScratch: disk.openScratch,
            openKept: disk.openKept, writer: disk.writer)
    }

    // MARK: Bodies that wait outside the memory

    enum ScratchFile: CaseIterable { case real, none, full, lost }

    func scratch(_ kind: ScratchFile) -> Disk.Scratch? {
        switch kind {
        case .real: Disk.posix.openScratch()
        case .none: nil
        case .full: Disk.Scratch(append: { _ in nil }, read: { _, _ throws(DiskFault) in [] })
        case .lost:
            Disk.Scratch(
                append: { _ in 0 }, read: { _, _ throws(DiskFault) in throw DiskFault(.read, "/var/tmp", EIO) })
        }
    }

    func built(memory bytes: Int, _ kind: ScratchFile) async throws -> MemoryDisk {
        let memory = try start()
        for number in 1...40 {
            try memory.disk.createFolder("Content/2024/news")
            let body = String(repeating: "Đoạn \(number), [liên kết](tin-1.md). ", count: number)
            try memory.disk.put(
                Array("---\ntitle: Tin \(number)\ndate: 2024-06-01\n---\n\(body)\n".utf8),
                "Content/2024/news/tin-\(number).md")
        }
        let disk = memory.disk
        var options = BuildOptions(moment: .instant(1_717_952_400))
        options.bodyMemory = bytes
        _ = try await Build(
            disk: Disk(
                read: disk.read, walkWhere: disk.walkWhere, kind: disk.kind, resolve: disk.resolve, put: disk.put,
                rename: disk.rename,
                createFolder: disk.createFolder, removeFile: disk.removeFile, removeFolder: disk.removeFolder,
                sync: disk.sync,
                syncAll: disk.syncAll, lock: disk.lock, openScratch: { scratch(kind) }, writer: disk.writer),
            options: options
        ).run()
        return memory
    }

    @Test(arguments: [0, 1000], [ScratchFile.real, .none, .full]) func whereBodiesWaitChangesNothing(
        memory: Int, kind: ScratchFile
    ) async throws {
        let expected = try await built(memory: .max, .lost)
        #expect(try await built(memory: memory, kind).files == expected.files)
    }

    @Test func aBodyThatIsLostOnTheWayIsNotPublished() async throws {
        await #expect(throws: DiskFault(.read, "/var/tmp", EIO)) { try await built(memory: 0, .lost) }
    }

    @Test func aLedgerThatChangesMeanwhileIsNotOverwritten() async throws {
        let memory = try start()
        let line = "/lien-he/\t2023-01-01\n"
        let disk = disturbed(memory.disk) { try? memory.disk.put(Array(line.utf8), "Content/ledger.txt") }
        await #expect(throws: WriteRefusal.ledgerChanged("Content/ledger.txt")) { try await build(disk).run() }
        #expect(memory.files["Content/ledger.txt"] == line)
        #expect(memory.files.keys.filter { $0.hasPrefix("Output/") } == [])
        #expect(memory.folders.filter { $0.hasPrefix("Output/") } == [])
    }

    @Test func aLedgerThatAnotherBuildHasMeanwhileMadeAlikeIsFine() async throws {
        let first = try start()
        _ = try await build(first.disk).run()
        let ledger = try #require(first.files["Content/ledger.txt"])
        let memory = try start()
        let disk = disturbed(memory.disk) { try? memory.disk.put(Array(ledger.utf8), "Content/ledger.txt") }
        _ = try await build(disk).run()
        #expect(memory.files == first.files)
    }

    @Test func everyStageIsToldInItsOrder() async throws {
        let meter = ProgressMeter(stopwatch: { .zero }, timesPages: true, waiting: { _, _ in })
        let memory = try start()
        let outcome = try await build(memory.disk, meter.progress).run()
        meter.finish()
        #expect(
            meter.stages.map(\.stage) == [
                .reading, .checking, .drawing, .rendering, .publishing, .flushing,
            ])
        let written = try #require(outcome.counts?.written)
        for stage in meter.stages where stage.count != nil { #expect(stage.done == stage.count) }
        #expect(meter.stages.map(\.count) == [nil, nil, 0, written, written, nil])
        #expect(meter.slowestPages.count == ProgressMeter.slowest)
    }

    /// Of two builds, the one that read later must also write later.
    @Test func outputIsHeldBeforeTheSourcesAreReadAndGivenBackWhateverComes() async throws {
        let memory = try start()
        _ = try await build(memory.disk).run()
        try memory.disk.put(Array("---\n---\n".utf8), "Content/2024/plan.md")
        #expect(try await build(memory.disk).run().counts == nil)
        try memory.disk.removeFile("Content/site.yml")
        await #expect(throws: WrongUse.noSite("Content")) { try await build(memory.disk).run() }

        guard case .taken(let release) = try memory.disk.lock("Output") else {
            Issue.record("a run has kept the lock")
            return
        }
        let log = CallLog()
        let waiting = BuildProgress(
            begin: { stage, _ in log.add("\(stage)") }, advance: { _ in }, waiting: { _, _ in log.add("waiting") })
        let second = Task { try await build(memory.disk, waiting).run() }
        try await log.grown(beyond: 0)
        log.add("given back")
        release()
        await #expect(throws: WrongUse.noSite("Content")) { try await second.value }
        #expect(log.lines == ["waiting", "given back", "reading"])
    }
}
