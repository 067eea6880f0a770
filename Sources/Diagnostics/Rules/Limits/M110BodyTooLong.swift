extension Rule {
    package static let bodyTooLong = Rule(
        "M110", "body-too-long", .error,
        RulePage(
            what: Localized(
                vi: "Phần nội dung của tệp quá dài, hơn khoảng 300 trang in.",
                en: "The body of the file is too long: more than some 300 printed pages."),
            why: Localized(
                vi: """
                    Trang như vậy không tải nổi trên điện thoại. Chia thành nhiều tệp, hoặc đăng bản PDF \
                    trong media/.
                    """,
                en: "No phone could load such a page. Divide it, or publish it as a PDF in media/."),
            example: .text(
                path: "Content/2024/plan.md",
                wrong: """
                    ---
                    title: Kế hoạch năm 2024
                    ---
                    … (2.000 KB chữ)
                    """,
                right: """
                    ---
                    title: Kế hoạch năm 2024
                    file: media/ke-hoach.pdf
                    ---
                    Toàn văn có trong tệp đính kèm.
                    """)))
}

extension Diagnostic {
    package static func bodyTooLong(bytes: Int, most: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .bodyTooLong,
            vi: "nội dung dài \(bytes / 1024) KB, nhiều nhất là \(most / 1024) KB",
            en: "the body has \(bytes / 1024) KB, at most \(most / 1024) KB are allowed",
            at: span, fixes: [severalFiles])
    }

    package static func fileTooLong(bytes: Int, most: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .bodyTooLong,
            vi: "tệp dài \(bytes / 1024) KB, nhiều nhất là \(most / 1024) KB",
            en: "the file has \(bytes / 1024) KB, at most \(most / 1024) KB are allowed",
            at: span, fixes: [severalFiles])
    }

    private static var severalFiles: Fix { .fix(vi: "chia thành nhiều tệp", en: "divide it into several files") }
}
