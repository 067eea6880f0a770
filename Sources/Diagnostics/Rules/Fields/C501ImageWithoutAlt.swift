extension Rule {
    package static let imageFieldWithoutAlt = Rule(
        "C501", "image-without-alt", .error,
        RulePage(
            what: Localized(
                vi: "Ảnh ở phần khai báo thiếu “alt”, lời tả ảnh cho người không nhìn thấy.",
                en: """
                    A picture in the declarations lacks `alt`, the description for people who cannot see it.
                    """),
            why: Localized(
                vi: "Người khiếm thị nghe máy đọc lời tả này. Ảnh chỉ để trang trí thì ghi alt: \"\".",
                en: "Blind readers hear it read aloud. For mere decoration write alt: \"\"."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    image: ⟦../media/le-khai-mac.png⟧
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    image:
                      src: ../media/le-khai-mac.png
                      alt: Đại biểu và học sinh dự lễ khai mạc ở sân trường
                    ---
                    """)))
}

extension Diagnostic {
    /// An image field without `alt`.
    package static func imageFieldWithoutAlt(at span: Span) -> Diagnostic {
        Diagnostic(
            .imageFieldWithoutAlt,
            vi: "ảnh thiếu “alt”, lời mô tả cho người không nhìn thấy ảnh",
            en: "the picture lacks `alt`, the description for people who cannot see it",
            at: span,
            fixes: [
                .fix(
                    vi: "thêm dòng “alt: …”; ảnh chỉ để trang trí thì viết alt: \"\"",
                    en: "add a line `alt: …`; for decoration write alt: \"\"")
            ])
    }

    /// An image field that is only a path, where a path and a description are required.
    package static func imageFieldIsPath(_ key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .imageFieldWithoutAlt,
            vi: "“\(key)” cần cả đường dẫn lẫn lời mô tả cho người không nhìn thấy ảnh",
            en: "`\(key)` needs the path and a description for people who cannot see the picture",
            at: span,
            fixes: [
                .fix(
                    vi: "viết hai dòng thụt vào: “src: media/…” và “alt: …” (ảnh chỉ để trang trí thì alt: \"\")",
                    en: "write two indented lines: `src: media/…` and `alt: …` (decoration: alt: \"\")")
            ])
    }
}
