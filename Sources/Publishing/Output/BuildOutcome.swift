import Campaign
import Diagnostics
import Site

/// The result of a run.
package struct BuildOutcome: Sendable {
    /// How much work a run did, depending on what had changed since the last one.
    package enum Scope: Hashable, Sendable, CaseIterable {
        case whole
        /// Only bodies of pages had changed.
        case bodies
        /// Nothing had changed: the run only reported the same again.
        case nothing
    }

    package var report: Report
    package let heldBack: [HeldBack]
    /// Nil when nothing was written.
    package var counts: OutputWriter.Counts?
    package let pageCount: Int
    package var newAddresses: Int
    /// Nil when not requested, or when the content could not be read far enough.
    package var externalLinks: ExternalLinks?
    package var scope: Scope

    init(
        report: Report, heldBack: [HeldBack] = [], counts: OutputWriter.Counts? = nil, pageCount: Int = 0,
        newAddresses: Int = 0, externalLinks: ExternalLinks? = nil, scope: Scope = .whole
    ) {
        self.report = report
        self.heldBack = heldBack
        self.counts = counts
        self.pageCount = pageCount
        self.newAddresses = newAddresses
        self.externalLinks = externalLinks
        self.scope = scope
    }

    package func fails(strict: Bool) -> Bool { report.hasErrors || (strict && report.count(of: .warning) > 0) }
}

extension BuildOutcome.Scope {
    /// The line of `--verbose` for a run that did less than a full build.
    package var words: Localized? {
        switch self {
        case .whole: nil
        case .bodies:
            Localized(
                vi: "Từ lần dựng trước chỉ thân bài thay đổi, nên chỉ dựng lại những chỗ in thân bài đó.",
                en:
                    "Since the last build nothing but bodies of pages has changed, so only the places that show them were made anew."
            )
        case .nothing:
            Localized(
                vi: "Nội dung, giao diện và trang đã xuất vẫn như lần dựng trước, nên không phải dựng lại.",
                en: "Content, theme and site are as the last build left them, so nothing had to be made anew.")
        }
    }
}
