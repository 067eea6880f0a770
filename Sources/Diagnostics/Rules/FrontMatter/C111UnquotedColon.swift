extension Rule {
    package static let unquotedColon = Rule(
        "C111", "unquoted-colon", .error,
        RulePage(
            what: Localized(
                vi: """
                    Trong giá trị có dấu hai chấm kèm dấu cách, mà cả giá trị chưa đặt trong ngoặc kép \
                    thẳng.
                    """,
                en: "The value holds a colon and a space, and is not between straight double quotes."),
            why: Localized(
                vi: "Dấu hai chấm chia khóa với giá trị; có hai dấu thì máy không biết chia ở đâu.",
                en: "A colon parts key and value; with two of them the machine cannot tell where to cut."),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Chủ đề⟦:⟧ Phát triển văn hóa đọc
                    ---
                    """,
                right: """
                    ---
                    title: "Chủ đề: Phát triển văn hóa đọc"
                    ---
                    """)))
}

extension Diagnostic {
    /// An unquoted colon in a value: `key: a: b`.
    ///
    /// - Parameter span: The span of the colon in the value.
    package static func unquotedColon(at span: Span, quote: Fix) -> Diagnostic {
        Diagnostic(
            .unquotedColon,
            vi: "trong giá trị có dấu hai chấm, nên cả giá trị phải đặt trong ngoặc kép",
            en: "the value holds a colon, so the whole value has to be quoted",
            at: span, fixes: [quote])
    }

    /// An unquoted colon in the second or a later line of a value.
    package static func unquotedColonInContinuation(at span: Span) -> Diagnostic {
        Diagnostic(
            .unquotedColon,
            vi: "dòng này nối tiếp giá trị ở trên và có dấu hai chấm, nên cả giá trị phải đặt trong ngoặc kép",
            en: "this line goes on with the value above and holds a colon, so the whole value has to be quoted",
            at: span,
            fixes: [
                .fix(
                    vi: "đặt cả giá trị, từ dòng đầu, trong ngoặc kép \"…\"",
                    en: "put the whole value, from its first line, between double quotes")
            ])
    }

    /// An unquoted colon in an item of a list of texts: `- a: b`.
    ///
    /// - Parameter item: The text of the item without quotes.
    package static func unquotedColonInItem(_ item: String, of key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .unquotedColon,
            vi: "mục này của “\(key)” có dấu hai chấm, nên phải đặt trong ngoặc kép",
            en: "this item of `\(key)` holds a colon, so it has to be quoted",
            at: span, fixes: [.fix(vi: "viết: \"\(item)\"", en: "write: \"\(item)\"")])
    }
}
