import Glibc
import Publishing
import Site
import TestDisks
import Testing

extension OutputWriter {
    /// Writes files whose bytes are in memory or on the disk.
    @discardableResult
    func write(_ files: [OutputFile], beforeChanges: () throws -> Void = {}) throws -> Counts {
        try write(planned: files.map { PlannedFile($0, from: disk) }, beforeChanges: beforeChanges)
    }
}

@Suite struct OutputWriterTests {
    static func page(_ path: String, _ text: String) -> OutputFile {
        OutputFile(path: path, phase: .page, content: .bytes(Array(text.utf8)))
    }

    func writer(_ disk: MemoryDisk) -> OutputWriter {
        OutputWriter(disk: disk.disk, output: "Output", sources: ["Content", "Theme"])
    }

    @Test func aFirstBuildMakesTheFolderAndTheManifest() throws {
        let disk = MemoryDisk()
        let counts = try writer(disk).write([Self.page("b/index.html", "two"), Self.page("a.css", "one")])
        #expect(counts == .init(written: 2))
        #expect(
            disk.files == [
                "Output/a.css": "one",
                "Output/b/index.html": "two",
                "Output/.loa-manifest": """
                loa-manifest 2 complete
                a.css
                b/index.html

                """,
            ])
    }

    @Test func whatAnOlderBuildListedIsOurs() throws {
        let disk = MemoryDisk([
            "Output/a": "one", "Output/b": "x",
            "Output/.loa-manifest": "loa-manifest 1 complete\n\(Self.oldLine)a\n\(Self.oldLine)b\n",
        ])
        #expect(try writer(disk).write([Self.page("a", "one")]) == .init(unchanged: 1, removed: 1))
        #expect(disk.files == ["Output/a": "one", "Output/.loa-manifest": "loa-manifest 2 complete\na\n"])
    }

    @Test func aSecondBuildOfTheSameWritesNothing() throws {
        let disk = MemoryDisk()
        let files = [Self.page("a", "one"), Self.page("b/c", "two")]
        _ = try writer(disk).write(files)
        let before = try disk.disk.walk("Output")
        let counts = try writer(disk).write(files)
        #expect(counts == .init(unchanged: 2))
        #expect(try disk.disk.walk("Output") == before)
    }

    @Test func onlyWhatDiffersIsWrittenAndOnlyOursIsRemoved() throws {
        let disk = MemoryDisk()
        _ = try writer(disk).write([Self.page("a", "one"), Self.page("b/c", "two"), Self.page("d/e/f", "x")])
        try disk.disk.put(Array("mine".utf8), "Output/b/mine.txt")
        let counts = try writer(disk).write([Self.page("a", "one"), Self.page("n/o", "new")])
        #expect(counts == .init(written: 1, unchanged: 1, removed: 2))
        #expect(
            disk.files.filter { $0.key != "Output/.loa-manifest" } == [
                "Output/a": "one", "Output/b/mine.txt": "mine", "Output/n/o": "new",
            ])
        #expect(disk.folders == ["Output", "Output/b", "Output/n"])
    }

    @Test func aFileChangedByHandIsMadeRightAgain() throws {
        let disk = MemoryDisk()
        _ = try writer(disk).write([Self.page("a", "one")])
        try disk.disk.put(Array("two".utf8), "Output/a")
        #expect(try writer(disk).write([Self.page("a", "one")]) == .init(written: 1))
        #expect(disk.files["Output/a"] == "one")
    }

    @Test func aFileOfTheSourcesIsTakenAsItIs() throws {
        let disk = MemoryDisk(["Content/media/a.pdf": "pdf"])
        let file = OutputFile(path: "media/a.pdf", phase: .asset, content: .file("Content/media/a.pdf"))
        #expect(try writer(disk).write([file]) == .init(written: 1))
        #expect(disk.files["Output/media/a.pdf"] == "pdf")
        #expect(try writer(disk).write([file]) == .init(unchanged: 1))
    }

    @Test func assetsComeBeforePagesBeforeListsBeforeRemovals() throws {
        let disk = MemoryDisk()
        _ = try writer(disk).write([
            Self.page("y-old/index.html", "x"), Self.page("0-old.css", "x"), Self.page("x-old.html", "x"),
        ])
        let log = CallLog()
        let files = [
            Self.page("c", ""), OutputFile(path: "a.xml", phase: .list, content: .bytes([])),
            OutputFile(path: "z.css", phase: .asset, content: .bytes([])), Self.page("b", ""),
        ]
        _ = try OutputWriter(disk: disk.disk.logging(log), output: "Output", sources: []).write(files)
        #expect(
            log.lines == [
                "rename Output/.loa-manifest", "rename Output/z.css", "rename Output/b", "rename Output/c",
                "rename Output/a.xml",
                // Pages before the files they need.
                "remove Output/x-old.html", "remove Output/y-old/index.html", "remove Output/0-old.css",
                "sync all of Output",
                "rename Output/.loa-manifest",
            ])
    }

    @Test func aFileOfOursGivesWayToAFolderAndBack() throws {
        let disk = MemoryDisk()
        let flat = [Self.page("a", "one"), Self.page("z", "z")]
        let deep = [Self.page("a/b/c", "two"), Self.page("z", "z")]
        _ = try writer(disk).write(flat)
        #expect(try writer(disk).write(deep) == .init(written: 1, unchanged: 1, removed: 1))
        #expect(disk.files["Output/a/b/c"] == "two")
        try disk.disk.createFolder("Output/a/empty")
        #expect(try writer(disk).write(flat) == .init(written: 1, unchanged: 1, removed: 1))
        #expect(disk.files["Output/a"] == "one")
        #expect(disk.folders == ["Output"])
    }

    @Test func cleanRemovesWhatBuildsWroteAndNothingElse() throws {
        let disk = MemoryDisk(["Output/.gitignore": "*"])
        _ = try writer(disk).write([Self.page("a", "one"), Self.page("b/c", "two")])
        try disk.disk.put(Array("mine".utf8), "Output/mine.txt")
        #expect(try writer(disk).clean() == .init(removed: 2))
        #expect(disk.files == ["Output/.gitignore": "*", "Output/mine.txt": "mine"])
        #expect(disk.folders == ["Output"])
        #expect(try writer(disk).clean() == .init())
    }

    @Test func leftoversOfAKilledRunAreCleaned() throws {
        let disk = MemoryDisk()
        let files = [Self.page("a/b", "one")]
        _ = try writer(disk).write(files)
        let clean = disk.files
        try disk.disk.put([1], "Output/a/.loa-tmp-7-1")
        try disk.disk.put([1], "Output/.loa-tmp-7-2")
        // Of a first build.
        try disk.disk.createFolder("Output/.loa-tmp-7-site/2023/tin")
        try disk.disk.put([1], "Output/.loa-tmp-7-site/2023/tin/index.html")
        try disk.disk.put([1], "Output/.loa-tmp-7-site/index.html")
        #expect(try writer(disk).write(files) == .init(unchanged: 1))
        #expect(disk.files == clean)
        #expect(disk.folders == ["Output", "Output/a"])
    }

    @Test func aFirstBuildIsPublishedByFolders() throws {
        let disk = MemoryDisk(["Output/.gitignore": "*", "Output/.well-known/mine": "mine"])
        let log = CallLog()
        _ = try OutputWriter(disk: disk.disk.logging(log), output: "Output", sources: []).write([
            Self.page("2023/a/index.html", "a"), Self.page("2023/b/index.html", "b"), Self.page("index.html", "home"),
            OutputFile(path: "assets/style.css", phase: .asset, content: .bytes([1])),
        ])
        #expect(
            log.lines.filter { $0.hasPrefix("rename") && !$0.contains(".loa-manifest") }
                == ["rename Output/assets", "rename Output/2023", "rename Output/index.html"])
        #expect(
            disk.folders == [
                "Output", "Output/.well-known", "Output/2023", "Output/2023/a", "Output/2023/b", "Output/assets",
            ])
        // A file at the top that nobody else sees is put in place by itself: its folder may be the user's.
        let second = MemoryDisk(["Output/.well-known/mine": "mine"])
        _ = try writer(second).write([Self.page(".well-known/ours", "ours")])
        #expect(second.files["Output/.well-known/mine"] == "mine")
        #expect(second.files["Output/.well-known/ours"] == "ours")
    }

    @Test func dotfilesAtTheTopAreNobodysBusiness() throws {
        let disk = MemoryDisk(["Output/.gitignore": "*", "Output/.git/objects/x": "x"], links: ["Output/.l": "y"])
        #expect(try writer(disk).write([Self.page("a", "one")]) == .init(written: 1))
        #expect(try writer(disk).write([]) == .init(removed: 1))
        #expect(
            disk.files == [
                "Output/.gitignore": "*", "Output/.git/objects/x": "x",
                "Output/.loa-manifest": "loa-manifest 2 complete\n",
            ])
    }

    @Test func aLinkToAFolderIsFollowed() throws {
        let disk = MemoryDisk(folders: ["srv/www"], links: ["Output": "srv/www"])
        _ = try writer(disk).write([Self.page("a", "one")])
        #expect(disk.files["srv/www/a"] == "one")
    }

    // MARK: Refusals

    struct Refused: Sendable {
        let disk: MemoryDisk
        let output: String
        let refusal: WriteRefusal

        init(
            _ files: [String: String], links: [String: String] = [:], output: String = "Output",
            _ refusal: WriteRefusal
        ) {
            disk = MemoryDisk(files, links: links)
            self.output = output
            self.refusal = refusal
        }
    }

    static let manifest = "loa-manifest 2 complete\n"
    /// A line as version 1 wrote it.
    static let oldLine = "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed\t3\t"

    @Test(arguments: [
        Refused(["Output/b.txt": "b", "Output/a/x": "a"], .foreignFolder(output: "Output", files: ["a/x", "b.txt"])),
        Refused(["Output": "x"], .notAFolder(output: "Output")),
        Refused([:], links: ["Output": "nowhere"], .notAFolder(output: "Output")),
        Refused([:], output: "Content", .overlap(output: "Content", source: "Content")),
        Refused([:], output: "Content/2023/out", .overlap(output: "Content/2023/out", source: "Content")),
        Refused([:], output: ".", .overlap(output: ".", source: "Content")),
        Refused([:], links: ["Out": "Theme/x"], output: "Out", .overlap(output: "Out", source: "Theme")),
        Refused(
            ["Output/.loa-manifest": manifest, "Output/2023/index.html": "mine"],
            .inTheWay(output: "Output", paths: ["2023/index.html"])),
        Refused(
            ["Output/.loa-manifest": manifest, "Output/2023": "mine"],
            .inTheWay(output: "Output", paths: ["2023"])),
        Refused(
            ["Output/.loa-manifest": manifest, "Output/2023/index.html/x/mine": "mine"],
            .inTheWay(output: "Output", paths: ["2023/index.html/x/mine"])),
        Refused(
            ["Output/.loa-manifest": manifest + "2023/index.html\n"], links: ["Output/2023/index.html": "x"],
            .inTheWay(output: "Output", paths: ["2023/index.html"])),
        Refused(
            ["Output/.loa-manifest": manifest, "elsewhere/x": "x"], links: ["Output/2023": "../elsewhere"],
            .inTheWay(output: "Output", paths: ["2023"])),
        Refused(["Output/.loa-manifest": ""], .damagedManifest(path: "Output/.loa-manifest", line: 1)),
        Refused(["Output/.loa-manifest": "<<<<\n"], .damagedManifest(path: "Output/.loa-manifest", line: 1)),
        Refused(
            ["Output/.loa-manifest": manifest + "../a\n"],
            .damagedManifest(path: "Output/.loa-manifest", line: 2)),
        Refused(
            ["Output/.loa-manifest": manifest + "a\n" + "/etc/passwd\n"],
            .damagedManifest(path: "Output/.loa-manifest", line: 3)),
        Refused(
            ["Output/.loa-manifest": manifest + "a"],
            .damagedManifest(path: "Output/.loa-manifest", line: 2)),
        Refused(
            ["Output/.loa-manifest": "loa-manifest 1 complete\n" + oldLine + "../a\n"],
            .damagedManifest(path: "Output/.loa-manifest", line: 2)),
        Refused(
            ["Output/.loa-manifest": "loa-manifest 1 complete\na\n"],
            .damagedManifest(path: "Output/.loa-manifest", line: 2)),
        Refused(
            ["Output/.loa-manifest": "loa-manifest 3 complete\nwhatever\n"],
            .newerManifest(path: "Output/.loa-manifest", version: 3)),
    ])
    func refusesBeforeAnythingIsChanged(_ asked: Refused) throws {
        let before = asked.disk.files
        let writer = OutputWriter(disk: asked.disk.disk, output: asked.output, sources: ["Content", "Theme"])
        #expect(throws: asked.refusal) { try writer.write([Self.page("2023/index.html", "one")]) }
        #expect(asked.disk.files == before)
    }

    @Test(arguments: [
        [""], ["/a"], ["a/"], ["a//b"], ["../a"], ["a/./b"], ["a\nb"], [".loa-manifest"], ["a/.loa-tmp-1"],
        ["a", "a"], ["a", "a/b"],
    ])
    func pathsThatCannotBeAreRefused(paths: [String]) {
        let disk = MemoryDisk()
        #expect(throws: WriteRefusal.badPath(paths.last ?? "")) {
            try writer(disk).write(paths.map { Self.page($0, "") })
        }
        #expect(disk.files == [:])
    }
}
