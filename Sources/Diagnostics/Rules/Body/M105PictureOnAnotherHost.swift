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
                    ![Lễ khai mạc](https://example.com/anh.jpg)
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    ![Lễ khai mạc](media/le-khai-mac.png)
                    """)))
}
