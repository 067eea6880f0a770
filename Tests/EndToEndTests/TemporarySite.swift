import Foundation
import TestSupport
import Testing

/// A folder with Content and Theme for one test.
struct TemporarySite: Sendable {
    let path: String

    /// The minimum of a site: the three keys of `site.yml` and a theme of one line.
    static let smallest = [
        "site.yml": "title: Chiến dịch mẫu\nurl: https://mau.example.vn/\norganisation:\n  name: Ban mẫu\n",
        "2024/theme.md": "---\ntitle: Chủ đề mẫu\n---\n",
    ]

    /// Runs a test in a new folder, and removes the folder afterwards in any case.
    ///
    /// - Parameter content: files by path below Content.
    static func with(
        _ content: [String: String] = smallest, _ body: (TemporarySite) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("loa-e2e-\(UUID().uuidString)")
        let place = TemporarySite(path: folder.path)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createSymbolicLink(atPath: place("Theme"), withDestinationPath: Repository.testTheme)
        for (path, text) in content { try place.write("Content/\(path)", text) }
        try await body(place)
    }

    /// The same with a folder of Content from the disk.
    static func with(contentOf folder: String, _ body: (TemporarySite) async throws -> Void) async throws {
        try await with([:]) { place in
            try FileManager.default.copyItem(atPath: folder, toPath: place("Content"))
            try await body(place)
        }
    }

    func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    func loa(_ arguments: String..., environment: [String: String] = [:]) async throws -> LoaProcess.Run {
        try await LoaProcess.run(arguments, in: path, environment: environment)
    }

    func loa(_ arguments: [String], environment: [String: String] = [:]) async throws -> LoaProcess.Run {
        try await LoaProcess.run(arguments, in: path, environment: environment)
    }

    /// A build on the day that the samples are written for.
    func build(_ more: String..., environment: [String: String] = [:]) async throws -> LoaProcess.Run {
        try await LoaProcess.run(["build", "--today", "2024-06-10T08:00"] + more, in: path, environment: environment)
    }

    /// The same, for builds that must succeed.
    @discardableResult func built(_ more: String..., location: SourceLocation = #_sourceLocation) async throws
        -> LoaProcess.Run
    {
        let run = try await LoaProcess.run(["build", "--today", "2024-06-10T08:00"] + more, in: path)
        #expect(run.code == 0, "\(run.err)", sourceLocation: location)
        return run
    }

    // MARK: Files

    func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

    func write(_ name: String, _ bytes: Data) throws {
        let url = URL(fileURLWithPath: self(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: url)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: self(name)) }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: self(name))), as: UTF8.self)
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: self(name)) }

    /// Every file below a folder by path, without the manifest; read without our own code.
    func files(_ name: String = "Output") throws -> [String: Data] {
        try Tree.files(self(name)).filter { $0.key != ".loa-manifest" }
    }

    /// The time of the last change of each file and folder, the manifest included.
    func times(_ name: String = "Output") throws -> [String: Date] {
        let all = try FileManager.default.subpathsOfDirectory(atPath: self(name)) + ["."]
        return try Dictionary(
            uniqueKeysWithValues: all.map { path in
                let attributes = try FileManager.default.attributesOfItem(atPath: self("\(name)/\(path)"))
                return (path, attributes[.modificationDate] as? Date ?? .distantPast)
            })
    }
}

/// A folder's files as values.
enum Tree {
    static func files(_ folder: String) throws -> [String: Data] {
        var found: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            let url = URL(fileURLWithPath: "\(folder)/\(path)")
            if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile ?? false {
                found[path] = try Data(contentsOf: url)
            }
        }
        return found
    }

    /// Paths and places of files whose name or bytes contain a word, in upper or lower case.
    static func places(of word: String, in files: [String: Data]) -> [String] {
        files.filter { path, bytes in
            path.lowercased().contains(word) || String(decoding: bytes, as: UTF8.self).lowercased().contains(word)
        }.map(\.key).sorted()
    }

    /// The differences by path; empty when two trees are the same byte for byte.
    static func differences(_ a: [String: Data], _ b: [String: Data]) -> [String] {
        Set(a.keys).union(b.keys).sorted().filter { a[$0] != b[$0] }
            .map {
                a[$0] == nil
                    ? "only in the second: \($0)" : b[$0] == nil ? "only in the first: \($0)" : "differs: \($0)"
            }
    }
}

enum Repository {
    static let root = String(#filePath.dropLast("/Tests/EndToEndTests/TemporarySite.swift".count))
    static let sites = "\(root)/Tests/Sites"
    /// A theme that prints every field of every record.
    static let testTheme = "\(sites)/theme"
}
