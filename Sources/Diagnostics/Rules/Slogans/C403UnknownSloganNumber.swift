extension Rule {
    package static let unknownSloganNumber = Rule(
        "C403", "unknown-slogan-number", .error,
        RulePage(
            what: Localized(
                vi: "“slugs” hoặc “old_slugs” nói đến một số không có trong danh sách khẩu hiệu của tệp.",
                en: "`slugs` or `old_slugs` names a number that the file's list of slogans does not have."),
            why: Localized(
                vi: "Địa chỉ định giữ cho khẩu hiệu ấy sẽ không dẫn tới đâu cả.",
                en: "The address meant for that slogan would lead nowhere."),
            example: .text(
                path: "Content/2024/slogans/duong-pho.md",
                wrong: """
                    ---
                    title: Trục đường chính
                    slugs: {⟦3⟧: hoc-mai}
                    ---
                    1. Học, học nữa, học mãi
                    """,
                right: """
                    ---
                    title: Trục đường chính
                    slugs: {1: hoc-mai}
                    ---
                    1. Học, học nữa, học mãi
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - number: The number as written.
    ///   - known: All numbers of the list.
    package static func unknownSloganNumber(_ number: String, known: [Int], at span: Span) -> Diagnostic {
        // A list of thousands of numbers, repeated for thousands of unknown numbers, would fill the memory.
        let most = 40
        let shown = known.prefix(most).map(String.init).joined(separator: ", ") + (known.count > most ? ", …" : "")
        return Diagnostic(
            .unknownSloganNumber,
            vi: "danh sách không có khẩu hiệu số \(number)", en: "the list has no slogan number \(number)",
            at: span, notes: [.note(vi: "các số có trong danh sách: \(shown)", en: "numbers in the list: \(shown)")])
    }
}
