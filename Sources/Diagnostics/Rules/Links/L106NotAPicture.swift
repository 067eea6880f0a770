extension Rule {
    package static let notAPicture = Rule(
        "L106", "not-a-picture", .error,
        RulePage(
            what: Localized(
                vi: "Chỗ này cần một tệp ảnh, mà đường dẫn trỏ tới thứ khác.",
                en: "A picture is expected here, and the path leads to something else."),
            why: Localized(
                vi: """
                    Trình duyệt không hiện được PDF hay tệp Word như ảnh. Dùng .jpg, .png, .webp, .gif, \
                    .avif hoặc .svg; tài liệu thì làm liên kết.
                    """,
                en: """
                    Browsers cannot show a PDF as a picture. Use .jpg, .png, .webp, .gif, .avif or .svg; \
                    link to documents.
                    """),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    ![Kế hoạch](⟦media/ke-hoach.pdf⟧)
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    [Kế hoạch (PDF)](media/ke-hoach.pdf)
                    """)))
}

extension Diagnostic {
    package static func notAPicture(_ path: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .notAPicture,
            Localized(vi: "“\(path)” không phải là ảnh", en: "`\(path)` is not a picture"),
            at: span,
            fixes: [
                .fix(
                    vi: "dùng tệp .jpg, .png, .webp, .gif, .avif hoặc .svg trong media/",
                    en: "use a .jpg, .png, .webp, .gif, .avif or .svg file in media/")
            ])
    }
}
