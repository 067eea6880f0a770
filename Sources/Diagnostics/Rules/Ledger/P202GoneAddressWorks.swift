extension Rule {
    package static let goneAddressWorks = Rule(
        "P202", "gone-address-works", .warning,
        RulePage(
            what: Localized(
                vi: "Sổ ghi một địa chỉ đã rút (gone), nhưng trang lại đang có nó.",
                en: "The ledger marks an address gone, yet the site has it again."),
            why: Localized(
                vi: """
                    Người đọc sẽ thấy trang bình thường. Nếu đăng lại là đúng ý, bỏ phần từ gone trở đi \
                    trong dòng đó.
                    """,
                en: "Readers see the page as usual. If that is meant, take out what follows from gone on."),
            example: .text(
                path: "Content/ledger.txt",
                wrong: """
                    ⟦/2024/→2024-10-01→gone→2024-10-05→Đã hủy⟧
                    """,
                right: """
                    /2024/→2024-10-01
                    """)))
}

extension Diagnostic {
    /// - Parameter line: The ledger line without the part that marks the address as withdrawn.
    package static func goneAddressWorks(_ address: String, line: String, at span: Span?) -> Diagnostic {
        Diagnostic(
            .goneAddressWorks,
            Localized(
                vi: "địa chỉ \(address) được ghi là đã rút (gone) nhưng trang web lại có nó",
                en: "address \(address) is marked gone, yet the site has it again"),
            at: span,
            fixes: [
                .fix(
                    vi: "nếu công bố lại là đúng ý: bỏ phần từ gone trở đi, chỉ giữ: \(line)",
                    en: "if it is meant to be back: take out what follows from gone on, and keep: \(line)",
                    replacing: span, with: line)
            ])
    }
}
