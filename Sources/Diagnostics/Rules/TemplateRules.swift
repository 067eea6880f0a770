/// Faults in the templates of Theme/.
extension Rule {
    package static let templateRules: [Rule] = []
}
