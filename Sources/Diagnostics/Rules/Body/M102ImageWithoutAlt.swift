extension Rule {
    package static let imageWithoutAlt = Rule(
        "M102", "image-without-alt", .warning,
        RulePage(
            what: Localized(
                vi: "Ảnh trong bài không có lời tả giữa hai dấu ngoặc vuông.",
                en: "A picture in the text has no description between its square brackets."),
            why: Localized(
                vi: """
                    Người khiếm thị sẽ không biết trong ảnh có gì. Ảnh chỉ để trang trí thì thêm “allow: \
                    M102”.
                    """,
                en: """
                    Blind readers would not learn what it shows. If it is mere decoration, add `allow: \
                    M102`.
                    """),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    ![](⟦media/le-khai-mac.png⟧)
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    ![Học sinh đọc sách ở sân trường](media/le-khai-mac.png)
                    """)))
}

extension Diagnostic {
    package static func imageWithoutAlt(_ path: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .imageWithoutAlt,
            vi: "ảnh “\(path)” không có lời mô tả nên được coi là ảnh trang trí",
            en: "picture “\(path)” has no description and counts as decoration",
            at: span,
            fixes: [
                .fix(
                    vi: "ghi điều thấy trong ảnh vào giữa hai dấu ngoặc vuông: ![Đoàn viên phát sách](…)",
                    en: "say what the picture shows between the square brackets: ![Members hand out books](…)")
            ])
    }
}
