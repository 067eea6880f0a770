import Foundation
import Publishing
import TestDisks
import Testing

/// The contract of every disk, tested on the real one and on the one in memory.
@Suite struct DiskTests {
    enum Which: CaseIterable { case posix, memory }

    /// Runs a test with a disk and an empty folder on it.
    func with(_ which: Which, _ body: (Disk, String) throws -> Void) throws {
        switch which {
        case .posix: try TemporaryFolder.run { try body(.posix, $0.path) }
        case .memory: try body(MemoryDisk(folders: ["work"]).disk, "/work")
        }
    }

    func link(_ which: Which, _ disk: Disk, _ path: String, to target: String) throws -> Disk {
        switch which {
        case .posix:
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
            return disk
        case .memory:
            var files: [String: String] = [:]
            for entry in try disk.walk("/work") where entry.kind == .file {
                files["/work/\(entry.path)"] = String(decoding: try disk.read("/work/\(entry.path)"), as: UTF8.self)
            }
            return MemoryDisk(files, folders: ["/work/folder"], links: [path: target]).disk
        }
    }

    /// Bytes by a name: as arguments, all bytes would be in the log of the tests.
    static let contents: [String: [UInt8]] = [
        "none": [], "zero": [0], "words": Array("Tuần lễ".utf8), "300,000": [UInt8](repeating: 7, count: 300_000),
    ]

    @Test(arguments: Which.allCases, contents.keys.sorted())
    func whatIsWrittenIsRead(which: Which, content: String) throws {
        let bytes = try #require(Self.contents[content])
        try with(which) { disk, folder in
            try disk.write(bytes, to: "\(folder)/Tuần.txt")
            #expect(try disk.read("\(folder)/Tuần.txt") == bytes)
            try disk.writeDurably(Array("new".utf8), to: "\(folder)/Tuần.txt")
            #expect(try disk.read("\(folder)/Tuần.txt") == Array("new".utf8))
            #expect(try disk.walk(folder).map(\.path) == ["Tuần.txt"])
        }
    }

    @Test(arguments: Which.allCases)
    func whatIsPutOverALongerFileIsNotMixedWithIt(which: Which) throws {
        try with(which) { disk, folder in
            try disk.put(Array("a long text".utf8), "\(folder)/x")
            try disk.put(Array("short".utf8), "\(folder)/x")
            #expect(try disk.read("\(folder)/x") == Array("short".utf8))
        }
    }

