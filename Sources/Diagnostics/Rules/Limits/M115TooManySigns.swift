extension Rule {
    package static let tooManySigns = Rule(
        "M115", "too-many-signs", .error,
        RulePage(
            what: Localized(
                vi: "Trong một đoạn có quá nhiều dấu định dạng liền nhau, như *, _, [ hoặc !.",
                en: "One paragraph holds too many signs of markup, such as *, _, [ or !."),
            why: Localized(
                vi: """
                    Bộ đọc Markdown phải thử mọi cách ghép cặp, có khi mất hàng giờ. Dấu chỉ để trang trí \
                    thì bỏ đi.
                    """,
                en: """
                    The Markdown reader would try every pairing, for hours perhaps. Remove signs that are \
                    mere ornament.
                    """),
            example: .text(
                path: "Content/2024/plan.md",
                wrong: """
                    *a *a *a *a *a … (hàng nghìn dấu)
                    """,
                right: """
                    Mỗi đơn vị cử một người phụ trách.
                    """)))
}

extension Diagnostic {
    package static func tooManySigns(_ signs: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .tooManySigns,
            vi: "từ đây trở lên có quá nhiều dấu \(signs) liền nhau trong một đoạn nên không xử lý được",
            en: "up to here one paragraph holds too many signs \(signs) to be processed",
            at: span,
            fixes: [
                .fix(
                    vi: """
                        tách đoạn bằng dòng trống; dấu không dùng để định dạng thì viết \\ ở trước, hoặc đặt cả đoạn \
                        vào khối ```
                        """,
                    en: """
                        split it by empty lines, or put the text into a ``` block; write \\ before signs that are no \
                        markup
                        """)
            ])
    }
}
