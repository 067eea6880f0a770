extension Rule {
    package static let templateUnescapedText = Rule(
        "T114", "unescaped-text", .error,
        RulePage(
            what: Localized(
                vi: "Giá trị này là chữ thường, nhưng được in như HTML bằng ba dấu ngoặc nhọn.",
                en: "This value is plain text and is printed as HTML, with three curly brackets."),
            why: Localized(
                vi: "Một dấu < hay & trong tên bài sẽ làm hỏng trang. Dùng hai dấu ngoặc nhọn.",
                en: "A < or & in a title would break the page. Use two curly brackets."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    <p>⟦{{{page.title}}}⟧</p>
                    """,
                right: """
                    <p>{{page.title}}</p>
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - better: The tag that prints text: `{{name}}`.
    ///   - notes: The includes through which the compiler reached the place.
    package static func templateUnescapedText(
        _ name: String, better: String, at span: Span, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .templateUnescapedText,
            Localized(
                vi: "“\(name)” là văn bản thường, viết như thế này thì dấu < & trong đó làm hỏng trang",
                en: "“\(name)” is plain text; written like this, a < or & in it would break the page"),
            at: span, notes: notes, fixes: [.change(to: better, at: span)])
    }
}
