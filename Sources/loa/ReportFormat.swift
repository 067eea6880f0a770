import ArgumentParser

/// The format of a report: `text` for people, the others for programs.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
}
