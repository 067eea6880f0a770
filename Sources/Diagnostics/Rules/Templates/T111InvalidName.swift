extension Rule {
    package static let templateInvalidName = Rule(
        "T111", "invalid-name", .error,
        RulePage(
            what: Localized(
                vi: """
                    Trong thẻ không phải là một tên. Tên gồm chữ, số, _ và -; phần bên trong nối bằng dấu \
                    chấm.
                    """,
                en: """
                    What the tag holds is not a name. Names have letters, digits, _ and -; a part follows a \
                    dot.
                    """),
            why: Localized(
                vi: "Mẫu không tính toán và không gọi hàm, chỉ in giá trị có sẵn.",
                en: "Templates do not calculate or call anything; they print values that are there."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    <p>{{⟦page title⟧}}</p>
                    """,
                right: """
                    <p>{{page.title}}</p>
                    """)))
}

extension Diagnostic {
    package static func templateInvalidName(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateInvalidName,
            Localized(vi: "“\(name)” không phải là một tên", en: "“\(name)” is not a name"),
            at: span,
            notes: [
                .note(
                    vi: "tên gồm chữ, số, _ và -; tên của phần bên trong nối bằng dấu chấm, như edition.title",
                    en: "a name has letters, digits, _ and -; a part is named after a dot, as in edition.title")
            ])
    }
}
