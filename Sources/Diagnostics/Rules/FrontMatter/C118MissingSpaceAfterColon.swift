extension Rule {
    package static let missingSpaceAfterColon = Rule(
        "C118", "missing-space-after-colon", .error,
        RulePage(
            what: Localized(
                vi: "Sau dấu hai chấm thiếu một dấu cách.",
                en: "A space is missing after the colon."),
            why: Localized(
                vi: "Không có dấu cách, máy đọc “title:Khai” thành một từ liền và không thấy khóa nào.",
                en: "Without it the machine reads `title:Khai` as one word and sees no key."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title⟦:⟧Khai mạc Tuần lễ
                    date: 2024-10-01
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    ---
                    """)))
}

extension Diagnostic {
    /// - Parameter span: The span of the colon.
    package static func missingSpaceAfterColon(at span: Span) -> Diagnostic {
        Diagnostic(
            .missingSpaceAfterColon,
            vi: "thiếu dấu cách sau dấu hai chấm", en: "a space is missing after the colon",
            at: span,
            fixes: [
                .fix(
                    vi: "viết “: ” (hai chấm và một dấu cách)", en: "write `: ` (colon and space)",
                    replacing: span, with: ": ")
            ])
    }
}
