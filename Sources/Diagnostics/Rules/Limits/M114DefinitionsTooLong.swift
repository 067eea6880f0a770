extension Rule {
    package static let definitionsTooLong = Rule(
        "M114", "definitions-too-long", .error,
        RulePage(
            what: Localized(
                vi: "Các địa chỉ khai dạng [nhãn]: địa-chỉ quá dài so với số lần dùng.",
                en: "Addresses defined as [label]: address are too long for how often they are used."),
            why: Localized(
                vi: "Mỗi lần dùng là một lần chép lại, nên trang phình to gấp nhiều lần.",
                en: "Every use copies them, so the page swells many times over."),
            example: .text(
                path: "Content/2024/plan.md",
                wrong: """
                    Xem [a] [a] [a] … (hàng nghìn lần)

                    [a]: https://example.vn/… (một địa chỉ rất dài)
                    """,
                right: """
                    Xem [kế hoạch](https://example.vn/ke-hoach).
                    """)))
}

extension Diagnostic {
    package static func definitionsTooLong(at span: Span) -> Diagnostic {
        Diagnostic(
            .definitionsTooLong,
            vi: "địa chỉ khai dạng [nhãn]: … quá dài so với số lần dùng",
            en: "addresses defined as [label]: … are too long for how often they are used",
            at: span,
            fixes: [
                .fix(
                    vi: "rút ngắn địa chỉ, hoặc ghi thẳng địa chỉ vào từng liên kết",
                    en: "shorten them, or write the address into each link")
            ])
    }
}
