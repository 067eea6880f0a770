extension Rule {
    package static let linkToHeldBack = Rule(
        "L103", "link-to-held-back", .warning,
        RulePage(
            what: Localized(
                vi: "Liên kết trỏ tới một trang đang được giữ lại: bản nháp, hoặc chưa đến ngày đăng.",
                en: "A link points to a page that is held back: a draft, or one whose day has not come."),
            why: Localized(
                vi: "Cho đến ngày đó, liên kết hiện thành chữ thường. Nếu đúng ý thì không cần làm gì.",
                en: "Until then the link is plain text. If that is what you want, nothing needs doing."),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Kết quả có trong [bài tổng kết](⟦news/tong-ket.md⟧).
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Kết quả sẽ được đăng sau Tuần lễ.
                    """)))
}

extension Diagnostic {
    /// - Parameter reason: The reason why the page is held back.
    package static func linkToHeldBack(_ title: String, reason: Localized, at span: Span) -> Diagnostic {
        Diagnostic(
            .linkToHeldBack,
            Localized(
                vi: "liên kết tới “\(title)”, trang đang được giữ lại: \(reason.vi); nay tạm hiện thành chữ thường",
                en: "this links to “\(title)”, which is held back: \(reason.en); it is plain text until then"),
            at: span)
    }

    /// The key `current` of site.yml with an edition that is not public yet.
    ///
    /// - Parameter reason: The reason why the edition is held back.
    package static func currentHeldBack(_ year: Int, reason: Localized, at span: Span) -> Diagnostic {
        Diagnostic(
            .linkToHeldBack,
            Localized(
                vi: "“current” là \(year), năm đang được giữ lại (\(reason.vi)); "
                    + "tạm thời năm công khai mới nhất đứng đầu",
                en: "`current` is \(year), which is held back (\(reason.en)); "
                    + "until then the latest public edition is in front"),
            at: span)
    }
}
