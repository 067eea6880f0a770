import Foundation
import TestSupport

/// Runs `loa check` on a content folder with resource limits enforced by the kernel.
enum BoundedCheck {
    /// Whole seconds of processor time.
    static var seconds: Int { LoaProcess.isOptimised ? 1 : 5 }
    static let megabytes = 200

    /// - Parameters:
    ///   - content: files by path below Content, beside the smallest site.
    ///   - seconds: of processor time.
    ///   - megabytes: of memory.
    static func run(
        _ content: [String: [UInt8]], seconds: Int = seconds, megabytes: Int = megabytes
    ) async throws -> LoaProcess.Run {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("loa-hostile-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, bytes) in ContentFixture(bytes: content).files {
            let file = folder.appendingPathComponent("Content/\(path)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
        return try await LoaProcess.run(
            ["check", "--language", "en", "--today", "2024-06-01", "--theme", "\(ExampleSite.root)/Theme"],
            in: folder.path, environment: ["SWIFT_BACKTRACE": "enable=no"],
            bounds: .init(seconds: seconds, megabytes: megabytes))
    }
}

extension LoaProcess.Run {
    /// The diagnostics of the English report as `CODE file:line`, in order, each once.
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
