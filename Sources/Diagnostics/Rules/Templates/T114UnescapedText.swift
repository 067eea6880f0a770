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
                    <p>{{{page.title}}}</p>
                    """,
                right: """
                    <p>{{page.title}}</p>
                    """)))
}
