extension Rule {
    package static let duplicateTitle = Rule(
        "C722", "duplicate-title", .warning,
        RulePage(
            what: Localized(
                vi: "Hai trang công khai cùng loại trong một năm có cùng tiêu đề.",
                en: "Two public pages of one kind in a year share a title."),
            why: Localized(
                vi: "Trong danh sách và kết quả tìm kiếm không ai phân biệt được hai trang.",
                en: "Nobody can tell them apart in lists and in search."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Lễ khai mạc
                    date: 2024-10-01
                    ---
                    Một tin ngắn.
                    """,
                right: """
                    ---
                    title: Lễ khai mạc tại xã An Phú
                    date: 2024-10-01
                    ---
                    Một tin ngắn.
                    """)))
}

extension Diagnostic {
    package static func duplicateTitle(_ title: String, at span: Span, firstAt: Span) -> Diagnostic {
        Diagnostic(
            .duplicateTitle,
            Localized(
                vi: "“\(title)” cũng là tiêu đề của một trang cùng loại",
                en: "“\(title)” is the title of another page of this kind as well"),
            at: span,
            notes: [.note(vi: "trang kia ở đây", en: "the other page is here", at: firstAt)],
            fixes: [
                .fix(
                    vi: "thêm vào tiêu đề điều làm hai trang khác nhau: nơi, ngày hoặc đối tượng",
                    en: "add what tells the two apart: the place, the day or the audience")
            ])
    }
}
