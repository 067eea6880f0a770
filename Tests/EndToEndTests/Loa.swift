import Foundation

/// The real program, as the package's build left it beside the tests.
enum Loa {
    struct Run: Sendable, Equatable {
        let code: Int32
        /// Standard output, the seconds that a run took written as `N`.
        let out: String
        /// Standard error.
        let err: String

        /// The last line of `out`: the sum of a run.
        var summary: String { out.split(separator: "\n").last.map(String.init) ?? "" }
    }

    /// Seconds; longer than any run here takes on a busy machine. A program that hangs is killed, and its code says so.
    private static let longest = 120.0

    /// All tests begin at once; their programs take turns, so that none waits for a processor until it is killed.
    private static let turns = Turns(ProcessInfo.processInfo.activeProcessorCount)

    static var path: String { program.path }

    private static let program =
        Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent("loa")
        ?? URL(fileURLWithPath: "/loa")

    /// Progress would come and go with the machine's load.
    private static let usual = ["PATH": "/usr/bin:/bin", "LOA_PROGRESS": "never"]

    /// Begins a run that a test will kill or signal; what it says goes to a file, or nowhere.
    static func started(
        _ arguments: [String], in folder: String, environment: [String: String] = [:], saying err: String? = nil
    ) throws -> Process {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = environment.merging(usual) { own, _ in own }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        if let err {
            try Data().write(to: URL(fileURLWithPath: err))
            process.standardError = FileHandle(forWritingAtPath: err)
        } else {
            process.standardError = FileHandle.nullDevice
        }
        try process.run()
        return process
    }

    /// - Parameters:
    ///   - folder: where it runs.
    ///   - environment: all that it sees beside the search path: no zone and no language unless given.
    ///   - copy: another copy of the program.
    static func run(
        _ arguments: [String], in folder: String, environment: [String: String] = [:], copy: String? = nil
    ) async throws -> Run {
        // Before anything is opened.
        await turns.take()
        defer { Task { await turns.giveBack() } }
        let logs = FileManager.default.temporaryDirectory.appendingPathComponent("loa-logs-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: logs) }
        let (out, err) = (logs.appendingPathComponent("out"), logs.appendingPathComponent("err"))
        try Data().write(to: out)
        try Data().write(to: err)

        let process = Process()
        process.executableURL = copy.map { URL(fileURLWithPath: $0) } ?? program
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = environment.merging(usual) { own, _ in own }
        process.standardInput = FileHandle.nullDevice
        // Files, since a full pipe would hold the program up.
        let (outHandle, errHandle) = (try FileHandle(forWritingTo: out), try FileHandle(forWritingTo: err))
        process.standardOutput = outHandle
        process.standardError = errHandle
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in done.resume() }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                done.resume(throwing: error)
                return
            }
            // The program has its own copies. What is waited for below holds these for minutes, those of all runs,
            // and with more than a thousand open files Foundation's Process reads past a page.
            try? outHandle.close()
            try? errHandle.close()
            let id = process.processIdentifier
            DispatchQueue.global().asyncAfter(deadline: .now() + longest) {
                if process.isRunning { kill(id, SIGKILL) }
            }
        }
        func text(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }
        return Run(
            code: process.terminationStatus,
            out: try text(out).replacing(#/\d+\.\d\d (giây|seconds)\./#) { "N \($0.1)." }, err: try text(err))
    }
}

/// So many at a time, in the order of asking.
private actor Turns {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) { free = count }

    func take() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    func giveBack() {
        if waiting.isEmpty {
            free += 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
