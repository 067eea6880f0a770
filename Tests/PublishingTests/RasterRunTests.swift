import Diagnostics
import Foundation
import Publishing
import Site
import Synchronization
import TestDisks
import Testing

/// Drawings of a build: made once, a few at a time, cached, and never a reason to fail.
struct RasterRunTests {
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array("....IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]

    private static func drawings(_ count: Int) -> [(address: Address, drawing: Drawing)] {
        (0..<count).map {
            (Address("/2024/khau-hieu/a/\($0).png"), Drawing(svg: Array("<svg>\($0)</svg>".utf8), format: .png))
        }
    }

    /// Counts the drawings it makes, and how many at once.
    private final class Counter: Sendable {
        private let state = Mutex((made: 0, running: 0, most: 0))

        var tool: RasterTool {
            RasterTool { [self] drawing in
                state.withLock {
                    $0.running += 1
                    $0.most = max($0.most, $0.running)
                }
                try await Task.sleep(for: .milliseconds(5))
                state.withLock {
                    $0.running -= 1
                    $0.made += 1
                }
                return RasterRunTests.png
            }
        }

        var made: Int { state.withLock { $0.made } }
        var most: Int { state.withLock { $0.most } }
    }

    private static let whole = MadeDrawing.made(.bytes(png), byteCount: png.count)

    @Test(arguments: [1, 3]) func `never more at once than asked for`(_ jobs: Int) async {
        let counter = Counter()
        var report = Report()
        let made = await RasterRun(tool: counter.tool, cache: nil, jobs: jobs).make(
            Self.drawings(12), kept: { _ in nil }, into: &report)
        #expect(made.values.allSatisfy { $0 == Self.whole })
        #expect(made.count == 12)
        #expect(counter.made == 12)
        #expect(report.diagnostics == [])
        #expect(counter.most <= jobs)
    }

    @Test func `each drawing is told as it is made`() async {
        let meter = ProgressMeter(stopwatch: { .zero }, timesPages: false, waiting: { _, _ in })
        meter.progress.begin(.drawing, 7)
        var report = Report()
        let run = RasterRun(tool: Counter().tool, cache: nil, jobs: 2, progress: meter.progress)
        _ = await run.make(Self.drawings(7), kept: { _ in nil }, into: &report)
        #expect(meter.reading?.done == 7)
    }

    @Test func `a run that is to stop begins no more drawings`() async {
        let begun = CallLog()
        let tool = RasterTool { _ in
            begun.add("begun")
            return Self.png
        }
        let stopped = Task {
            // Ends when the task is cancelled.
            try? await Task.sleep(for: .seconds(600))
            var report = Report()
            _ = await RasterRun(tool: tool, cache: nil, jobs: 2).make(
                Self.drawings(50), kept: { _ in nil }, into: &report)
        }
        stopped.cancel()
        await stopped.value
        #expect(begun.lines == [])
    }

    @Test func `what was made before is not made again, also by another build`() async {
        let disk = MemoryDisk().disk
        let counter = Counter()
        var report = Report()
        for _ in 0..<2 {
            let run = RasterRun(tool: counter.tool, cache: RasterCache(disk: disk, folder: "/cache/loa"), jobs: 2)
            _ = await run.make(Self.drawings(4), kept: { _ in nil }, into: &report)
        }
        #expect(counter.made == 4)
    }

    @Test func `what was made before serves where the tool is missing, without a warning`() async {
        let cache = RasterCache(disk: MemoryDisk().disk, folder: "/cache/loa")
        var report = Report()
        _ = await RasterRun(tool: Counter().tool, cache: cache, jobs: 2).make(
            Self.drawings(4), kept: { _ in nil }, into: &report)
        let made = await RasterRun(tool: nil, cache: cache, jobs: 2).make(
            Self.drawings(4), kept: { _ in nil }, into: &report)
        #expect(made.values.allSatisfy { $0 == Self.whole })
        #expect(report.diagnostics == [])
    }

    @Test func `a damaged kept drawing is made again`() async throws {
        let disk = MemoryDisk().disk
        let counter = Counter()
        var report = Report()
        let run = RasterRun(tool: counter.tool, cache: RasterCache(disk: disk, folder: "/cache/loa"), jobs: 1)
        _ = await run.make(Self.drawings(1), kept: { _ in nil }, into: &report)
        let kept = try #require(try disk.walk("/cache/loa").first)
        try disk.put(Array(Self.png.dropLast(3)), "/cache/loa/\(kept.path)")
        let made = await run.make(Self.drawings(1), kept: { _ in nil }, into: &report)
        #expect(Array(made.values) == [Self.whole])
        #expect(counter.made == 2)
    }

    @Test func `a missing tool is one warning that says what to install`() async {
        var report = Report()
        let made = await RasterRun(tool: nil, cache: nil, jobs: 2).make(
            Self.drawings(7), kept: { _ in nil }, into: &report)
        #expect(made.values.allSatisfy { $0 == .unmade })
        #expect(report.diagnostics.map(\.rule.code) == ["P301"])
        #expect(report.diagnostics.map(\.severity) == [.warning])
        #expect(
            report.diagnostics.flatMap(\.fixes).map { $0.message.text(in: .english) }
                == ["install it by `apt-get install librsvg2-bin` and build again"])
    }

