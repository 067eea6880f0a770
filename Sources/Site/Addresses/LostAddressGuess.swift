import Diagnostics
import Text

/// Where a page that is no longer at its address has most likely gone.
struct LostAddressGuess {
    /// Addresses the ledger does not know yet: a page that was moved or renamed is among them.
    private let new: [String]
    private let byLastPart: [Substring: String]
    private let served: Set<String>
    /// Comparing letters takes long; an officer who lost a hundred pages moved a folder, and reads a few.
    private var patience = 50

    /// - Parameter new: sorted; the first of equally good ones is guessed.
    init(new: [String], served: Set<String>) {
        self.new = new
        self.served = served
        byLastPart = Dictionary(new.map { ($0.lastPart, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Nil when nothing is near.
    mutating func guess(for address: String) -> String? {
        if let moved = byLastPart[address.lastPart] { return moved }
        guard patience > 0 else { return nil }
        patience -= 1
        if let renamed = nearest(to: address, among: new) { return renamed }
        return nearest(to: address, among: served.sorted { $0.precedes($1) })
    }
}

extension String {
    /// `le-khai-mac` of `/2023/hoat-dong/le-khai-mac/`.
    fileprivate var lastPart: Substring { split(separator: "/").last ?? "" }
}
