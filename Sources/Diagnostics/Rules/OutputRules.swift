/// Faults met while the site is written, and in the ledger of addresses.
extension Rule {
    /// The ledger is not UTF-8 text.
    package static let ledgerEncoding = Rule("P101", "ledger-encoding", .error)
    /// The ledger holds the marks of an unfinished merge.
    package static let ledgerMerge = Rule("P102", "ledger-merge", .error)
    /// A line of the ledger is not `ADDRESS TAB DAY`, with or without `TAB gone TAB DAY TAB REASON`.
    package static let ledgerLine = Rule("P103", "ledger-line", .error)
    /// A day in the ledger does not exist, or lies before the one it follows.
    package static let ledgerDay = Rule("P104", "ledger-day", .error)
    /// Two lines of the ledger say different things of one address.
    package static let ledgerDuplicate = Rule("P105", "ledger-duplicate", .error)
    /// An address is marked gone without a reason.
    package static let ledgerReason = Rule("P106", "ledger-reason", .error)
    /// An address once published would stop working.
    package static let addressLost = Rule("P201", "address-lost", .error)
    /// An address is marked gone and works all the same.
    package static let goneAddressWorks = Rule("P202", "gone-address-works", .warning)
    /// The program that makes PDF and PNG is not installed.
    package static let drawingToolMissing = Rule("P301", "drawing-tool-missing", .warning)
    /// The program that makes PDF and PNG failed.
    package static let drawingFailed = Rule("P302", "drawing-failed", .warning)

    package static let outputRules: [Rule] = [
        ledgerEncoding, ledgerMerge, ledgerLine, ledgerDay, ledgerDuplicate, ledgerReason, addressLost,
        goneAddressWorks, drawingToolMissing, drawingFailed,
    ]
}
