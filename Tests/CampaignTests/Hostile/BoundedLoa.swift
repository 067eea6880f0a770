import Foundation

/// The real program on a content folder of its own, within bounds that the kernel keeps.
///
/// Processor time instead of wall time: a busy machine changes nothing. Past either bound the program dies, and
/// its code says so.
struct BoundedLoa {
    struct Run: Equatable {
        /// 0 and 1 are the program's own.
        let code: Int32
        /// Standard error, in English.
        let err: String

        /// `CODE file:line` of what it told, in order, each once.
        var faults: [String] {
            var seen: Set<String> = []
            return err.split(separator: "\n").compactMap { line in
                guard
                    let found = line.firstMatch(of: #/^Content/([^:]+)(:\d+)?(:\d+)?: (?:error|warning|note)\[(\w+)\]/#)
                else { return nil }
                return "\(found.4) \(found.1)\(found.2 ?? "")"
            }.filter { seen.insert($0).inserted }
        }
    }

    /// Whole seconds. Without optimisation our own code takes many times as long.
    static var seconds: Int { isOptimised ? 1 : 5 }
    /// What the program may write to: heap and stacks. The limit of address space would count libraries too.
    static let megabytes = 200

    /// Set, as by `LOA=.build/release/loa`, it is the program to test, and built with optimisation.
    private static let given = ProcessInfo.processInfo.environment["LOA"]
    static var isOptimised: Bool {
        #if DEBUG
            given != nil
        #else
            true
        #endif
    }
    private static var program: String {
        if let given { return given.hasPrefix("/") ? given : "\(ExampleSite.root)/\(given)" }
        return Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent("loa").path ?? "/loa"
    }

    /// - Parameters:
    ///   - content: files by path below Content, beside the smallest site.
    ///   - seconds: of processor time.
    ///   - megabytes: of memory.
    static func check(_ content: [String: [UInt8]], seconds: Int = seconds, megabytes: Int = megabytes) throws -> Run {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("loa-hostile-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, bytes) in ContentFixture(bytes: content).files {
            let file = folder.appendingPathComponent("Content/\(path)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
        let err = folder.appendingPathComponent("err")
        try Data().write(to: err)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/prlimit")
        process.arguments = [
            "--data=\(megabytes << 20)", "--cpu=\(seconds)", "--core=0", program, "check", "--language", "en",
            "--today", "2024-06-01",
            "--theme", "\(ExampleSite.root)/Theme",
        ]
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: err)
        try process.run()
        process.waitUntilExit()
        return Run(
            code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            err: String(decoding: try Data(contentsOf: err), as: UTF8.self))
    }
}
