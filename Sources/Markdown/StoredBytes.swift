/// Bytes that are in memory, or stored elsewhere and fetched on every access.
package struct StoredBytes: Sendable {
    package let count: Int
    /// By which their store finds them; negative for bytes in memory.
    package let place: Int
    private let fetch: @Sendable (_ place: Int, _ count: Int) -> [UInt8]

    /// - Parameters:
    ///   - place: Where `fetch` finds the bytes. It is no part of the closure, so that thousands of bodies share one.
    ///   - fetch: Returns `count` bytes, the same on each call; called from any thread.
    package init(
        count: Int, place: Int, fetch: @escaping @Sendable (_ place: Int, _ count: Int) -> [UInt8]
    ) {
        self.count = count
        self.place = place
        self.fetch = fetch
    }

    package init(_ bytes: [UInt8]) {
        self.init(count: bytes.count, place: -1) { _, _ in bytes }
    }

    package var bytes: [UInt8] { fetch(place, count) }
}
