/// Faults in links, addresses and media.
extension Rule {
    package static let linkRules: [Rule] = []
}
