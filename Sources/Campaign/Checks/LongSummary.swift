import Diagnostics

/// Reports a summary that is too long for lists, feeds and link previews, which would cut it.
enum LongSummary {
    static let most = 300

    static func check(_ article: Article, into report: inout Report) {
        guard let summary = article.fields.summary, summary.utf8.count > most, summary.count > most else { return }
        report.add(
            .longSummary(characters: summary.count, most: most, at: article.declarations.span(.summary)))
    }
}
