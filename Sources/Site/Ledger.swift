import Diagnostics

/// Every address the site has ever published, and since when (site.md §2). An address is a promise:
/// the ledger grows, and nothing in it is dropped in silence.
package struct Ledger: Hashable, Sendable {
    /// Why and when an address was taken back.
    package struct Withdrawal: Hashable, Sendable {
        /// `2026-11-21`
        package let day: String
        package let reason: String

        package init(day: String, reason: String) {
            self.day = day
            self.reason = reason
        }
    }

    package struct Entry: Hashable, Sendable {
        /// From the site's root, without base path: `/2023/tin-tuc/`.
        package let address: String
        /// The day it was first published, `2023-10-07`.
        package let firstDay: String
        package let gone: Withdrawal?
        /// Its line in the file; nil when this run added it.
        package let span: Span?

        package init(address: String, firstDay: String, gone: Withdrawal? = nil, span: Span? = nil) {
            self.address = address
            self.firstDay = firstDay
            self.gone = gone
            self.span = span
        }
    }

    /// Sorted by the bytes of the address, each address once.
    package let entries: [Entry]

    package init(_ entries: [Entry] = []) {
        self.entries = entries.sorted { $0.address.utf8.lexicographicallyPrecedes($1.address.utf8) }
    }

    /// What is marked gone, in order: each wants a page that says so, unless it is served again.
    package var gone: [(address: String, withdrawal: Withdrawal)] {
        entries.compactMap { entry in entry.gone.map { (entry.address, $0) } }
    }
}
