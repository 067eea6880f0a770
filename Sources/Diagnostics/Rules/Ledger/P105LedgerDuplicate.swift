extension Rule {
    package static let ledgerDuplicate = Rule(
        "P105", "ledger-duplicate", .error,
        RulePage(
            what: Localized(
                vi: "Một địa chỉ có hai dòng khác nhau trong sổ.",
                en: "One address has two different lines in the ledger."),
            why: Localized(
                vi: "Không thể biết ngày nào đúng. Giữ dòng có ngày sớm hơn.",
                en: "There is no telling which day is right. Keep the line with the earlier one."),
            example: .text(
                path: "Content/ledger.txt",
                wrong: """
                    /2024/→2024-10-01
                    ⟦/2024/→2024-10-05⟧
                    """,
                right: """
                    /2024/→2024-10-01
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - firstDay: The earlier of the two days.
    ///   - otherSpan: The first of the two lines.
    package static func ledgerDuplicate(
        _ address: String, firstDay: String, at span: Span?, otherAt otherSpan: Span?
    ) -> Diagnostic {
        Diagnostic(
            .ledgerDuplicate,
            Localized(
                vi: "địa chỉ \(address) có hai dòng khác nhau trong sổ địa chỉ",
                en: "address \(address) has two different lines in the ledger"),
            at: span,
            notes: [.note(vi: "dòng kia ở đây", en: "the other line is here", at: otherSpan)],
            fixes: [
                .fix(
                    vi: "chỉ giữ một dòng, với ngày công bố sớm hơn (\(firstDay))",
                    en: "keep one line only, with the earlier day (\(firstDay))")
            ])
    }
}
