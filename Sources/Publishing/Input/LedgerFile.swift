import Campaign
import Diagnostics
import Site

/// `ledger.txt` in Content, as the build read it.
struct LedgerFile {
    static let name = "ledger.txt"

    /// Nil when the file has errors.
    let ledger: Ledger?
    private let path: String
    /// Nil when there was no file.
    private let bytes: [UInt8]?

    /// - Parameter folder: Content, as the user named it.
    init(in tree: ContentTree, at folder: String, into report: inout Report) throws {
        path = Path.join(folder, LedgerFile.name)
        bytes = try tree.files.first { $0.path == LedgerFile.name }?.read()
        ledger = Ledger.parse(bytes ?? [], path: path, into: &report)
    }

    /// Writes the ledger of the site, unless the file has the same bytes already.
    ///
    /// - Returns: how many addresses are new.
    /// - Throws: ``WriteRefusal/ledgerChanged(_:)`` when another program has changed the file since it was read: its
    ///   additions must not be lost.
    func write(_ ledger: Ledger, on disk: Disk) throws -> Int {
        let new = ledger.rendered
        let now = try disk.kind(path) == nil ? [] : disk.read(path)
        if now != new {
            if now != bytes ?? [] { throw WriteRefusal.ledgerChanged(path) }
            try disk.writeDurably(new, to: path)
        }
        return ledger.entries.count { $0.span == nil }
    }
}
