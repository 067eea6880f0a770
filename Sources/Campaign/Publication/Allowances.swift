import Diagnostics

/// Warnings that a page has said to live with (`allow`).
package enum Allowances {
    /// The report without what is allowed, and with a note for every allowance that silenced nothing.
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
        // Beside an error much goes unchecked, and what is not told now may be told once it is mended.
        if result.hasErrors { return result }
        for allowance in allowed.values.joined() where !used.contains(allowance) {
            result.add(.unusedAllow(allowance.code, at: allowance.span))
        }
        return result
    }
}
