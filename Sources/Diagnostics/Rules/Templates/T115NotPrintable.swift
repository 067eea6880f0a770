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
                    <p>{{page.updated}}</p>
                    """,
                right: """
                    <p>{{page.updated.text}}</p>
                    """)))
}
