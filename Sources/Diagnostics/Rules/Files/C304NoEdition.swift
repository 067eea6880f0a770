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

extension Diagnostic {
    /// - Parameter example: The path of an edition folder to create.
    package static func noEdition(example: String) -> Diagnostic {
        Diagnostic(
            .noEdition,
            vi: "chưa có năm nào: trang cần ít nhất một thư mục năm có tệp theme.md",
            en: "there is no edition: the site needs at least one year's folder with a theme.md",
            at: nil,
            fixes: [
                .fix(
                    vi: "tạo thư mục, ví dụ \(example), và tệp theme.md trong đó",
                    en: "make a folder, such as \(example), with a theme.md in it")
            ])
    }
}
