import Glibc
import Publishing
import Site
import TestDisks
import Testing

/// A disk that fails at the n-th call, for every n.
@Suite struct InterruptedRunTests {
    static func page(_ path: String, _ text: String) -> OutputFile { OutputWriterTests.page(path, text) }

    static let old = [
        page("same", "same"), page("changed", "old text"), page("gone/deep/er", "gone"), page("gone/x", "gone"),
        page("folder/a", "was below a folder"), page("folder/b/c", "too"), page("file", "was a file"),
    ]
    static let new = [
        page("same", "same"), page("changed", "new text"), page("folder", "is a file"), page("file/x", "is below"),
        page("new/deep/page", "new"), page("long", String(repeating: "long ", count: 100)),
        OutputFile(path: "style.css", phase: .asset, content: .bytes(Array("body".utf8))),
        OutputFile(path: "feed.xml", phase: .list, content: .bytes(Array("feed".utf8))),
    ]
    static let foreign = ["Output/.gitignore": "*", "Output/gone/mine.txt": "mine"]

    func write(_ files: [OutputFile], to disk: Disk) throws -> OutputWriter.Counts {
        try OutputWriter(disk: disk, output: "Output", sources: ["Content"]).write(files)
    }

    /// A disk after a build of `files`, with one of the user's files among them.
    func built(_ files: [OutputFile]) throws -> MemoryDisk {
        let disk = MemoryDisk(["Output/.gitignore": "*"])
        _ = try write(files, to: disk.disk)
        try disk.disk.createFolder("Output/gone")
        try disk.disk.put(Array("mine".utf8), "Output/gone/mine.txt")
        return disk
    }

    func texts(_ files: [OutputFile]) -> [String: String] {
        var texts: [String: String] = [:]
        for file in files {
            if case .bytes(let bytes) = file.content {
                texts["Output/" + file.path] = String(decoding: bytes, as: UTF8.self)
            }
        }
        return texts
    }

    enum Way: CaseIterable { case once, forGood }

    func breakdown(_ way: Way, at call: Int) -> Disk.Breakdown {
        switch way {
        case .once: .once(call: call, code: ENOSPC)
        case .forGood: .forGood(call: call, code: EIO)
        }
    }

    /// Paths of existing files that are neither old nor new, neither foreign nor temporary.
    func torn(_ disk: MemoryDisk, from old: [OutputFile], to new: [OutputFile]) -> [String] {
        let (before, after) = (texts(old), texts(new))
        return disk.files.filter { path, text in
            path != "Output/.loa-manifest" && !path.contains("/.loa-tmp-") && Self.foreign[path] != text
                && before[path] != text && after[path] != text
        }.keys.sorted()
    }

    /// Paths of our files that are not in the manifest.
    func unlisted(_ disk: MemoryDisk) -> [String] {
        let manifest = disk.files["Output/.loa-manifest"] ?? ""
        let listed = Set(manifest.split(separator: "\n").dropFirst().map { "Output/" + $0 })
        return disk.files.keys.filter { path in
            !path.contains("/.loa-") && Self.foreign[path] == nil && !listed.contains(path)
        }.sorted()
    }

    @Test(arguments: Way.allCases, [false, true])
    func everyFileIsWholeAndTheNextRunEndsAsIfNothingHadHappened(way: Way, isFirstBuild: Bool) throws {
        let start = { try isFirstBuild ? MemoryDisk(["Output/.gitignore": "*"]) : built(Self.old) }
        let before = isFirstBuild ? [] : Self.old
        let expected = try start()
        _ = try write(Self.new, to: expected.disk)
        let undone = try start()
        _ = try write(before, to: undone.disk)

        let untouched = try start()
        let code = way == .once ? ENOSPC : EIO
        var (early, late) = (0, 0)
        var call = 1
        while true {
            let disk = try start()
            let broken = disk.disk.breaking(breakdown(way, at: call))
            do {
                _ = try write(Self.new, to: broken)
                break
            } catch let fault as DiskFault {
                // Everything that needs disk space comes before the first change: the old site is unchanged.
                #expect(fault.code == code)
                #expect(site(disk) == site(untouched), "call \(call)")
                if way == .once {
                    #expect(disk.files == untouched.files, "call \(call)")
                    #expect(disk.folders == untouched.folders, "call \(call)")
                }
                early += 1
            } catch let unfinished as UnfinishedWrite {
                guard case .fault(let fault) = unfinished.cause else {
                    Issue.record("nobody stopped the run")
                    return
                }
                #expect(fault.code == code)
                if way == .once { #expect(disk.files.keys.filter { $0.contains("/.loa-tmp-") } == [], "call \(call)") }
                late += 1
            }
            #expect(torn(disk, from: before, to: Self.new) == [], "call \(call)")
            #expect(unlisted(disk) == [], "call \(call)")

            let second = disk.copy()
            _ = try write(Self.new, to: disk.disk)
            #expect(disk.files == expected.files, "call \(call)")
            #expect(disk.folders == expected.folders, "call \(call)")

            // The user undid the change before running again.
            _ = try write(before, to: second.disk)
            #expect(second.files == undone.files, "call \(call)")
            #expect(second.folders == undone.folders, "call \(call)")
            call += 1
        }
        #expect(early > 18)
        #expect(late > (isFirstBuild ? 7 : 15))
    }

    /// The files that readers see.
    func site(_ disk: MemoryDisk) -> [String: String] {
        disk.files.filter { !$0.key.contains("/.loa-") }
    }

    /// The ledger is written after staging, and before the first page is public.
    @Test func whatComesBeforeTheChangesComesAfterAllThatNeedsRoom() throws {
        let disk = try built(Self.old)
        let before = disk.copy()
        struct Refused: Error {}
        #expect(throws: Refused.self) {
            try OutputWriter(disk: disk.disk, output: "Output", sources: []).write(Self.new) {
                #expect(site(disk) == site(before))
                #expect(disk.files.keys.count { $0.contains("/.loa-tmp-") } == 7)
                throw Refused()
            }
        }
        #expect(disk.files == before.files)
        #expect(disk.folders == before.folders)
    }

    @Test func aRunThatIsBrokenAgainAndAgainStillEndsClean() throws {
        let expected = try built(Self.old)
        _ = try write(Self.new, to: expected.disk)
        let disk = try built(Self.old)
        // Each try gets one call further than the one before.
        for call in 1...200 {
            let done = try? write(Self.new, to: disk.disk.breaking(.forGood(call: call, code: EIO)))
            #expect(torn(disk, from: Self.old, to: Self.new) == [], "call \(call)")
            #expect(unlisted(disk) == [], "call \(call)")
            if done != nil { break }
        }
        #expect(disk.files == expected.files)
        #expect(disk.folders == expected.folders)
    }
}
