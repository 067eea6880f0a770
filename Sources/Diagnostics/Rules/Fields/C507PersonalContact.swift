extension Rule {
    package static let personalContact = Rule(
        "C507", "personal-contact", .warning,
        RulePage(
            what: Localized(
                vi: """
                    Trong bài có một số điện thoại hoặc địa chỉ thư điện tử. Loa hỏi lại: có được phép công \
                    khai không?
                    """,
                en: "The text holds a phone number or an e-mail address. Loa asks: may it be public?"),
            why: Localized(
                vi: """
                    Số của cá nhân đã lên mạng thì không thu lại được. Nếu là của cơ quan, thêm “allow: \
                    C507” vào phần khai báo.
                    """,
                en: """
                    A person's number cannot be called back once it is out. If it is an office's, add \
                    `allow: C507` to the declarations.
                    """),
            example: .text(
                path: "Content/2024/news/dang-ky.md",
                wrong: """
                    ---
                    title: Đăng ký lớp học
                    date: 2024-10-02
                    ---
                    Liên hệ chị Lan, ⟦0912 345 678⟧.
                    """,
                right: """
                    ---
                    title: Đăng ký lớp học
                    date: 2024-10-02
                    ---
                    Liên hệ Trung tâm học tập cộng đồng của phường.
                    """)))
}

extension Diagnostic {
    package static func personalMail(_ address: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .personalContact,
            vi: "địa chỉ thư điện tử “\(address)” có được phép công khai không?",
            en: "may the e-mail address `\(address)` be made public?",
            at: span, fixes: [officesOnly])
    }

    package static func personalPhone(_ number: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .personalContact,
            vi: "số điện thoại “\(number)” có được phép công khai không?",
            en: "may the phone number `\(number)` be made public?",
            at: span, fixes: [officesOnly])
    }

    private static var officesOnly: Fix {
        .fix(
            vi: "chỉ để lại liên hệ của cơ quan; nếu đúng là của cơ quan, thêm “allow: C507” vào phần khai báo",
            en: "leave only an office's contact; if it is one, add `allow: C507` to the declarations")
    }
}
