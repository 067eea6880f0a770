extension Rule {
    package static let badNumber = Rule(
        "C505", "bad-number", .error,
        RulePage(
            what: Localized(
                vi: "Ở đây cần một con số, viết liền bằng chữ số, trong khoảng mà thông báo nêu.",
                en: "A number is expected here, written in digits, within the range that the message gives."),
            why: Localized(
                vi: "Các con số được cộng lại và vẽ thành bảng; chữ thì không cộng được.",
                en: "Numbers are added up and put into tables; words cannot be."),
            example: .text(
                path: "Content/2024/activities/hoi-sach.md",
                wrong: """
                    ---
                    title: Hội sách
                    participants: ⟦khoảng 300 người⟧
                    ---
                    """,
                right: """
                    ---
                    title: Hội sách
                    participants: 300
                    ---
                    """)))
}

extension Diagnostic {
    /// - Parameter number: The only number in the text that was found; nil when the text has no number or several.
    package static func notAnInteger(
        _ found: String, for key: String, in range: ClosedRange<Int>, number: Int?, at span: Span
    ) -> Diagnostic {
        Diagnostic(
            .badNumber,
            vi: "“\(key)” phải là số nguyên từ \(range.lowerBound) đến \(range.upperBound), ở đây là “\(found)”",
            en: "`\(key)` has to be a whole number from \(range.lowerBound) to \(range.upperBound), found `\(found)`",
            at: span,
            fixes: number.map {
                [
                    .fix(
                        vi: "chỉ viết chữ số: \(key): \($0)", en: "write the digits only: `\(key): \($0)`",
                        replacing: span, with: "\($0)")
                ]
            } ?? [])
    }

    package static func notANumber(
        _ found: String, for key: String, in range: ClosedRange<Double>, at span: Span
    ) -> Diagnostic {
        Diagnostic(
            .badNumber,
            vi: """
                “\(key)” phải là số từ \(range.lowerBound) đến \(range.upperBound) (dấu thập phân là dấu chấm), \
                ở đây là “\(found)”
                """,
            en: "`\(key)` has to be a number from \(range.lowerBound) to \(range.upperBound), found `\(found)`",
            at: span)
    }

    package static func notAPosition(at span: Span) -> Diagnostic {
        Diagnostic(
            .badNumber,
            vi: "“map” phải là [vĩ độ, kinh độ], ví dụ [10.7808, 106.6869]",
            en: "`map` has to be [latitude, longitude], such as [10.7808, 106.6869]",
            at: span)
    }
}
