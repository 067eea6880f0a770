import Foundation
import Glibc
import Publishing
import Site
import TestDisks
import Testing

/// The writer on a folder of the real disk.
@Suite struct RealDiskWritingTests {
    func writer(_ folder: TemporaryFolder, _ disk: Disk = .posix, output: String = "Output") -> OutputWriter {
        OutputWriter(disk: disk, output: folder(output), sources: [folder("Content"), folder("Theme")])
    }

    static let old = InterruptedRunTests.old
    static let new = InterruptedRunTests.new

    @Test func aBuildIsWrittenKeptAndCleaned() throws {
        try TemporaryFolder.run { folder in
            #expect(try writer(folder).write(Self.old) == .init(written: 7))
            #expect(try writer(folder).write(Self.new) == .init(written: 7, unchanged: 1, removed: 5))
            let expected = MemoryDisk()
            _ = try OutputWriter(disk: expected.disk, output: "Output", sources: []).write(Self.new)
            #expect(try folder.files() == expected.files)

            let dates = try Disk.posix.walk(folder("Output"))
            #expect(try writer(folder).write(Self.new) == .init(unchanged: 8))
            #expect(try Disk.posix.walk(folder("Output")) == dates)

            #expect(try writer(folder).clean() == .init(removed: 8))
            #expect(try Disk.posix.walk(folder.path).map(\.path) == ["Output"])
        }
    }

    @Test func manyThreadsWriteWhatOneWrites() throws {
        func files(_ edition: Int) -> [OutputFile] {
            (0..<600).map {
                OutputWriterTests.page("\($0 % 7)/\($0 % 31)/\($0)", $0 % 3 == 0 ? "\($0) \(edition)" : "\($0)")
            }
                + (0..<edition).map { OutputWriterTests.page("more/\($0)/\($0)", "") }
        }
        try TemporaryFolder.run { folder in
            func write(_ edition: Int) throws -> OutputWriter.Counts {
                try OutputWriter(disk: .posix, output: folder("Output"), sources: [], threads: 4).write(files(edition))
            }
            #expect(try write(9) == .init(written: 609))
            #expect(try write(5) == .init(written: 200, unchanged: 405, removed: 4))
            let expected = MemoryDisk()
            try OutputWriter(disk: expected.disk, output: "Output", sources: []).write(files(5))
            #expect(try folder.files() == expected.files)
        }
    }

    @Test func aFaultOnOneOfManyThreadsLeavesTheFolderAsItWas() throws {
        try TemporaryFolder.run { folder in
            func write(_ disk: Disk, _ edition: Int) throws {
                try OutputWriter(disk: disk, output: folder("Output"), sources: [], threads: 4)
                    .write((0..<300).map { OutputWriterTests.page("\($0 % 5)/\(edition)/\($0)", "\(edition)") })
            }
            try write(.posix, 1)
            let before = try (folder.files(), Disk.posix.walk(folder("Output")).map(\.path))
            for call in stride(from: 40, to: 300, by: 26) {
                #expect(throws: (any Error).self) { try write(Disk.posix.breaking(.once(call: call, code: ENOSPC)), 2) }
                #expect(try folder.files() == before.0, "call \(call)")
                #expect(try Disk.posix.walk(folder("Output")).map(\.path) == before.1, "call \(call)")
            }
        }
    }

    /// The reported fault is that of the manifest, whichever thread begins first; here it is not the thread of the
    /// first file.
    @Test func whatKeepsTheListOfFilesFromBeingWrittenIsWhatIsTold() throws {
        try TemporaryFolder.run { folder in
            let output = folder("Output")
            let disk = Disk.posix
            let readOnly = Disk(
                read: { _ in
                    usleep(50_000)
                    return []
                }, walkWhere: disk.walkWhere, kind: disk.kind, resolve: disk.resolve,
                put: { _, path throws(DiskFault) in throw DiskFault(.write, path, EROFS) }, rename: disk.rename,
                createFolder: disk.createFolder, removeFile: disk.removeFile, removeFolder: disk.removeFolder,
                sync: disk.sync,
                syncAll: disk.syncAll, lock: disk.lock, writer: disk.writer)
            #expect(throws: DiskFault(.write, "\(output)/.loa-manifest", EROFS)) {
                try OutputWriter(disk: readOnly, output: output, sources: [], threads: 4)
                    .write(
                        [OutputFile(path: "slow", phase: .page, content: .file("slow"))]
                            + (0..<200).map { OutputWriterTests.page("\($0)", "") })
            }
        }
    }

    @Test func aRunKilledAtAnyCallIsMendedByTheNext() throws {
        let expected = MemoryDisk()
        _ = try OutputWriter(disk: expected.disk, output: "Output", sources: []).write(Self.new)
        var call = 1
        var isDone = false
        while !isDone {
            try TemporaryFolder.run { folder in
                _ = try writer(folder).write(Self.old)
                isDone =
                    (try? writer(folder, Disk.posix.breaking(.forGood(call: call, code: EIO))).write(Self.new)) != nil
                _ = try writer(folder).write(Self.new)
                #expect(try folder.files() == expected.files, "call \(call)")
            }
            call += 1
        }
        #expect(call > 30)
    }

    @Test func aLinkToAFolderElsewhereIsFollowed() throws {
        try TemporaryFolder.run { folder in
            try Disk.posix.createFolder(folder("srv/www"))
            try FileManager.default.createSymbolicLink(atPath: folder("Output"), withDestinationPath: "srv/www")
            _ = try writer(folder).write([OutputWriterTests.page("a", "one")])
            #expect(try folder.files()["srv/www/a"] == "one")
        }
    }

    @Test(arguments: ["Content/out", "Link", "Theme"])
    func anOutputAmongTheSourcesIsRefused(output: String) throws {
        try TemporaryFolder.run { folder in
            try Disk.posix.createFolder(folder("Content/sub"))
            try Disk.posix.createFolder(folder("Theme"))
            try FileManager.default.createSymbolicLink(atPath: folder("Link"), withDestinationPath: "Content/sub")
            let source = folder(output == "Theme" ? "Theme" : "Content")
            #expect(throws: WriteRefusal.overlap(output: folder(output), source: source)) {
                try writer(folder, output: output).write([])
            }
            #expect(try folder.files() == [:])
        }
    }

    @Test func aFolderWithANameThatOnlyBeginsLikeASourceIsFine() throws {
        try TemporaryFolder.run { folder in
            try Disk.posix.createFolder(folder("Content"))
            #expect(try writer(folder, output: "Content-out").write([]) == .init())
        }
    }
}
