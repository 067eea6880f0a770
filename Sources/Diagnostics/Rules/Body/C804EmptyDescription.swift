extension Rule {
    package static let emptyDescription = Rule(
        "C804", "empty-description", .warning,
        RulePage(
            what: Localized(
                vi: "Lời mô tả ảnh chỉ là “ảnh”, “hình” hoặc tên tệp.",
                en: "A picture is described by “picture” or by the name of its file."),
            why: Localized(
                vi: "Người không nhìn thấy ảnh không biết thêm được gì.",
                en: "Those who cannot see it learn nothing."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    ![⟦Ảnh⟧](../media/le-khai-mac.png)
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    ![Học sinh đọc sách](../media/le-khai-mac.png)
                    """)))
}

extension Diagnostic {
    package static func emptyDescription(_ alt: String, at span: Span?) -> Diagnostic {
        Diagnostic(
            .emptyDescription,
            vi: "“\(alt)” không cho biết trong ảnh có gì", en: "“\(alt)” does not say what the picture shows",
            at: span,
            fixes: [
                .fix(
                    vi: "tả điều thấy trong ảnh bằng một câu ngắn: Học sinh đọc sách ở thư viện xã",
                    en: "say in a short sentence what there is to see: pupils read in the ward's library")
            ])
    }
}
