extension Rule {
    package static let missingTheme = Rule(
        "C302", "missing-theme", .error,
        RulePage(
            what: Localized(
                vi: "Thư mục của một năm không có tệp theme.md, tệp duy nhất mà năm nào cũng phải có.",
                en: "A year's folder has no theme.md, the one file that every edition must have."),
            why: Localized(
                vi: """
                    Không có nó thì không biết năm ấy tên là gì và diễn ra khi nào, nên cả năm không lên \
                    trang.
                    """,
                en: """
                    Without it nobody knows what that year was called or when it was, so the whole year is \
                    left out.
                    """),
            example: .files(
                wrong: ["Content/2023/plan.md"],
                right: ["Content/2023/plan.md", "Content/2023/theme.md"])))
}

extension Diagnostic {
    /// - Parameters:
    ///   - folder: The path of the edition's folder.
    ///   - file: The path of the missing file.
    package static func missingTheme(of year: Int, folder: String, file: String) -> Diagnostic {
        Diagnostic(
            .missingTheme,
            vi: "thư mục năm \(year) không có tệp theme.md", en: "the folder \(year) has no theme.md",
            at: Span(file: folder),
            fixes: [
                .fix(
                    vi: "tạo \(file) với “title: …” (chủ đề) hoặc “name: …” (tên đợt)",
                    en: "make \(file) with `title: …` (the theme) or `name: …`")
            ])
    }
}
