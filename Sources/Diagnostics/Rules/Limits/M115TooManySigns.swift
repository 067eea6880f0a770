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
