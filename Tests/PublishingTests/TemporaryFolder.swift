import Foundation

/// A folder of the real disk for one test.
struct TemporaryFolder: Sendable {
    let path: String

    /// A unique name; nothing is there yet.
    static func new() -> TemporaryFolder {
        TemporaryFolder(
            path: FileManager.default.temporaryDirectory.appendingPathComponent("loa-\(UUID().uuidString)").path)
    }

    /// Runs a test in a new folder, and removes the folder afterwards in any case.
    static func run(_ body: (TemporaryFolder) throws -> Void) throws {
        let folder = new()
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        defer { folder.remove() }
        try body(folder)
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }

    func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    /// Every file by path, and its text; read without our own code.
    func files() throws -> [String: String] { try bytes().mapValues { String(decoding: $0, as: UTF8.self) } }

    /// Every file by path, and its bytes; read without our own code.
    func bytes() throws -> [String: Data] {
        var found: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: path) {
            var isFolder: ObjCBool = false
            if unsafe FileManager.default.fileExists(atPath: self(path), isDirectory: &isFolder), !isFolder.boolValue {
                found[path] = try Data(contentsOf: URL(fileURLWithPath: self(path)))
            }
        }
        return found
    }
}
