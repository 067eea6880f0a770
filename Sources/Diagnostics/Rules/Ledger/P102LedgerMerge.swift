extension Rule {
    package static let ledgerMerge = Rule(
        "P102", "ledger-merge", .error,
        RulePage(
            what: Localized(
                vi: "Sổ địa chỉ còn dấu của một lần trộn (merge) chưa xong.",
                en: "The ledger holds the marks of an unfinished merge."),
            why: Localized(
                vi: "Cả hai bên đều đã công bố địa chỉ. Xóa ba dòng dấu và giữ lại mọi dòng địa chỉ.",
                en: """
                    Both sides have published addresses. Delete the three lines of marks and keep every line \
                    of addresses.
                    """),
            example: .text(
                path: "Content/ledger.txt",
                wrong: """
                    ⟦<<<<<<< ours⟧
                    /2024/→2024-10-01
                    =======
                    /2024/ke-hoach/→2024-10-02
                    >>>>>>> theirs
                    """,
                right: """
                    /2024/→2024-10-01
                    /2024/ke-hoach/→2024-10-02
                    """)))
}

extension Diagnostic {
    package static func ledgerMerge(at span: Span) -> Diagnostic {
        Diagnostic(
            .ledgerMerge,
            Localized(
                vi: "sổ địa chỉ còn dấu của một lần trộn chưa xong (<<<<<<<, =======, >>>>>>>)",
                en: "the ledger holds the marks of an unfinished merge (<<<<<<<, =======, >>>>>>>)"),
            at: span,
            fixes: [
                .fix(
                    vi: "xóa các dòng dấu đó và giữ lại mọi dòng địa chỉ của cả hai bên",
                    en: "delete the lines of marks and keep every line of addresses from both sides")
            ])
    }
}
