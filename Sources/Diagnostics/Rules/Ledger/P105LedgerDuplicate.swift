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
                    /2024/→2024-10-05
                    """,
                right: """
                    /2024/→2024-10-01
                    """)))
}
