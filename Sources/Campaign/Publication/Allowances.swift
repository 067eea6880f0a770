import Diagnostics

/// Allowances: the warnings and notes that a page silences with the key `allow`.
package enum Allowances {
    /// The report without the allowed diagnostics, and with a note for every allowance that silenced nothing.
    ///
    /// Only warnings and notes can be allowed; an error stays.
    package static func applied(to report: Report, of campaign: CampaignContent) -> Report {
        var allowed: [String: [PageFields.Allowance]] = [:]
        for article in campaign.articles where !article.fields.allowances.isEmpty {
            allowed[article.shownPath] = article.fields.allowances
        }
        guard !allowed.isEmpty else { return report }
        var used: Set<PageFields.Allowance> = []
        let kept = report.diagnostics.filter { diagnostic in
            guard diagnostic.severity != .error, let path = diagnostic.span?.path,
                let allowance = allowed[path]?.first(where: { $0.code == diagnostic.rule.code })
            else { return true }
            used.insert(allowance)
            return false
        }
        var result = Report(kept)
        // When there are errors, some checks did not run, and an allowance that is unused now may be needed after the
        // repair.
        if result.hasErrors { return result }
        for allowance in allowed.values.joined() where !used.contains(allowance) {
            result.add(.unusedAllow(allowance.code, at: allowance.span))
        }
        return result
    }
}
