extension Rule {
    package static let noSloganList = Rule(
        "C401", "no-slogan-list", .error,
        RulePage(
            what: Localized(
                vi: """
                    Tệp khẩu hiệu không có danh sách nào. Mỗi khẩu hiệu là một mục của danh sách đầu tiên, \
                    đánh số hoặc gạch đầu dòng.
                    """,
                en: """
                    A file of slogans holds no list. Each slogan is an item of its first list, numbered or \
                    not.
                    """),
            why: Localized(
                vi: "Không có danh sách thì không biết câu nào là khẩu hiệu, trang khẩu hiệu sẽ trống.",
                en: """
                    Without a list there is no telling what the slogans are, and their page would be empty.
                    """),
            example: .text(
                path: "Content/2024/slogans/duong-pho.md",
                wrong: """
                    ---
                    title: Trục đường chính
                    ---
                    ⟦⟧Chuyển đổi số thúc đẩy học tập suốt đời
                    """,
                right: """
                    ---
                    title: Trục đường chính
                    ---
                    1. Chuyển đổi số thúc đẩy học tập suốt đời
                    """)))
}

extension Diagnostic {
    package static func noSloganList(at span: Span) -> Diagnostic {
        Diagnostic(
            .noSloganList,
            vi: "tệp khẩu hiệu không có danh sách nào", en: "this file of slogans holds no list",
            at: span,
            fixes: [
                .fix(
                    vi: "viết mỗi khẩu hiệu một dòng, mở đầu bằng “1. ”, “2. ” …",
                    en: "write one slogan a line, beginning with `1. `, `2. ` …")
            ])
    }
}
