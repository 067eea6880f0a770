extension Rule {
    package static let ledgerReason = Rule(
        "P106", "ledger-reason", .error,
        RulePage(
            what: Localized(
                vi: "Một địa chỉ được ghi là đã rút (gone) mà chưa có lý do.",
                en: "An address is marked gone without a reason."),
            why: Localized(
                vi: "Người mở địa chỉ cũ sẽ đọc lý do này. Viết một câu ngắn ở cuối dòng, sau phím Tab.",
                en: """
                    Whoever opens the old address reads it. Write a short sentence at the end of the line, \
                    after a Tab.
                    """),
            example: .text(
                path: "Content/ledger.txt",
                wrong: """
                    ⟦/2024/tin-tuc/tap-huan/→2024-10-01→gone→2024-10-05→LÝ DO⟧
                    """,
                right: """
                    /2024/tin-tuc/tap-huan/→2024-10-01→gone→2024-10-05→Buổi tập huấn đã hủy
                    """)))
}

extension Diagnostic {
    package static func ledgerReason(_ address: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .ledgerReason,
            Localized(
                vi: "địa chỉ \(address) được ghi là đã rút (gone) mà không có lý do",
                en: "address \(address) is marked gone without a reason"),
            at: span,
            fixes: [
                .fix(
                    vi: "viết lý do vào cuối dòng, sau một dấu Tab; lý do sẽ hiện cho người đọc",
                    en: "write the reason at the end of the line, after a Tab; readers will see it")
            ])
    }
}
