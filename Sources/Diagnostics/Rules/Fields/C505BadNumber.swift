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
                    participants: khoảng 300 người
                    ---
                    """,
                right: """
                    ---
                    title: Hội sách
                    participants: 300
                    ---
                    """)))
}
