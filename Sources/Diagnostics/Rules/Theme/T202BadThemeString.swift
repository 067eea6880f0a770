extension Rule {
    package static let badThemeString = Rule(
        "T202", "bad-theme-string", .error,
        RulePage(
            what: Localized(
                vi: "Trong tệp chữ của giao diện, mỗi khóa phải có đúng một dòng chữ.",
                en: "In the theme's file of words every key has to hold one line of text."),
            why: Localized(
                vi: "Nút hoặc nhãn dùng chữ này sẽ trống.",
                en: "The button or label that uses it would be empty."),
            example: .text(
                path: "Theme/strings.vi.yml",
                wrong: """
                    ⟦menu⟧:
                      - Danh mục
                    """,
                right: """
                    menu: Danh mục
                    """)))
}

extension Diagnostic {
    package static func badThemeString(_ key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .badThemeString,
            Localized(vi: "“\(key)” phải là một dòng chữ", en: "`\(key)` has to be text"),
            at: span,
            fixes: [
                .fix(
                    vi: "viết chữ ngay sau dấu hai chấm: \(key): …",
                    en: "write the text right behind the colon: `\(key): …`")
            ])
    }
}
