/// Bytes that are in memory, or stored elsewhere and fetched on every access.
package struct StoredBytes: Sendable {
    package let count: Int
    private let fetch: @Sendable () -> [UInt8]

    /// - Parameter fetch: Returns `count` bytes, the same on each call; called from any thread.
    package init(count: Int, fetch: @escaping @Sendable () -> [UInt8]) {
        self.count = count
        self.fetch = fetch
    }

    package init(_ bytes: [UInt8]) {
        self.init(count: bytes.count) { bytes }
    }

    package var bytes: [UInt8] { fetch() }
}
