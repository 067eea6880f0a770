extension Rule {
    package static let controlCharacter = Rule(
        "C202", "control-character", .error,
        RulePage(
            what: Localized(
                vi: """
                    Trong tệp có một ký tự điều khiển: không phải chữ, không nhìn thấy, thường theo vào khi \
                    chép từ chương trình khác. (Ở ví dụ, [U+0007] là ký tự đó.)
                    """,
                en: """
                    The file holds a control character: no letter and not visible, usually brought along by \
                    copying. (In the example it is [U+0007].)
                    """),
            why: Localized(
                vi: "Trình duyệt và máy đọc bản tin không chấp nhận những ký tự này.",
                en: "Browsers and feed readers do not accept such characters."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc⟦[U+0007]⟧ Tuần lễ
                    date: 2024-10-01
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    ---
                    """)))
}

extension Diagnostic {
    /// - Parameter name: The code point: `U+0007`.
    package static func controlCharacter(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .controlCharacter,
            vi: "ký tự điều khiển \(name) không được có trong văn bản",
            en: "the control character \(name) must not stand in a text",
            at: span, fixes: [.fix(vi: "xóa ký tự này rồi lưu lại", en: "delete it and save the file")])
    }
}
