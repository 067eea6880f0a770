extension Rule {
    package static let templateNoParts = Rule(
        "T116", "no-parts", .error,
        RulePage(
            what: Localized(
                vi: "Tên có dấu chấm đòi một phần của thứ không có phần nào, như chữ hoặc danh sách.",
                en: "A dotted name asks for a part of something without parts, such as text or a list."),
            why: Localized(
                vi: "Chỗ đó sẽ luôn trống. Danh sách thì mở bằng {{#…}} trước.",
                en: "The place would always be empty. Open a list with {{#…}} first."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    <p>{{page.title.⟦text⟧}}</p>
                    """,
                right: """
                    <p>{{page.title}}</p>
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - section: The tags that print the part of each item; nil when `owner` is not a list of records.
    ///   - notes: The includes through which the compiler reached the place.
    package static func templateNoParts(
        _ name: String, of owner: String, _ kind: TemplateValueKind, section: String?, at span: Span, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .templateNoParts,
            Localized(
                vi: "“\(owner)” là \(kind.called.vi), không có phần “\(name)”",
                en: "“\(owner)” is \(kind.called.en) and has no part “\(name)”"),
            at: span, notes: notes,
            fixes: section.map { [.fix(vi: "lấy từng phần tử bằng \($0)", en: "take each item with \($0)")] } ?? [])
    }
}
