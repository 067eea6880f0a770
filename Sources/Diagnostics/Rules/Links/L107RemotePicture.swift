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
                      src: ⟦https://example.com/anh.jpg⟧
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

extension Diagnostic {
    package static func remotePicture(at span: Span) -> Diagnostic {
        Diagnostic(
            .remotePicture,
            Localized(vi: "ảnh nằm ở trang khác", en: "the picture is on another host"),
            at: span,
            fixes: [
                .fix(
                    vi: "lưu ảnh vào media/ rồi trỏ tới đó (nhớ xin phép và ghi nguồn)",
                    en: "save it into media/ and link to it there (with permission and credit)")
            ])
    }
}
