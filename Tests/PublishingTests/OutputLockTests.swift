import Publishing
import TestDisks
import Testing

@Suite(.timeLimit(.minutes(30))) struct OutputLockTests {
    func writer(_ disk: Disk, _ output: String, _ log: CallLog = CallLog()) -> OutputWriter {
        let progress = BuildProgress(
            begin: { _, _ in }, advance: { _ in },
            waiting: { output, holder in log.add("\(output) \(holder.map(String.init) ?? "?")") })
        return OutputWriter(disk: disk, output: output, sources: ["Content"], progress: progress)
    }

    @Test func whatIsNotThereIsNotHeldUnlessMade() async throws {
        let disk = MemoryDisk()
        #expect(try await writer(disk.disk, "Output").lock(makingFolder: false) == nil)
        #expect(disk.folders == [])
        #expect(try await writer(disk.disk, "Output").lock(makingFolder: true) != nil)
        #expect(disk.folders == ["Output"])
    }

    @Test func nothingIsMadeAmongTheSources() async throws {
        let disk = MemoryDisk(folders: ["Content"])
        await #expect(throws: WriteRefusal.overlap(output: "Content/out", source: "Content")) {
            try await writer(disk.disk, "Content/out").lock(makingFolder: true)
        }
        #expect(disk.folders == ["Content"])
    }

    @Test(arguments: DiskTests.Which.allCases)
    func theSecondWaitsSaysSoOnceAndGoesOn(which: DiskTests.Which) async throws {
        try await on(which) { disk, folder in
            let log = CallLog()
            let first = try await writer(disk, folder).lock(makingFolder: true)
            let second = Task {
                let release = try await writer(disk, folder, log).lock(makingFolder: false)
                log.add("taken")
                release?()
            }
            try await log.grown(beyond: 0)
            // Long enough for a few more tries.
            try await Task.sleep(for: .milliseconds(350))
            log.add("given back")
            first?()
            try await second.value
            let third = try await writer(disk, folder, log).lock(makingFolder: false)
            third?()
            #expect(log.lines.map { $0.hasPrefix(folder) ? "told" : $0 } == ["told", "given back", "taken"])
        }
    }

    @Test(arguments: DiskTests.Which.allCases)
    func aWaitCanBeBrokenOff(which: DiskTests.Which) async throws {
        try await on(which) { disk, folder in
            let first = try await writer(disk, folder).lock(makingFolder: true)
            let waiting = Task { _ = try await writer(disk, folder).lock(makingFolder: false) }
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
            first?()
        }
    }

    /// Runs a test with a disk and a path of a folder that does not exist yet.
    func on(_ which: DiskTests.Which, _ body: (Disk, String) async throws -> Void) async throws {
        switch which {
        case .memory: try await body(MemoryDisk().disk, "Output")
        case .posix:
            let folder = TemporaryFolder.new()
            try Disk.posix.createFolder(folder.path)
            do {
                try await body(.posix, folder("Output"))
            } catch {
                folder.remove()
                throw error
            }
            folder.remove()
        }
    }

    // MARK: Who holds it

    static let table = """
        1: POSIX  ADVISORY  WRITE 11 fe:00:131 0 EOF
        2: FLOCK  ADVISORY  WRITE 12 fe:00:131 0 EOF
        2: -> FLOCK  ADVISORY  WRITE 13 fe:00:131 0 EOF
        3: FLOCK  ADVISORY  READ  14 fe:00:132 0 EOF
        4: FLOCK  ADVISORY  WRITE 15 00:2f:133 0 EOF
        5: FLOCK  ADVISORY  WRITE 16 fe:00:133 0 EOF
        6: FLOCK  ADVISORY  WRITE 0 fe:00:134 0 EOF

        """

    @Test(arguments: [(131, 12), (132, nil), (133, nil), (134, nil), (135, nil)] as [(UInt64, Int?)])
    func theHolderIsReadOffTheSystemsTable(inode: UInt64, holder: Int?) {
        #expect(LockTable.holder(ofInode: inode, in: Self.table) == holder)
    }

    @Test func theHolderIsNamedInBothLanguages() {
        #expect(
            Waiting.words("Output", holder: 7).vi
                == "một lần chạy loa khác (tiến trình 7) đang ghi vào Output; đang chờ, bấm Ctrl-C để thôi")
        #expect(
            Waiting.words("Output", holder: nil).en
                == "another run of loa is writing to Output; waiting for it, Ctrl-C to stop")
    }
}
