extension Rule {
    package static let invisibleCharacter = Rule(
        "C203", "invisible-character", .warning,
        RulePage(
            what: Localized(
                vi: """
                    Trong tệp có một ký tự không nhìn thấy, như dấu cách rộng bằng không; Loa đã bỏ nó đi. \
                    (Ở ví dụ, [U+200B] là ký tự đó.)
                    """,
                en: """
                    The file holds an invisible character, such as a zero-width space; Loa has taken it out. \
                    (In the example it is [U+200B].)
                    """),
            why: Localized(
                vi: "Nó làm hỏng việc tìm kiếm, và có loại đảo ngược thứ tự chữ. Nên xóa hẳn khỏi tệp.",
                en: """
                    It breaks searching, and some of its kind turn the order of letters round. Better delete \
                    it from the file.
                    """),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc ⟦[U+200B]⟧Tuần lễ
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
    /// - Parameters:
    ///   - name: The code point: `U+200B`.
    ///   - span: The place of the character, which is already removed from the text.
    package static func invisibleCharacter(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .invisibleCharacter,
            vi: "ký tự không nhìn thấy \(name) đã được bỏ", en: "the invisible character \(name) was taken out",
            at: span,
            fixes: [
                .fix(
                    vi: "xóa ký tự này: thường nó theo vào khi chép từ trang web hoặc Word",
                    en: "delete it: such characters usually come along when text is copied from a page or from Word")
            ])
    }
}
