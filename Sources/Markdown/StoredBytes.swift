/// Bytes that are in memory, or stored elsewhere and fetched on every access.
package struct StoredBytes: Sendable {
    package let count: Int
    /// By which their store finds them; nil for bytes in memory.
    package let place: Int?
    private let fetch: @Sendable () -> [UInt8]

    /// - Parameter fetch: Returns `count` bytes, the same on each call; called from any thread.
    package init(count: Int, place: Int? = nil, fetch: @escaping @Sendable () -> [UInt8]) {
        self.count = count
        self.place = place
        self.fetch = fetch
    }

    package init(_ bytes: [UInt8]) {
        self.init(count: bytes.count) { bytes }
    }

    package var bytes: [UInt8] { fetch() }
}
