/// Bytes that are in memory, or kept elsewhere and fetched each time they are asked for.
package struct StoredBytes: Sendable {
    package let count: Int
    private let fetch: @Sendable () -> [UInt8]

    /// - Parameter fetch: gives `count` bytes, the same each time, on any thread.
    package init(count: Int, fetch: @escaping @Sendable () -> [UInt8]) {
        self.count = count
        self.fetch = fetch
    }

    package init(_ bytes: [UInt8]) {
        self.init(count: bytes.count) { bytes }
    }

    package var bytes: [UInt8] { fetch() }
}
