import Foundation
import Testing

/// A small disk in memory (tmpfs), mounted for one test: it fills up, runs out of files and becomes read-only as real
/// disks do. Mounting needs root.
struct SmallDisk: Sendable {
    let path: String

    /// Tried once: a container may forbid mounting even to root.
    static let isAllowed: Bool = {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("loa-mount-\(UUID().uuidString)")
            .path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try command("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder)
            try command("umount", folder)
            return true
        } catch {
            return false
        }
    }()

    /// Mounts a disk on a new folder of a site, and unmounts it afterwards.
    static func with(_ place: TemporarySite, _ name: String = "Output", _ body: (SmallDisk) async throws -> Void)
        async throws
    {
        let disk = SmallDisk(path: place(name))
        try FileManager.default.createDirectory(atPath: disk.path, withIntermediateDirectories: true)
        try command("mount", "-t", "tmpfs", "-o", "size=16m,nr_inodes=4096", "tmpfs", disk.path)
        let result: Result<Void, any Error>
        do {
            result = .success(try await body(disk))
        } catch {
            result = .failure(error)
        }
        try command("umount", "--lazy", disk.path)
        try result.get()
    }

    /// Changes the mount options, such as `ro`, `size=100k`.
    func remount(_ options: String) throws { try Self.command("mount", "-o", "remount,\(options)", path) }

    private func attribute(_ key: FileAttributeKey) throws -> Int {
        try FileManager.default.attributesOfFileSystem(forPath: path)[key] as? Int ?? 0
    }

    /// Bytes used.
    func used() throws -> Int { try attribute(.systemSize) - attribute(.systemFreeSize) }

    /// Number of files and folders.
    func usedNodes() throws -> Int { try attribute(.systemNodes) - attribute(.systemFreeNodes) }

    private struct Failed: Error {
        let command: [String]
    }

    private static func command(_ words: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = words
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { throw Failed(command: words) }
    }
}
