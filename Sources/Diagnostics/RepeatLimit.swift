/// Limits the diagnostics of one rule in one file to 100.
///
/// Thousands of diagnostics of one rule usually have one cause, and would cost the time of the reader and of the build.
package struct RepeatLimit {
    private static let most = 100

    private let rule: Rule
    private let path: String
    private var count = 0

    package init(_ rule: Rule, in path: String) {
        self.rule = rule
        self.path = path
    }

    /// Counts one more diagnostic. Returns false once the rule has been reported 100 times in the file.
    package mutating func admits() -> Bool {
        count += 1
        return count <= RepeatLimit.most
    }

    /// Reports how many diagnostics were left out. Called once, at the end of the file.
    package func tellRest(into report: inout Report) {
        guard count > RepeatLimit.most else { return }
        report.add(.moreOfTheSame(rule, count: count - RepeatLimit.most, path: path))
    }
}
