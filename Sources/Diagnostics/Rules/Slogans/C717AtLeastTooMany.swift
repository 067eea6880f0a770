extension Rule {
    package static let atLeastTooMany = Rule(
        "C717", "at-least-too-many", .warning,
        RulePage(
            what: Localized(
                vi: "“at_least” đòi nhiều khẩu hiệu hơn số có trong nhóm.",
                en: "`at_least` asks for more slogans than the group holds."),
            why: Localized(
                vi: "Không đơn vị nào làm đúng được; có lẽ danh sách còn thiếu.",
                en: "Nobody could comply; some slogans may be missing."),
            example: .text(
                path: "Content/2024/slogans/duong-pho.md",
                wrong: """
                    ---
                    title: Đường phố
                    places: [street]
                    rule: pick
                    at_least: ⟦2⟧
                    ---
                    1. Học nữa, học mãi
                    """,
                right: """
                    ---
                    title: Đường phố
                    places: [street]
                    rule: pick
                    at_least: 2
                    ---
                    1. Học nữa, học mãi
                    2. Tự học suốt đời
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - least: The number of slogans to choose.
    ///   - count: The number of slogans in the list.
    package static func atLeastTooMany(_ least: Int, of count: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .atLeastTooMany,
            vi: "phải chọn ít nhất \(least) nhưng nhóm chỉ có \(count) khẩu hiệu",
            en: "at least \(least) are to be chosen, but the group holds \(count)",
            at: span,
            fixes: [
                .fix(
                    vi: "sửa số này hoặc thêm khẩu hiệu còn thiếu",
                    en: "mend the number or add the missing slogans")
            ])
    }
}
