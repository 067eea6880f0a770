extension Rule {
    package static let emptyBody = Rule(
        "C723", "empty-body", .warning,
        RulePage(
            what: Localized(
                vi: "Trang không có nội dung ở nơi người đọc tìm đến để đọc.",
                en: "A page has no text where readers come to read."),
            why: Localized(
                vi: "Người đọc mở ra chỉ thấy tiêu đề. Trang chưa viết xong thì thêm draft: true.",
                en: """
                    Readers would find a heading and nothing else. A page that is not ready wants \
                    draft: true.
                    """),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: ⟦Khai mạc⟧
                    date: 2024-10-01
                    ---

                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    Lễ khai mạc diễn ra sáng nay.
                    """)))
}

extension Diagnostic {
    /// A field that can replace the body of a page.
    package enum BodySubstitute: Hashable, Sendable {
        /// The key `outlet_url` of a news item.
        case outlet
        /// The key `file` of a plan.
        case document

        fileprivate var offer: Localized {
            switch self {
            case .outlet:
                Localized(
                    vi: ", hoặc thêm “outlet_url” dẫn tới bài báo",
                    en: ", or give an `outlet_url` that leads to a newspaper's piece")
            case .document:
                Localized(
                    vi: ", hoặc thêm “file” dẫn tới văn bản đã ban hành",
                    en: ", or give a `file` with the issued document")
            }
        }
    }

    package static func emptyBody(_ title: String, or substitute: BodySubstitute?, at span: Span) -> Diagnostic {
        let offer = substitute?.offer ?? Localized(vi: "", en: "")
        return Diagnostic(
            .emptyBody,
            Localized(vi: "trang “\(title)” không có nội dung", en: "the page “\(title)” has no text"),
            at: span,
            fixes: [
                .fix(
                    vi: "viết nội dung dưới dòng “---” thứ hai\(offer.vi); chưa xong thì thêm “draft: true”",
                    en: "write below the second line `---`\(offer.en); if it is not ready, add `draft: true`")
            ])
    }
}
