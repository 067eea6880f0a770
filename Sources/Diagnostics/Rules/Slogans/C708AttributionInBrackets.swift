extension Rule {
    package static let attributionInBrackets = Rule(
        "C708", "attribution-in-brackets", .warning,
        RulePage(
            what: Localized(
                vi: "Tên tác giả của khẩu hiệu đặt trong ngoặc.",
                en: "The author of a slogan stands in brackets."),
            why: Localized(
                vi: """
                    Trong ngoặc thì tên bị coi là chữ của khẩu hiệu, sẽ lên băng rôn và vào địa chỉ \
                    trang. Sau gạch ngang dài mới là tác giả.
                    """,
                en: """
                    In brackets it is part of the slogan, on the banner and in the address. Behind a \
                    dash it is the author.
                    """),
            example: .text(
                path: "Content/2024/slogans/duong-pho.md",
                wrong: """
                    ---
                    title: Đường phố
                    order: 1
                    ---
                    1. Học, học nữa, học mãi ⟦(Lenin)⟧
                    """,
                right: """
                    ---
                    title: Đường phố
                    order: 1
                    ---
                    1. Học, học nữa, học mãi — Lenin
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - span: The brackets, or the whole slogan when the brackets cannot be found in the source as they are in the
    ///     text.
    ///   - isExact: Whether `span` covers exactly the brackets, so that a machine can make the repair.
    package static func attributionInBrackets(_ author: String, at span: Span, isExact: Bool) -> Diagnostic {
        Diagnostic(
            .attributionInBrackets,
            vi: "tác giả “\(author)” đặt trong ngoặc nên bị coi là chữ của khẩu hiệu",
            en: "the author “\(author)” stands in brackets and counts as words of the slogan",
            at: span,
            fixes: [
                .fix(
                    vi: "thay ngoặc bằng gạch ngang dài: … — \(author)", en: "use a dash instead: … — \(author)",
                    replacing: isExact ? span : nil, with: isExact ? "— \(author)" : nil)
            ])
    }
}
