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

    /// Longer than any run here takes on a busy machine; a program that hangs is killed, and its code says so.
    private static let longest = 60.0

    private static let program =
        Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent("loa") ?? URL(fileURLWithPath: "/loa")

    /// - Parameters:
    ///   - folder: where it runs.
    ///   - environment: all that it sees beside the search path: no zone and no language unless given.
    static func run(_ arguments: [String], in folder: String, environment: [String: String] = [:]) async throws -> Run {
        let logs = FileManager.default.temporaryDirectory.appendingPathComponent("loa-logs-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: logs) }
        let (out, err) = (logs.appendingPathComponent("out"), logs.appendingPathComponent("err"))
        try Data().write(to: out)
        try Data().write(to: err)

        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { own, _ in own }
        process.standardInput = FileHandle.nullDevice
        // Files, since a full pipe would hold the program up.
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = try FileHandle(forWritingTo: err)
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in done.resume() }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                done.resume(throwing: error)
                return
            }
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