    @Test func `a tool that fails is one warning, and what it could make is used`() async {
        let tool = RasterTool { drawing in
            if drawing == Self.drawings(3)[1].drawing { throw RasterTool.Fault.failed("no such thing") }
            return Self.png
        }
        var report = Report()
        let made = await RasterRun(tool: tool, cache: nil, jobs: 2).make(
            Self.drawings(3), kept: { _ in nil }, into: &report)
        #expect(Self.drawings(3).map { made[$0.address] } == [Self.whole, .unmade, Self.whole])
        #expect(
            report.diagnostics.map { $0.message.text(in: .english) } == [
                "rsvg-convert failed on 1 files of slogans, the first of them /2024/khau-hieu/a/1.png: no such thing"
            ])
    }

    @Test func `what an earlier build made is kept where the tool is missing`() async {
        var report = Report()
        let old = MadeDrawing.made(.file("Output/x.png"), byteCount: 3)
        let made = await RasterRun(tool: nil, cache: nil, jobs: 1)
            .make(Self.drawings(2), kept: { $0 == Self.drawings(2)[0].address ? old : nil }, into: &report)
        #expect(Self.drawings(2).map { made[$0.address] } == [old, .unmade])
        #expect(
            report.diagnostics.flatMap(\.notes).map { $0.message.text(in: .english) } == [
                "1 made by an earlier build still hold the same words and are kept"
            ])
    }

    // MARK: The cache's place

    @Test(
        arguments: [
            (["XDG_CACHE_HOME": "/c", "HOME": "/h"], "/c/loa/drawings"), (["HOME": "/h"], "/h/.cache/loa/drawings"),
            (["XDG_CACHE_HOME": "relative", "HOME": "/h"], "/h/.cache/loa/drawings"), (["XDG_CACHE_HOME": ""], nil),
            ([:], nil),
        ] as [([String: String], String?)]) func `the cache lies where the environment says`(
            _ environment: [String: String], _ folder: String?
        )
    {
        #expect(RasterCache.folder(environment: environment) == folder)
    }
}

/// Running a real program, with scripts in its place.
struct RasterToolTests {
    private static let drawing = Drawing(
        svg: Array("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"/>".utf8), format: .png)

    private func fault(of script: String, seconds: Int = 600) async throws -> RasterTool.Fault? {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("loa-tool-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = folder.appendingPathComponent("rsvg-convert")
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        let tool = try #require(
            RasterTool.installed(environment: ["PATH": "/nowhere:\(folder.path)"], seconds: seconds))
        do {
            _ = try await tool.make(Self.drawing)
            return nil
        } catch {
            return error as? RasterTool.Fault
        }
    }

    @Test func `a program that is not there is nil`() {
        #expect(RasterTool.installed(environment: ["PATH": "/nowhere"]).map { _ in true } == nil)
        #expect(RasterTool.installed(environment: [:]).map { _ in true } == nil)
    }

    @Test func `a program that fails is quoted`() async throws {
        #expect(try await fault(of: "echo first; echo out of ink >&2; exit 3") == .failed("out of ink"))
    }

    @Test func `a program that hangs is stopped`() async throws {
        // Far longer than the timer can be late on a busy machine, where other tests keep the threads of this one.
        #expect(try await fault(of: "exec /bin/sleep 3600", seconds: 1) == .tookTooLong(seconds: 1))
    }

    @Test(arguments: ["exit 0", "echo half >\"$4\"", "kill -9 $$"])
    func `a program that leaves no whole file has made nothing`(_ script: String) async throws {
        #expect(try await fault(of: script) != nil)
    }

    @Test(
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: "/usr/bin/rsvg-convert"), "librsvg2-bin is not installed"))
    func `the real program gives the same bytes each time`() async throws {
        let tool = try #require(RasterTool.installed(environment: ["PATH": "/usr/bin"], seconds: 600))
        for format in [Drawing.Format.pdf, .png] {
            let drawing = Drawing(svg: Self.drawing.svg, format: format)
            let first = try await tool.make(drawing)
            try await Task.sleep(for: .seconds(1))
            #expect(try await tool.make(drawing) == first)
        }
    }
}
