extension Rule {
    package static let badThemeColour = Rule(
        "T208", "bad-theme-colour", .error,
        RulePage(
            what: Localized(
                vi: "Màu trong theme.yml phải viết bằng dấu # và sáu chữ số thập lục phân, trong ngoặc kép.",
                en: "A colour in theme.yml is written as # and six hexadecimal digits, between quotes."),
            why: Localized(
                vi: "Điện thoại dùng màu này cho thanh quanh trang; màu không đọc được thì điện thoại tự chọn.",
                en:
                    "Telephones paint the bars around the site with it, and choose one themselves if they cannot read it."
            ),
            example: .text(
                path: "Theme/theme.yml",
                wrong: """
                    colours:
                      theme: ⟦đỏ⟧
                    """,
                right: """
                    colours:
                      theme: "#b3131f"
                    """)))
}

extension Diagnostic {
    package static func badThemeColour(_ text: String, key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .badThemeColour,
            vi: "“\(key)” phải là màu dạng #rrggbb, ở đây là “\(text)”",
            en: "`\(key)` has to be a colour of the form #rrggbb, found `\(text)`", at: span,
            fixes: [.fix(vi: "ví dụ: \(key): \"#b3131f\"", en: "for example: `\(key): \"#b3131f\"`")])
    }
}
