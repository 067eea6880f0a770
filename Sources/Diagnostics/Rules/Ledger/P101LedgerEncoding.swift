extension Rule {
    package static let ledgerEncoding = Rule(
        "P101", "ledger-encoding", .error,
        RulePage(
            what: Localized(
                vi: """
                    Sổ địa chỉ ledger.txt không còn là văn bản UTF-8. Có thể nó bị một chương trình khác mở \
                    và lưu lại.
                    """,
                en: """
                    The ledger, ledger.txt, is no longer UTF-8 text. Perhaps another program opened and \
                    saved it.
                    """),
            why: Localized(
                vi: "Sổ này nhớ mọi địa chỉ đã công bố. Loa không đoán, để không địa chỉ nào bị mất.",
                en: "It remembers every address ever published. Loa does not guess, so that none is lost."),
            example: .files(
                wrong: ["Content/ledger.txt   (UTF-16)"],
                right: ["Content/ledger.txt   (UTF-8)"])))
}
