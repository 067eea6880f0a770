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
                    <p>{{page.title.text}}</p>
                    """,
                right: """
                    <p>{{page.title}}</p>
                    """)))
}
