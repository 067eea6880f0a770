extension Rule {
    package static let duplicateKey = Rule(
        "C109", "duplicate-key", .error,
        RulePage(
            what: Localized(
                vi: "Một khóa được ghi hai lần. Thường do chép một dòng rồi quên sửa.",
                en: "A key is written twice. Usually a line was copied and not changed."),
            why: Localized(
                vi: "Không thể biết dòng nào mới là ý của anh chị.",
                en: "There is no telling which of the two lines is meant."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    ⟦date⟧: 2024-10-02
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    updated: 2024-10-02
                    ---
                    """)))
}

extension Diagnostic {
    /// A duplicate key on a line of its own.
    package static func duplicateKeyLine(_ key: String, at span: Span, firstAt: Span) -> Diagnostic {
        Diagnostic(
            .duplicateKey,
            vi: "khóa “\(key)” đã có ở trên", en: "the key `\(key)` stands above already",
            at: span,
            notes: [.note(vi: "lần đầu ở đây", en: "first here", at: firstAt)],
            fixes: [.fix(vi: "bỏ bớt một trong hai dòng", en: "take one of the two lines out")])
    }

    /// A duplicate key anywhere: in a nested map, in braces, in quotes.
    package static func duplicateKey(_ key: String, at span: Span, firstAt: Span) -> Diagnostic {
        Diagnostic(
            .duplicateKey,
            vi: "khóa “\(key)” đã có ở trên", en: "the key `\(key)` stands above already",
            at: span,
            notes: [.note(vi: "lần đầu ở đây", en: "first here", at: firstAt)],
            fixes: [.fix(vi: "bỏ bớt một trong hai", en: "take one of the two out")])
    }
}
