import ArgumentParser

/// How a report is told: `text` to people, the others to programs.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
}
