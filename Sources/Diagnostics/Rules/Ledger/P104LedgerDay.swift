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
                    ⟦/2024/→2024-13-01⟧
                    """,
                right: """
                    /2024/→2024-10-01
                    """)))
}

extension Diagnostic {
    /// A text that is not a valid day.
    package static func ledgerDay(_ text: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .ledgerDay,
            Localized(
                vi: "“\(text)” không phải là một ngày có thật viết theo năm-tháng-ngày, như 2023-10-07",
                en: "“\(text)” is not a day that exists, written year-month-day, as 2023-10-07"),
            at: span,
            fixes: [
                .fix(
                    vi: "sửa ngày trên dòng này, hoặc lấy lại bản trước của tệp",
                    en: "mend the day on this line, or take the earlier version of the file back")
            ])
    }

    /// An address whose day of withdrawal is before its day of first publication.
    package static func ledgerGoneTooEarly(
        _ address: String, day: String, firstDay: String, at span: Span
    ) -> Diagnostic {
        Diagnostic(
            .ledgerDay,
            Localized(
                vi: "ngày rút \(day) sớm hơn ngày công bố đầu tiên \(firstDay) của \(address)",
                en: "\(address) is gone since \(day), before the day it was first published, \(firstDay)"),
            at: span,
            fixes: [
                .fix(
                    vi: "sửa ngày rút thành \(firstDay) hoặc muộn hơn", en: "make the day it went \(firstDay) or later")
            ])
    }
}
