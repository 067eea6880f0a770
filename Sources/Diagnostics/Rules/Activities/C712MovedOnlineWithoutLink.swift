extension Rule {
    package static let movedOnlineWithoutLink = Rule(
        "C712", "moved-online-without-link", .warning,
        RulePage(
            what: Localized(
                vi: "Hoạt động chuyển sang trực tuyến mà không có đường dẫn để tham gia.",
                en: "An activity moved online and has no link to join."),
            why: Localized(
                vi: "Người muốn dự không biết vào đâu.",
                en: "Those who want to take part cannot."),
            example: .text(
                path: "Content/2024/activities/hoi-sach.md",
                wrong: """
                    ---
                    title: Hội sách
                    status: ⟦moved_online⟧
                    ---
                    Mời bạn đọc.
                    """,
                right: """
                    ---
                    title: Hội sách
                    status: moved_online
                    online: https://hop.example.vn/1
                    ---
                    Mời bạn đọc.
                    """)))
}

extension Diagnostic {
    package static func movedOnlineWithoutLink(at span: Span) -> Diagnostic {
        Diagnostic(
            .movedOnlineWithoutLink,
            vi: "hoạt động chuyển sang trực tuyến nhưng không có đường dẫn để tham gia",
            en: "the activity moved online, but there is no link to join",
            at: span, fixes: [.fix(vi: "thêm dòng “online: https://…”", en: "add a line `online: https://…`")])
    }
}
