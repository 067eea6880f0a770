extension Rule {
    package static let noBreakSpace = Rule(
        "C114", "no-break-space", .error,
        RulePage(
            what: Localized(
                vi: """
                    Chỗ này là dấu cách không ngắt, loại dấu cách của Word, không phải dấu cách thường. (Ở \
                    ví dụ, ° là dấu cách không ngắt, như Word hiện nó.)
                    """,
                en: """
                    This is a no-break space, as Word makes them, not an ordinary one. (In the example ° is \
                    a no-break space, as Word shows it.)
                    """),
            why: Localized(
                vi: "Mắt nhìn giống nhau, nhưng máy coi nó như một chữ và không tách được khóa với giá trị.",
                en: """
                    It looks the same, but for the machine it is a letter, and key and value cannot be told \
                    apart.
                    """),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title:⟦°⟧Khai mạc Tuần lễ
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
    package static func noBreakSpace(at span: Span) -> Diagnostic {
        Diagnostic(
            .noBreakSpace,
            vi: "đây là dấu cách không ngắt (thường do chép từ Word), không phải dấu cách thường",
            en: "this is a no-break space (it usually comes from Word), not an ordinary space",
            at: span,
            fixes: [.fix(vi: "xóa rồi gõ lại dấu cách", en: "delete it and type a space", replacing: span, with: " ")])
    }
}
