/// Faults met while the site is written, and in the ledger of addresses.
extension Rule {
    package static let outputRules: [Rule] = []
}
