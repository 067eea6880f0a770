extension Rule {
    package static let templateEscapedHTML = Rule(
        "T113", "escaped-html", .error,
        RulePage(
            what: Localized(
                vi: "Giá trị này là HTML, nhưng được in như chữ thường bằng hai dấu ngoặc nhọn.",
                en: "This value is HTML and is printed as plain text, with two curly brackets."),
            why: Localized(
                vi: "Người đọc sẽ thấy các thẻ như <p> lẫn trong bài. Dùng ba dấu ngoặc nhọn.",
                en: "Readers would see tags such as <p>. Use three curly brackets."),
            example: .text(
                path: "Theme/templates/archive.mustache",
                wrong: """
                    {{<layout}}{{$main}}
                    ⟦{{archive.intro}}⟧
                    {{/main}}{{/layout}}
                    """,
                right: """
                    {{<layout}}{{$main}}
                    {{{archive.intro}}}
                    {{/main}}{{/layout}}
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - better: The tag that prints HTML: `{{{name}}}`.
    ///   - notes: The includes through which the compiler reached the place.
    package static func templateEscapedHTML(
        _ name: String, better: String, at span: Span, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .templateEscapedHTML,
            Localized(
                vi: "“\(name)” là HTML, viết như thế này thì người xem sẽ thấy các thẻ HTML",
                en: "“\(name)” is HTML; written like this, readers would see its HTML tags"),
            at: span, notes: notes, fixes: [.change(to: better, at: span)])
    }
}
