extension Rule {
    package static let unusedAllow = Rule(
        "C602", "unused-allow", .note,
        RulePage(
            what: Localized(
                vi: "“allow” tắt một cảnh báo không còn trong tệp này.",
                en: "`allow` silences a warning that this file no longer has."),
            why: Localized(
                vi: "Để lại thì sau này một lỗi thật có thể bị che mất. Xóa đi cho gọn.",
                en: "Left there it may hide a real fault one day. Take it out."),
            example: .text(
                path: "Content/2024/news/dang-ky.md",
                wrong: """
                    ---
                    title: Đăng ký lớp học
                    date: 2024-10-02
                    allow: ⟦C507⟧
                    ---
                    Đăng ký tại Trung tâm học tập cộng đồng của phường.
                    """,
                right: """
                    ---
                    title: Đăng ký lớp học
                    date: 2024-10-02
                    ---
                    Đăng ký tại Trung tâm học tập cộng đồng của phường.
                    """)))
}

extension Diagnostic {
    package static func unusedAllow(_ code: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .unusedAllow,
            vi: "không có cảnh báo \(code) nào ở đây, “allow” này thừa",
            en: "there is no \(code) here; this `allow` is not needed",
            at: span, fixes: [.fix(vi: "bỏ mã này khỏi “allow”", en: "take this code out of `allow`")])
    }
}
