extension Rule {
    package static let remotePicture = Rule(
        "L107", "remote-picture", .error,
        RulePage(
            what: Localized(
                vi: "Ảnh ở phần khai báo nằm trên một trang khác.",
                en: "A picture in the declarations lies on another site."),
            why: Localized(
                vi: """
                    Trang kia có thể xóa hoặc đổi ảnh bất cứ lúc nào. Xin phép, tải về, lưu vào media/ và \
                    ghi nguồn ở “credit”.
                    """,
                en: """
                    That site may remove or change it any day. Ask permission, download it, save it in \
                    media/, name its source in `credit`.
                    """),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    image:
                      src: https://example.com/anh.jpg
                      alt: Lễ khai mạc
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    image:
                      src: ../media/le-khai-mac.png
                      alt: Lễ khai mạc
                    ---
                    """)))
}
