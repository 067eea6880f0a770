extension Rule {
    package static let unknownEdition = Rule(
        "C506", "unknown-edition", .error,
        RulePage(
            what: Localized(
                vi: """
                    “current” của site.yml chỉ một năm không có trong nội dung, hoặc năm đó đang được giữ \
                    lại.
                    """,
                en: "`current` in site.yml names a year that is not in the content or is held back."),
            why: Localized(
                vi: "Trang chủ không biết đưa năm nào ra trước. Bỏ hẳn “current” thì Loa lấy năm mới nhất.",
                en: """
                    The home page cannot tell which year to put in front. Without `current` the latest is \
                    taken.
                    """),
            example: .text(
                path: "Content/site.yml",
                wrong: """
                    title: Tuần lễ học tập suốt đời
                    url: https://hoctap.example.vn/
                    organisation:
                      name: Phòng Văn hóa – Xã hội
                    current: 2042
                    """,
                right: """
                    title: Tuần lễ học tập suốt đời
                    url: https://hoctap.example.vn/
                    organisation:
                      name: Phòng Văn hóa – Xã hội
                    current: 2024
                    """)))
}
