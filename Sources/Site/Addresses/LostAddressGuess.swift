import Diagnostics
import Text

/// Guesses the new address of a page that is no longer at its old one.
struct LostAddressGuess {
    /// Addresses that are not in the ledger yet: the new address of a moved or renamed page is among them.
    private let new: [String]
    private let byLastPart: [Substring: String]
    private let served: Set<String>
    /// How many more addresses are compared letter by letter, which is slow: a hundred lost pages mean a moved folder,
    /// and a few guesses are enough.
    private var patience = 50

    /// - Parameter new: sorted; of equally good guesses, the first is returned.
    init(new: [String], served: Set<String>) {
        self.new = new
        self.served = served
        byLastPart = Dictionary(new.map { ($0.lastPart, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Nil when no address is similar.
    mutating func guess(for address: String) -> String? {
        if let moved = byLastPart[address.lastPart] { return moved }
        guard patience > 0 else { return nil }
        patience -= 1
        if let renamed = nearest(to: address, among: new) { return renamed }
        return nearest(to: address, among: served.sorted { $0.precedes($1) })
    }
}

extension String {
    /// The last part of an address: `le-khai-mac` of `/2023/hoat-dong/le-khai-mac/`.
    fileprivate var lastPart: Substring { split(separator: "/").last ?? "" }
}
