extension Rule {
    package static let ledgerLine = Rule(
        "P103", "ledger-line", .error,
        RulePage(
            what: Localized(
                vi: """
                    Một dòng của sổ địa chỉ không đúng mẫu: địa chỉ, phím Tab, ngày đầu tiên. (Ở ví dụ, → là \
                    phím Tab.)
                    """,
                en: "A line of the ledger is not address, Tab, first day. (In the example → is a Tab.)"),
            why: Localized(
                vi: """
                    Dòng không đọc được là một địa chỉ có thể bị quên. Thường không cần sửa sổ này bằng tay.
                    """,
                en: """
                    A line that cannot be read is an address that may be forgotten. The ledger is rarely \
                    edited by hand.
                    """),
            example: .text(
                path: "Content/ledger.txt",
                wrong: """
                    2024 công bố ngày 2024-10-01
                    """,
                right: """
                    /2024/→2024-10-01
                    """)))
}
