/// Faults in front matter, `site.yml` and the arrangement of files.
extension Rule {
    package static let contentRules: [Rule] = []
}
