extension Rule {
    package static let lineTooLong = Rule(
        "M111", "line-too-long", .error,
        RulePage(
            what: Localized(
                vi: """
                    Một dòng quá dài. Thường là cả văn bản dính vào một dòng khi chép từ chương trình khác.
                    """,
                en: "A line is too long. Usually a whole document was pasted as one line."),
            why: Localized(
                vi: """
                    Dòng như vậy làm việc dựng trang chậm bất thường, và chẳng ai đọc được. Ngắt đoạn bằng \
                    dòng trống.
                    """,
                en: """
                    Such lines make building unreasonably slow, and nobody can read them. Break it by empty \
                    lines.
                    """),
            example: .text(
                path: "Content/2024/plan.md",
                wrong: """
                    ---
                    title: Kế hoạch năm 2024
                    ---
                    I. MỤC ĐÍCH … II. YÊU CẦU … (20.000 chữ cái trên một dòng)
                    """,
                right: """
                    ---
                    title: Kế hoạch năm 2024
                    ---
                    I. MỤC ĐÍCH …

                    II. YÊU CẦU …
                    """)))
}

extension Diagnostic {
    package static func lineTooLong(bytes: Int, most: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .lineTooLong,
            vi: "dòng này dài \(bytes) byte, nhiều nhất là \(most)",
            en: "this line has \(bytes) bytes, at most \(most) are allowed",
            at: span,
            fixes: [
                .fix(
                    vi: "ngắt thành nhiều đoạn, giữa hai đoạn để một dòng trống",
                    en: "break it into paragraphs with an empty line between them")
            ])
    }
}