    @Test(arguments: Which.allCases)
    func aWalkIsSortedByBytesAndLeavesNothingOut(which: Which) throws {
        try with(which) { disk, folder in
            for name in ["b/c/d", "b.txt", ".hidden", "_draft", "Đ", "b/.x"] {
                try disk.createFolder("\(folder)/b/c")
                try disk.put(Array("abc".utf8), "\(folder)/\(name)")
            }
            let entries = try disk.walk("\(folder)/")
            #expect(
                entries.map { "\($0.path) \($0.kind) \($0.size)" } == [
                    ".hidden file 3", "_draft file 3", "b folder 0", "b.txt file 3", "b/.x file 3", "b/c folder 0",
                    "b/c/d file 3", "Đ file 3",
                ])
            #expect(try disk.walkWhere(folder, 4) { _ in true }.map(\.path) == entries.map(\.path))
            #expect(try disk.walkWhere(folder, 2) { $0 != "b/c" }.map(\.path).contains("b/c/d") == false)
        }
    }

    @Test(arguments: Which.allCases)
    func namesThatDifferOnlyInComposingStayApart(which: Which) throws {
        try with(which) { disk, folder in
            try disk.put([1], "\(folder)/\u{e9}")
            try disk.put([2], "\(folder)/e\u{301}")
            #expect(try disk.walk(folder).map { Array($0.path.utf8) } == [[0x65, 0xcc, 0x81], [0xc3, 0xa9]])
            #expect(try disk.read("\(folder)/\u{e9}") == [1])
        }
    }

    @Test(arguments: Which.allCases)
    func linksBelowAreReportedAndTheFolderItselfMayBeOne(which: Which) throws {
        try with(which) { disk, folder in
            try disk.createFolder("\(folder)/folder")
            try disk.put([1], "\(folder)/folder/x")
            let linked = try link(which, disk, "\(folder)/link", to: "folder")
            #expect(
                try linked.walk(folder).map { "\($0.path) \($0.kind)" } == [
                    "folder folder", "folder/x file", "link symlink",
                ])
            #expect(try linked.walk("\(folder)/link").map(\.path) == ["x"])
            #expect(try linked.kind("\(folder)/link") == .folder)
            #expect(try linked.read("\(folder)/link/x") == [1])
            let real = try linked.resolve(folder)
            #expect(try linked.resolve("\(folder)/link/../link/new/x") == "\(real)/folder/new/x")
            try linked.removeFile("\(folder)/link")
            #expect(try linked.walk(folder).map(\.path) == ["folder", "folder/x"])
        }
    }

    @Test(arguments: Which.allCases)
    func aLinkThatLeadsNowhereIsNoFolder(which: Which) throws {
        try with(which) { disk, folder in
            let linked = try link(which, disk, "\(folder)/link", to: "nowhere")
            #expect(try linked.kind("\(folder)/link") == .symlink)
            #expect(throws: DiskFault(.createFolder, "\(folder)/link", EEXIST)) {
                try linked.createFolder("\(folder)/link")
            }
            #expect(throws: DiskFault(.read, "\(folder)/link", ENOENT)) { try linked.read("\(folder)/link") }
            // Writing never follows a link: its target is not ours.
            #expect(throws: DiskFault(.write, "\(folder)/link", ELOOP)) { try linked.put([], "\(folder)/link") }
        }
    }

    @Test(arguments: Which.allCases)
    func foldersAreMadeWithThoseAboveThemAndOnlyRemovedEmpty(which: Which) throws {
        try with(which) { disk, folder in
            try disk.createFolder("\(folder)/a/b/c")
            try disk.createFolder("\(folder)/a/b/c/")
            #expect(try disk.kind("\(folder)/a/b/c") == .folder)
            #expect(throws: DiskFault(.remove, "\(folder)/a", ENOTEMPTY)) { try disk.removeFolder("\(folder)/a") }
            try disk.removeFolder("\(folder)/a/b/c")
            #expect(try disk.walk(folder).map(\.path) == ["a", "a/b"])
        }
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let operation: DiskFault.Operation
        let path: String
        let code: Int32
        let call: @Sendable (Disk, String) throws -> Void
    }

    static let faults = [
        Fault(testDescription: "read nothing", operation: .read, path: "none", code: ENOENT) { _ = try $0.read($1) },
        Fault(testDescription: "read a folder", operation: .read, path: "folder", code: EISDIR) { _ = try $0.read($1) },
        Fault(testDescription: "read below a file", operation: .read, path: "file/x", code: ENOTDIR) {
            _ = try $0.read($1)
        },
        Fault(testDescription: "walk nothing", operation: .list, path: "none", code: ENOENT) { _ = try $0.walk($1) },
        Fault(testDescription: "walk a file", operation: .list, path: "file", code: ENOTDIR) { _ = try $0.walk($1) },
        Fault(testDescription: "write into nothing", operation: .write, path: "none/x", code: ENOENT) {
            try $0.write([], to: $1)
        },
        Fault(testDescription: "write over a folder", operation: .write, path: "folder", code: EISDIR) {
            try $0.write([], to: $1)
        },
        Fault(testDescription: "make a folder over a file", operation: .createFolder, path: "file", code: EEXIST) {
            try $0.createFolder($1)
        },
        Fault(testDescription: "remove nothing", operation: .remove, path: "none", code: ENOENT) {
            try $0.removeFile($1)
        },
        Fault(testDescription: "remove a folder as a file", operation: .remove, path: "folder", code: EISDIR) {
            try $0.removeFile($1)
        },
        Fault(testDescription: "remove a file as a folder", operation: .remove, path: "file", code: ENOTDIR) {
            try $0.removeFolder($1)
        },
        Fault(testDescription: "sync nothing", operation: .sync, path: "none", code: ENOENT) { try $0.sync($1) },
    ]

    @Test(arguments: Which.allCases, faults)
    func aFaultNamesWhatWasTriedOnWhat(which: Which, fault: Fault) throws {
        try with(which) { disk, folder in
            try disk.createFolder("\(folder)/folder")
            try disk.put([1], "\(folder)/file")
            let path = "\(folder)/\(fault.path)"
            #expect(throws: DiskFault(fault.operation, path, fault.code)) { try fault.call(disk, path) }
            #expect(try disk.walk(folder).map(\.path) == ["file", "folder"])
        }
    }

    @Test func aNameTooLongIsToldAsSuch() throws {
        try TemporaryFolder.run { folder in
            let name = folder(String(repeating: "a", count: 256))
            #expect(throws: DiskFault(.write, name, ENAMETOOLONG)) { try Disk.posix.write([1], to: name) }
            #expect(try folder.files() == [:])
            // The longest possible name leaves room for the temporary one.
            try Disk.posix.write([65], to: folder(String(repeating: "a", count: 255)))
            #expect(try folder.files() == [String(repeating: "a", count: 255): "A"])
        }
    }

    @Test func whatCannotBeOpenedByNameIsOther() throws {
        try TemporaryFolder.run { folder in
            let pipe = unsafe mkfifo(folder("pipe"), 0o600)
            #expect(pipe == 0)
            let bad: [CChar] = folder("x").utf8.map { CChar(bitPattern: $0) } + [CChar(bitPattern: 0xff), 0]
            let descriptor = unsafe creat(bad, 0o600)
            #expect(descriptor >= 0)
            close(descriptor)
            let found = try Disk.posix.walk(folder.path).map { "\($0.path) \($0.kind)" }
            #expect(found == ["pipe other", "x\u{fffd} other"])
        }
    }

    @Test func resolvingNeedsNothingThere() throws {
        let here = FileManager.default.currentDirectoryPath
        #expect(try Disk.posix.resolve("none/at/../all/.") == here + "/none/all")
        #expect(try Disk.posix.resolve("/none/../../x") == "/x")
        #expect(try Disk.posix.resolve("/") == "/")
    }

    @Test func aFaultIsToldInBothLanguages() {
        let fault = DiskFault(.write, "Output/a", ENOSPC)
        #expect(
            fault.message.vi
                == "không ghi được Output/a: ổ đĩa đã đầy hoặc đã hết số tệp cho phép; hãy dọn bớt rồi chạy lại")
        #expect(
            fault.message.en
                == "cannot write Output/a: the disk is full, or holds as many files as it can; make room and run again")
    }
}
