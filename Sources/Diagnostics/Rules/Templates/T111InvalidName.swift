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
                    <p>{{page title}}</p>
                    """,
                right: """
                    <p>{{page.title}}</p>
                    """)))
}
