/// Faults in the body of a Markdown file.
extension Rule {
    package static let markdownRules: [Rule] = []
}
