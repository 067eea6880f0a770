import Foundation
import Publishing
import Site
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

    @Test func aRunKilledAtAnyCallIsMendedByTheNext() throws {
        let expected = MemoryDisk()
        _ = try OutputWriter(disk: expected.disk, output: "Output", sources: []).write(Self.new)
        var call = 1
        var isDone = false
        while !isDone {
            try TemporaryFolder.run { folder in
                _ = try writer(folder).write(Self.old)
                isDone = (try? writer(folder, Disk.posix.breaking(.forGood(call: call, code: EIO))).write(Self.new)) != nil
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
