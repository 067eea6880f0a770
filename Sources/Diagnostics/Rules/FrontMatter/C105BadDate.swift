extension Rule {
    package static let badDate = Rule(
        "C105", "bad-date", .error,
        RulePage(
            what: Localized(
                vi: """
                    Ngày này không có thật hoặc viết theo cách Loa không đọc được. Viết 2024-10-07 hoặc \
                    07/10/2024; chưa rõ ngày thì 2024-10 hoặc 2024.
                    """,
                en: """
                    This date does not exist, or it is written in a way Loa cannot read. Write 2024-10-07 or \
                    07/10/2024; when the day is open, 2024-10 or 2024.
                    """),
            why: Localized(
                vi: "Ngày quyết định lúc nào bài được đăng và đứng ở đâu trong lịch.",
                en: "Dates decide when a page goes public and where it stands in the calendar."),
            example: .text(
                path: "Content/2024/news/be-mac.md",
                wrong: """
                    ---
                    title: Bế mạc Tuần lễ
                    date: ⟦31/09/2024⟧
                    ---
                    """,
                right: """
                    ---
                    title: Bế mạc Tuần lễ
                    date: 30/09/2024
                    ---
                    """)))
}

extension Diagnostic {
    /// The reason why a text is not a valid date.
    package enum DateFault {
        /// The text does not have the form of a date.
        case form
        /// The month has fewer days; `last` is its last day.
        case noSuchDay(last: Int)
        /// An American date such as `10/31/2024`; `mended` is the date in the correct form.
        case monthFirst(mended: String)
        case noSuchMonth, noSuchTime
    }

    package static func badDate(_ text: String, _ fault: DateFault, at span: Span) -> Diagnostic {
        let message: Localized
        switch fault {
        case .form:
            message = Localized(
                vi: "“\(text)” chưa viết đúng dạng ngày tháng", en: "`\(text)` is not written as a date")
        case .noSuchTime:
            message = Localized(vi: "“\(text)” không phải giờ có thật", en: "`\(text)` is not a time that exists")
        case .noSuchDay, .monthFirst, .noSuchMonth:
            message = Localized(vi: "“\(text)” không phải ngày có thật", en: "`\(text)` is not a date that exists")
        }
        return Diagnostic(.badDate, message, at: span, fixes: [repair(of: fault)])
    }

    private static func repair(of fault: DateFault) -> Fix {
        switch fault {
        case .form:
            .fix(
                vi: "viết như 2023-10-07 hoặc 07/10/2023, có giờ thì 2023-10-07 07:30; chưa rõ ngày thì 2023-10",
                en: "write it like 2023-10-07 or 07/10/2023, with a time 2023-10-07 07:30; without a day 2023-10")
        case .noSuchDay(let last):
            .fix(vi: "tháng đó chỉ có \(last) ngày", en: "that month has \(last) days")
        case .monthFirst(let mended):
            .fix(vi: "viết ngày trước, tháng sau: \(mended)", en: "the day comes first: \(mended)")
        case .noSuchMonth:
            .fix(vi: "tháng phải từ 1 đến 12", en: "the month has to be 1 to 12")
        case .noSuchTime:
            .fix(vi: "giờ phải từ 00:00 đến 23:59", en: "the time has to be 00:00 to 23:59")
        }
    }
}
