extension Rule {
    package static let emptySlogan = Rule(
        "C402", "empty-slogan", .error,
        RulePage(
            what: Localized(
                vi: "Một mục của danh sách khẩu hiệu không có chữ nào.",
                en: "An item of the list of slogans has no words."),
            why: Localized(
                vi: "Người in băng rôn sẽ thấy một khẩu hiệu trống. Xóa mục này hoặc viết nốt câu.",
                en: "Whoever prints the banners would meet an empty slogan. Delete the item or finish it."),
            example: .text(
                path: "Content/2024/slogans/duong-pho.md",
                wrong: """
                    ---
                    title: Trục đường chính
                    ---
                    1. Học, học nữa, học mãi
                    ⟦2.⟧
                    """,
                right: """
                    ---
                    title: Trục đường chính
                    ---
                    1. Học, học nữa, học mãi
                    2. Chuyển đổi số thúc đẩy học tập suốt đời
                    """)))
}

extension Diagnostic {
    package static func emptySlogan(number: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .emptySlogan,
            vi: "mục \(number) của danh sách không có chữ nào", en: "item \(number) of the list is empty",
            at: span,
            fixes: [.fix(vi: "viết khẩu hiệu vào đây hoặc xóa mục này", en: "write the slogan or delete the item")])
    }
}
