import Diagnostics

/// Counts what a rule finds in one file, so that a file with thousands of faults of a kind, which have one
/// cause, costs neither the reader's time nor ours.
struct RepeatLimit {
    private static let most = 100

    private let rule: Rule
    private let path: String
    private var count = 0

    init(_ rule: Rule, in path: String) {
        self.rule = rule
        self.path = path
    }

    /// To be asked for every fault found: whether it is to be told.
    mutating func admits() -> Bool {
        count += 1
        return count <= RepeatLimit.most
    }

    /// To be called when the file has been looked through: tells how many were left out.
    func tellRest(into report: inout Report) {
        guard count > RepeatLimit.most else { return }
        report.add(.moreOfTheSame(rule, count: count - RepeatLimit.most, path: path))
    }
}
