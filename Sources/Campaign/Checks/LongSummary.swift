import Diagnostics

/// A summary that lists, feeds and link previews will cut.
enum LongSummary {
    static let most = 300

    static func check(_ article: Article, into report: inout Report) {
        guard let summary = article.fields.summary, summary.utf8.count > most, summary.count > most else { return }
        report.add(
            .longSummary, vi: "tóm tắt dài \(summary.count) ký tự; danh sách và mạng xã hội sẽ cắt bớt",
            en: "the summary has \(summary.count) characters; lists and link previews will cut it",
            at: article.declarations.span("summary"),
            fixes: [
                .init(
                    Localized(
                        vi: "rút lại một hai câu, không quá \(most) ký tự",
                        en: "make it one or two sentences of at most \(most) characters"))
            ])
    }
}
