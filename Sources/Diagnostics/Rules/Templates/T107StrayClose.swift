extension Rule {
    package static let templateStrayClose = Rule(
        "T107", "stray-close", .error,
        RulePage(
            what: Localized(
                vi: "Có thẻ đóng mà trước đó không có thẻ nào mở.",
                en: "A closing tag stands where nothing is open."),
            why: Localized(
                vi: "Thường là thẻ mở đã bị xóa mà quên xóa thẻ đóng.",
                en: "Usually the opening tag was deleted and the closing one forgotten."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    <p>{{page.title}}</p>
                    ⟦{{/page.updated}}⟧
                    """,
                right: """
                    <p>{{page.title}}</p>
                    """)))
}

extension Diagnostic {
    /// - Parameter opening: The opening tag that is missing: `{{#name}}`.
    package static func templateStrayClose(_ name: String, opening: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateStrayClose,
            Localized(
                vi: "“\(name)” đóng ở đây nhưng không có thẻ nào đang mở",
                en: "“\(name)” closes here, but nothing is open"),
            at: span,
            fixes: [
                .fix(
                    vi: "bỏ thẻ này, hoặc thêm \(opening) ở phía trước", en: "remove it, or add \(opening) before it")
            ])
    }
}
