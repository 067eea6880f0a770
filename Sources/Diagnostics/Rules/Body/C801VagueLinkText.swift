extension Rule {
    package static let vagueLinkText = Rule(
        "C801", "vague-link-text", .warning,
        RulePage(
            what: Localized(
                vi: "Chữ của liên kết chỉ là “tại đây”, “xem thêm”, “click here” hay đại loại như thế.",
                en: "The words of a link are only “here”, “more” or the like."),
            why: Localized(
                vi: """
                    Người dùng máy đọc màn hình nghe danh sách liên kết và không biết liên kết nào \
                    dẫn tới đâu.
                    """,
                en: "People with screen readers go from link to link and cannot tell where each leads."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    Kế hoạch xem [⟦tại đây⟧](../plan.md).
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    Xem [kế hoạch năm 2024](../plan.md).
                    """)))
}

extension Diagnostic {
    package static func vagueLinkText(_ words: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .vagueLinkText,
            vi: "chữ của liên kết, “\(words)”, không cho biết liên kết dẫn tới đâu",
            en: "the words of the link, “\(words)”, do not say where it leads",
            at: span,
            fixes: [
                .fix(
                    vi: "đặt liên kết vào chính tên của trang hoặc tài liệu: [Kế hoạch năm 2023](…)",
                    en: "make the name of the page or document the link: [Plan of 2023](…)")
            ])
    }
}
