extension Rule {
    package static let noEdition = Rule(
        "C304", "no-edition", .error,
        RulePage(
            what: Localized(
                vi: "Chưa có năm nào trong thư mục nội dung.",
                en: "The content folder holds no year yet."),
            why: Localized(
                vi: """
                    Trang cần ít nhất một năm để có gì mà hiện. Tạo một thư mục mang tên năm, trong đó có \
                    theme.md.
                    """,
                en: """
                    The site needs at least one edition to show anything. Make a folder named for the year, \
                    with a theme.md in it.
                    """),
            example: .files(
                wrong: ["Content/site.yml"],
                right: ["Content/site.yml", "Content/2024/theme.md"])))
}
