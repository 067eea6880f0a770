extension Rule {
    package static let templateNotPrintable = Rule(
        "T115", "not-printable", .error,
        RulePage(
            what: Localized(
                vi: """
                    Giá trị này là danh sách, nhóm dữ liệu hoặc điều kiện đúng/sai, không in ra thành chữ \
                    được.
                    """,
                en: """
                    This value is a list, a group of values or a yes-or-no condition and cannot be printed \
                    as text.
                    """),
            why: Localized(
                vi: "Hãy mở nó bằng {{#…}} và in từng phần bên trong.",
                en: "Open it with {{#…}} and print the parts inside."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    <p>⟦{{page.updated}}⟧</p>
                    """,
                right: """
                    <p>{{page.updated.text}}</p>
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - better: Tags that print a part of the value; nil when there are none.
    ///   - notes: The includes through which the compiler reached the place.
    package static func templateNotPrintable(
        _ name: String, _ kind: TemplateValueKind, better: String?, at span: Span, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .templateNotPrintable,
            Localized(
                vi: "“\(name)” là \(kind.called.vi), không in ra được",
                en: "“\(name)” is \(kind.called.en) and cannot be printed"),
            at: span, notes: notes, fixes: better.map { [.fix(vi: "viết \($0)", en: "write \($0)")] } ?? [])
    }
}
