extension Rule {
    package static let missingSite = Rule(
        "C306", "missing-site-yml", .error,
        RulePage(
            what: Localized(
                vi: "Thư mục nội dung không có tệp site.yml, tệp khai báo chung của cả trang.",
                en: "The content folder has no site.yml, the settings of the whole site."),
            why: Localized(
                vi: """
                    Tên trang, địa chỉ và cơ quan chủ trì đều ghi ở đó; thiếu thì không dựng được trang nào.
                    """,
                en: """
                    The site's name, address and organisation stand there; without them no page can be made.
                    """),
            example: .files(
                wrong: ["Content/2024/theme.md"],
                right: ["Content/site.yml", "Content/2024/theme.md"])))
}

extension Diagnostic {
    package static var missingSite: Diagnostic {
        Diagnostic(
            .missingSite,
            vi: "không có tệp site.yml trong thư mục nội dung", en: "there is no site.yml in the content folder",
            at: nil)
    }
}
