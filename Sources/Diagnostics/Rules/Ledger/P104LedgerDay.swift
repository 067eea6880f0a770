extension Rule {
    package static let ledgerDay = Rule(
        "P104", "ledger-day", .error,
        RulePage(
            what: Localized(
                vi: "Ngày trong sổ địa chỉ không có thật, hoặc ngày rút sớm hơn ngày công bố.",
                en: "A day in the ledger does not exist, or a page went before it was published."),
            why: Localized(
                vi: "Trang báo “đã rút” in ngày này cho người đọc.",
                en: "The page that tells of a withdrawal prints this day."),
            example: .text(
                path: "Content/ledger.txt",
                wrong: """
                    /2024/→2024-13-01
                    """,
                right: """
                    /2024/→2024-10-01
                    """)))
}
