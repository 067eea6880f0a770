import Text

/// All diagnostics of one run. The core adds a diagnostic and continues; it does not throw.
package struct Report: Sendable {
    package private(set) var diagnostics: [Diagnostic]

    package init(_ diagnostics: [Diagnostic] = []) {
        self.diagnostics = diagnostics
    }

    package mutating func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    package mutating func add(contentsOf other: [Diagnostic]) {
        diagnostics.append(contentsOf: other)
    }

    /// The paths of all files that the diagnostics, their notes and their fixes refer to.
    package var paths: Set<String> {
        Set(diagnostics.flatMap { [$0.span] + $0.notes.map(\.span) + $0.fixes.map(\.span) }.compactMap { $0?.path })
    }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    package func count(of severity: Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }

    /// The diagnostics in the order of files and places, without duplicates; those without a place come first.
    package func sorted() -> [Diagnostic] {
        // Duplicates are searched for only among neighbours with the same place and message: hashing a hundred thousand
        // long texts takes seconds.
        var kept: [Diagnostic] = []
        var equals = 0..<0
        for fault in diagnostics.sorted(by: Report.isBefore) {
            if let last = kept.last, Report.isBefore(last, fault) { equals = kept.count..<kept.count }
            if kept[equals].contains(fault) { continue }
            kept.append(fault)
            equals = equals.lowerBound..<kept.count
        }
        return kept
    }

    private static func isBefore(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
        switch (a.span, b.span) {
        case (nil, nil): break
        case (nil, _): return true
        case (_, nil): return false
        case (let x?, let y?): if x != y { return x < y }
        }
        if a.rule.code != b.rule.code { return a.rule.code < b.rule.code }
        return a.message.vi.precedes(b.message.vi)
    }
}
