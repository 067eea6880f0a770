import Foundation

/// Runs the real program, as the package's build put it beside the tests, or as `LOA` in the environment names it.
package enum LoaProcess {
    package struct Run: Sendable, Equatable {
        /// The exit code; a program ended by a signal has the signal's number as a negative value.
        package let code: Int32
        /// Standard output, with the seconds that a run took written as `N`.
        package let out: String
        /// Standard error.
        package let err: String

        package init(code: Int32, out: String, err: String) {
            self.code = code
            self.out = out
            self.err = err
        }

        /// The last line of `out`: the summary of a run.
        package var summary: String { out.split(separator: "\n").last.map(String.init) ?? "" }
    }

    /// Resource limits that the kernel enforces. Processor time instead of wall time, so that a busy machine changes
    /// nothing.
    package struct Bounds: Sendable {
        /// Whole seconds of processor time.
        let seconds: Int
        /// Writable memory: heap and stacks. A limit of address space would count libraries too.
        let megabytes: Int

        package init(seconds: Int, megabytes: Int) {
            self.seconds = seconds
            self.megabytes = megabytes
        }
    }

    /// Time limit in seconds; longer than any run here takes on a busy machine. A program that hangs is killed, and its
    /// code says so.
    private static let longest = 300.0

    /// All tests begin at once; their programs take turns, so that none waits for a processor until its time limit.
    private static let turns = Turns(ProcessInfo.processInfo.activeProcessorCount)

    private static let given = ProcessInfo.processInfo.environment["LOA"]

    package static let path =
        given.map { URL(fileURLWithPath: $0).path }
        ?? Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent("loa").path ?? "/loa"

    /// Whether the program was built with optimisation; without, our own code takes many times as long.
    package static var isOptimised: Bool { given != nil || path.contains("/release/") }

    /// Progress is off, since it would depend on the machine's load.
    private static let usual = ["PATH": "/usr/bin:/bin", "LOA_PROGRESS": "never"]

    /// Starts a run that a test will kill or signal; its output goes to a file, or nowhere.
    package static func started(
        _ arguments: [String], in folder: String, environment: [String: String] = [:], saying err: String? = nil
    ) async throws -> ChildProcess {
        try await ChildProcess(
            path, arguments, in: folder, environment: environment.merging(usual) { own, _ in own }, err: err)
    }

    /// - Parameters:
    ///   - folder: its working folder.
    ///   - environment: its whole environment beside the search path: no zone and no language unless given.
    ///   - copy: another copy of the program.
    ///   - bounds: the program is killed when it exceeds either.
    package static func run(
        _ arguments: [String], in folder: String, environment: [String: String] = [:], copy: String? = nil,
        bounds: Bounds? = nil
    ) async throws -> Run {
        // Wait for a turn before opening any file.
        await turns.take()
        defer { Task { await turns.giveBack() } }
        let logs = FileManager.default.temporaryDirectory.appendingPathComponent("loa-logs-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: logs) }
        let (out, err) = (logs.appendingPathComponent("out"), logs.appendingPathComponent("err"))
        let limits = bounds.map { ["--data=\($0.megabytes << 20)", "--cpu=\($0.seconds)", "--core=0"] }
        let command = (limits.map { ["/usr/bin/prlimit"] + $0 } ?? []) + [copy ?? path] + arguments
        let end = try await ChildProcess(
            command[0], Array(command.dropFirst()), in: folder,
            environment: environment.merging(usual) { own, _ in own },
            out: out.path, err: err.path
        ).end(within: longest)
        func text(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }
        return Run(
            code: end.code, out: try text(out).replacing(#/\d+\.\d\d (giây|seconds)\./#) { "N \($0.1)." },
            err: try text(err))
    }
}
