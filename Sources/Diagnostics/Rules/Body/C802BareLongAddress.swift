extension Rule {
    package static let bareLongAddress = Rule(
        "C802", "bare-long-address", .warning,
        RulePage(
            what: Localized(
                vi: "Một địa chỉ web dài nằm nguyên trong lời văn.",
                en: "A long web address stands in the text as it is."),
            why: Localized(
                vi: "Khó đọc, khó nghe, và tràn ra ngoài màn hình điện thoại.",
                en: "It is hard to read and to listen to, and wider than a phone."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    Xem ⟦https://hoctap.example.vn/tai-lieu/van-ban/2024/10/ke-hoach-so-1234.html⟧
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    Xem [văn bản số 1234](https://hoctap.example.vn/tai-lieu/van-ban/2024/10/ke-hoach-so-1234.html).
                    """)))
}

extension Diagnostic {
    package static func bareLongAddress(characters: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .bareLongAddress,
            vi: "địa chỉ web dài \(characters) ký tự nằm ngay trong lời văn",
            en: "a web address of \(characters) characters stands in the text",
            at: span,
            fixes: [
                .fix(
                    vi: "đặt tên cho liên kết: [tên trang hoặc tài liệu](địa chỉ)",
                    en: "give the link a name: [name of the page or document](address)")
            ])
    }
}
