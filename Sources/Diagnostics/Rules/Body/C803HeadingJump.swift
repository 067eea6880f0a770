extension Rule {
    package static let headingJump = Rule(
        "C803", "heading-jump", .warning,
        RulePage(
            what: Localized(
                vi: "Đề mục nhảy cóc một bậc, ví dụ #### ngay dưới ##.",
                en: "A heading skips a level, such as #### below ##."),
            why: Localized(
                vi: """
                    Mục lục và máy đọc màn hình mất một bậc; cỡ chữ chọn bằng bậc đề mục cũng không \
                    giữ được.
                    """,
                en: "The contents and screen readers lose a step; levels are not for sizes of type."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    ## Chương trình

                    ⟦####⟧ Buổi sáng
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    ## Chương trình

                    ### Buổi sáng
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - outer: The level of the previous heading.
    ///   - level: The level of this heading as written.
    package static func headingJump(_ title: String, from outer: Int, to level: Int, at span: Span, aboveAt: Span)
        -> Diagnostic
    {
        let written = String(repeating: "#", count: level)
        let wanted = String(repeating: "#", count: outer + 1)
        return Diagnostic(
            .headingJump,
            vi: "mục “\(title)” nhảy từ bậc \(outer) xuống bậc \(level) (\(written))",
            en: "the heading “\(title)” jumps from level \(outer) to level \(level) (\(written))",
            at: span,
            notes: [.note(vi: "mục đứng trước", en: "the heading before it", at: aboveAt)],
            fixes: [.fix(vi: "dùng \(wanted) cho mục này", en: "use \(wanted) for it", replacing: span, with: wanted)])
    }
}
