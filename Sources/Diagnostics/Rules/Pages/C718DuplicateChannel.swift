extension Rule {
    package static let duplicateChannel = Rule(
        "C718", "duplicate-channel", .warning,
        RulePage(
            what: Localized(
                vi: "Hai kênh truyền thông trong site.yml trùng tên.",
                en: "Two channels of site.yml share a name."),
            why: Localized(
                vi: "Người đọc thấy hai liên kết giống hệt nhau dẫn tới hai nơi.",
                en: "Readers would see two equal links to two places."),
            example: .text(
                path: "Content/site.yml",
                wrong: """
                    title: Tuần lễ
                    url: https://hoctap.example.vn/
                    organisation:
                      name: Phòng Văn hóa – Xã hội
                    channels:
                      - {name: Facebook, url: https://facebook.com/quan3}
                      - {name: ⟦Facebook⟧, url: https://facebook.com/hoikhuyenhoc}
                    """,
                right: """
                    title: Tuần lễ
                    url: https://hoctap.example.vn/
                    organisation:
                      name: Phòng Văn hóa – Xã hội
                    channels:
                      - {name: Facebook Quận 3, url: https://facebook.com/quan3}
                      - {name: Facebook Hội Khuyến học, url: https://facebook.com/hoikhuyenhoc}
                    """)))
}

extension Diagnostic {
    package static func duplicateChannel(_ name: String, at span: Span, firstAt: Span) -> Diagnostic {
        Diagnostic(
            .duplicateChannel,
            vi: "đã có một kênh tên “\(name)”", en: "there is a channel named “\(name)” already",
            at: span,
            notes: [.note(vi: "kênh kia ở đây", en: "the other one is here", at: firstAt)],
            fixes: [
                .fix(
                    vi: "bỏ bớt một kênh, hoặc ghi tên cho rõ, ví dụ “\(name) của Hội Khuyến học”",
                    en: "take one out, or tell them apart, such as “\(name) of the association”")
            ])
    }
}
