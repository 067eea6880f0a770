import Diagnostics
import Text

/// Every address the site has ever published, with the day of its first publication (Sources/README.md §4). Published
/// addresses must keep working: the ledger grows, and removing an address requires an explicit mark.
package struct Ledger: Hashable, Sendable {
    /// Why and when an address was withdrawn.
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
        /// Relative to the site's root, without base path: `/2023/tin-tuc/`.
        package let address: String
        /// The day it was first published, `2023-10-07`.
        package let firstDay: String
        package let gone: Withdrawal?
        /// The position of the entry's line in the file, without the line break; nil when this run added the entry.
        package let span: Span?

        package init(address: String, firstDay: String, gone: Withdrawal? = nil, span: Span? = nil) {
            self.address = address
            self.firstDay = firstDay
            self.gone = gone
            self.span = span
        }

        /// The entry's line in the file, without the line break.
        package var line: String {
            let start = "\(address)\t\(firstDay)"
            return gone.map { "\(start)\tgone\t\($0.day)\t\($0.reason)" } ?? start
        }
    }

    /// Sorted by the bytes of the address, each address once.
    package let entries: [Entry]

    /// - Parameter entries: in any order, each address once.
    package init(_ entries: [Entry] = []) {
        self.entries = entries.sorted { $0.address.precedes($1.address) }
    }

    /// Entries marked as gone, in order. Each gets a page that says so, unless its address works again.
    package var gone: [Entry] { entries.filter { $0.gone != nil } }

    /// The file: UTF-8, one line per entry, each ended by a line feed.
    package var rendered: [UInt8] {
        Array(entries.map { $0.line + "\n" }.joined().utf8)
    }
}

// MARK: What a build does to it

extension Ledger {
    /// Reports every old address that stops working, and every address marked as gone that works again.
    ///
    /// - Parameters:
    ///   - published: every address that the site serves.
    ///   - redirected: the addresses of `aliases`.
    ///   - day: today at the site, `2026-11-21`.
    ///   - report: gets an error for each address of the ledger that is neither served nor marked as gone. With such an
    ///     error nothing may be written.
    package func check(
        published: Set<String>, redirected: Set<String>, on day: String, into report: inout Report
    ) {
        let added = published.subtracting(entries.map(\.address)).sorted { $0.precedes($1) }
        var guesses = LostAddressGuess(new: added, served: published)
        for entry in entries {
            let works = published.contains(entry.address) || redirected.contains(entry.address)
            switch (works, entry.gone) {
            case (false, nil): reportLost(entry, on: day, guess: guesses.guess(for: entry.address), into: &report)
            case (true, .some): reportBack(entry, into: &report)
            case (true, nil), (false, .some): break
            }
        }
    }

    /// The ledger with new addresses added, each once, in any order. Nothing else changes.
    ///
    /// - Parameters:
    ///   - published: addresses that the site serves; duplicates are allowed.
    ///   - day: today at the site, `2026-11-21`.
    package func adding(_ published: [String], on day: String) -> Ledger {
        let added = Set(published).subtracting(entries.map(\.address))
        return Ledger(entries + added.map { Entry(address: $0, firstDay: day) })
    }

    private func reportLost(_ entry: Entry, on day: String, guess: String?, into report: inout Report) {
        func line(_ reason: String) -> String {
            Entry(address: entry.address, firstDay: entry.firstDay, gone: .init(day: day, reason: reason)).line
        }
        report.add(
            .addressLost(
                entry.address, firstDay: entry.firstDay, isPage: entry.address.isPage, guess: guess,
                withdrawn: Localized(vi: line(Placeholder.vi), en: line(Placeholder.en)), at: entry.span))
    }

    private func reportBack(_ entry: Entry, into report: inout Report) {
        let line = Entry(address: entry.address, firstDay: entry.firstDay).line
        report.add(.goneAddressWorks(entry.address, line: line, at: entry.span))
    }

    /// Placeholder for the reason in the line that a message suggests. A line that still has the placeholder gives no
    /// reason.
    enum Placeholder {
        static let vi = "LÝ DO"
        static let en = "REASON"
    }
}

extension String {
    /// Whether any static host can serve a redirect at this address: possible for a page, not for a picture.
    fileprivate var isPage: Bool { hasSuffix("/") || hasSuffix(".html") }
}
