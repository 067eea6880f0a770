extension Rule {
    package static let repeatedSlogan = Rule(
        "C705", "repeated-slogan", .warning,
        RulePage(
            what: Localized(
                vi: "Một khẩu hiệu có hai lần trong cùng một nhóm.",
                en: "A slogan stands twice in one group."),
            why: Localized(
                vi: "Danh sách in ra và số lượng phải treo đều sai.",
                en: "The printed list and the number to hang would both be wrong."),
            example: .text(
                path: "Content/2024/slogans/duong-pho.md",
                wrong: """
                    ---
                    title: Đường phố
                    order: 1
                    ---
                    1. Tự học, tự rèn luyện
                    2. Học nữa, học mãi
                    3. ⟦Tự học, tự rèn luyện⟧
                    """,
                right: """
                    ---
                    title: Đường phố
                    order: 1
                    ---
                    1. Tự học, tự rèn luyện
                    2. Học nữa, học mãi
                    """)))
}

extension Diagnostic {
    package static func repeatedSlogan(at span: Span, firstAt: Span) -> Diagnostic {
        Diagnostic(
            .repeatedSlogan,
            vi: "khẩu hiệu này đã có trong cùng nhóm", en: "this slogan stands in the same group already",
            at: span,
            notes: [.note(vi: "lần trước ở đây", en: "it stands here", at: firstAt)],
            fixes: [.fix(vi: "bỏ bớt một khẩu hiệu", en: "take one of the two out")])
    }
}
