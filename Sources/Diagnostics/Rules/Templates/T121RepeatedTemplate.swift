extension Rule {
    package static let templateRepeatedName = Rule(
        "T121", "repeated-template", .error,
        RulePage(
            what: Localized(
                vi: "Có hai mẫu cùng một tên.",
                en: "Two templates have one name."),
            why: Localized(
                vi: "Không biết dùng mẫu nào. Đổi tên hoặc xóa một tệp.",
                en: "There is no telling which to use. Rename or delete one."),
            example: .files(
                wrong: ["Theme/templates/page.mustache", "Theme/templates/cu/page.mustache"],
                right: ["Theme/templates/page.mustache", "Theme/templates/page_cu.mustache"])))
}
