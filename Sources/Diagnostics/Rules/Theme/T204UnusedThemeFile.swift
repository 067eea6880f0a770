extension Rule {
    package static let unusedThemeFile = Rule(
        "T204", "unused-theme-file", .warning,
        RulePage(
            what: Localized(
                vi: "Trong thư mục giao diện có tệp mà không mẫu trang nào và không dòng nào của theme.yml dùng đến.",
                en: "The theme's folder holds a file that no template and no line of theme.yml uses."),
            why: Localized(
                vi: """
                    Tệp không được đăng, nên sửa tệp cũng không đổi gì. Thường do viết sai tên. Tệp muốn đăng thì đặt \
                    trong static/; tệp muốn cất đi thì thêm “_” vào đầu tên.
                    """,
                en: """
                    It is not published, so changing it changes nothing. Its name is often mistyped. What is to be \
                    published belongs into static/; begin a name with `_` to set the file aside.
                    """),
            example: .files(
                wrong: ["Theme/css/onw.css"],
                right: ["Theme/css/own.css"])))
}

extension Diagnostic {
    /// - Parameters:
    ///   - name: the path from the theme's folder.
    ///   - known: files that the program looks for.
    package static func unusedThemeFile(_ name: String, among known: [String], at span: Span) -> Diagnostic {
        Diagnostic(
            .unusedThemeFile,
            vi: "giao diện không dùng tệp này nên tệp không được đăng",
            en: "the theme does not use this file, so it is not published", at: span,
            fixes: [
                nearest(to: name, among: known).map {
                    .fix(vi: "có phải “\($0)”?", en: "did you mean `\($0)`?")
                }
                    ?? .fix(
                        vi: "đặt tệp vào static/, nêu tên trong theme.yml, hoặc thêm “_” vào đầu tên để cất đi",
                        en: "put it into static/, name it in theme.yml, or begin its name with `_` to set it aside")
            ])
    }
}
