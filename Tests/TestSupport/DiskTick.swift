import Foundation

/// The clock by which file systems stamp files ticks a few hundred times a second: two changes within one tick may bear
/// the same time. A build takes nothing for known that is so young, see `BuildCache`.
package enum DiskTick {
    /// Waits until a file that is written now bears a later time than all that was written before, however long that
    /// takes on a busy machine.
    package static func passed() async throws {
        let before = try stamp()
        while try stamp() <= before { try await Task.sleep(for: .milliseconds(1)) }
    }

    /// The time that a new file bears. Each time another file: Linux gives one that was looked at a finer time.
    private static func stamp() throws -> Date {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("loa-tick-\(UUID().uuidString)")
        try Data().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date ?? .distantPast
    }
}
