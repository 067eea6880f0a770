import Foundation

/// The clock of file systems, which ticks a few hundred times a second: two changes within one tick may get the same
/// time. The build cache keeps no file that young, see `BuildCache`.
package enum DiskTick {
    /// Waits until a file written now gets a later time than all files written before, however long that takes on a
    /// busy machine.
    package static func passed() async throws {
        let before = try stamp()
        while try stamp() <= before { try await Task.sleep(for: .milliseconds(1)) }
    }

    /// The time that a new file gets. Uses another file each time: Linux gives a file whose time was read a finer time.
    private static func stamp() throws -> Date {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("loa-tick-\(UUID().uuidString)")
        try Data().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date ?? .distantPast
    }
}
