extension Rule {
    package static let pictureElsewhere = Rule(
        "M105", "picture-on-another-host", .error,
        RulePage(
            what: Localized(
                vi: "Ảnh trong bài nằm trên một trang khác.",
                en: "A picture in the text lies on another site."),
            why: Localized(
                vi: """
                    Trang kia có thể xóa hoặc đổi ảnh bất cứ lúc nào, và biết được ai đang đọc. Xin phép, \
                    tải về, lưu vào media/.
                    """,
                en: """
                    That site may remove or change it any day, and learns who reads. Ask permission, \
                    download it, save it in media/.
                    """),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    ![Lễ khai mạc](⟦https://example.com/anh.jpg⟧)
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    ![Lễ khai mạc](media/le-khai-mac.png)
                    """)))
}

extension Diagnostic {
    package static func pictureElsewhere(_ address: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .pictureElsewhere,
            vi: "ảnh “\(address)” nằm ở trang khác; ảnh có thể mất hoặc bị đổi bất cứ lúc nào",
            en: "picture “\(address)” is on another host, where it may vanish or change",
            at: span,
            fixes: [
                .fix(
                    vi: "tải ảnh về, lưu vào thư mục media/ rồi ghi đường dẫn tới đó",
                    en: "download it into a media/ folder and link to it there")
            ])
    }
}
