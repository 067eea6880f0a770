extension Rule {
    package static let missingThemeFile = Rule(
        "T201", "missing-theme-file", .error,
        RulePage(
            what: Localized(
                vi: "Giao diện thiếu một tệp mà trang nào cũng cần, như style.css hoặc icon.svg.",
                en: "The theme lacks a file that every page needs, such as style.css or icon.svg."),
            why: Localized(
                vi: "Trang sẽ mất định dạng hoặc biểu tượng. Lấy lại tệp từ bản giao diện gốc.",
                en: """
                    Pages would lose their looks or their icon. Take the file back from the original theme.
                    """),
            example: .files(
                wrong: ["Theme/icon.svg"],
                right: ["Theme/icon.svg", "Theme/style.css"])))
}
