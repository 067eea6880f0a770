import Campaign
import Diagnostics
import Site

/// The checked sources and, when there is no error, the plan of the site.
struct CheckedSite {
    let plan: SitePlan?
    let outcome: BuildOutcome

    init(_ sources: LoadedSources, _ options: BuildOptions) {
        var report = sources.report
        guard let campaign = sources.campaign, let shown = sources.shown else {
            plan = nil
            outcome = BuildOutcome(report: report)
            return
        }
        plan = sources.templates.flatMap {
            SitePlan(shown, $0, ledger: sources.ledger?.ledger, threads: options.jobs, into: &report)
        }
        outcome = BuildOutcome(
            report: Allowances.applied(to: report, of: campaign),
            heldBack: shown.heldBack.values.sorted { $0.file.precedes($1.file) }, pageCount: plan?.pageCount ?? 0,
            externalLinks: options.listsExternalLinks ? ExternalLinks(shown) : nil)
    }
}
