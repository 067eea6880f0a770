extension Rule {
    package static let unknownKey = Rule(
        "C101", "unknown-key", .error,
        RulePage(
            what: Localized(
                vi: "Loa không biết khóa này. Thường là gõ sai một chữ, hoặc khóa thuộc loại tệp khác.",
                en: """
                    Loa does not know this key. Usually one letter is mistyped, or the key belongs to \
                    another kind of file.
                    """),
            why: Localized(
                vi: "Nếu bỏ qua, điều anh chị đã ghi sẽ lặng lẽ biến mất khỏi trang.",
                en: "If it were passed over, what you wrote would silently be missing from the site."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    ⟦sumary⟧: Hơn 500 người dự lễ.
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    summary: Hơn 500 người dự lễ.
                    ---
                    """)))
}

extension Diagnostic {
    /// - Parameter known: The keys that are allowed at this place.
    package static func unknownKey(_ key: String, known: [String], at span: Span) -> Diagnostic {
        Diagnostic(
            .unknownKey,
            vi: "không có khóa “\(key)”", en: "there is no key `\(key)`",
            at: span,
            fixes: [
                nearest(to: key, among: known).map { .didYouMean($0, at: span) }
                    ?? .fix(
                        vi: "các khóa dùng được: \(known.joined(separator: ", "))",
                        en: "known keys: \(known.joined(separator: ", "))")
            ])
    }
}
