extension Rule {
    package static let unknownFile = Rule(
        "C301", "unknown-file", .warning,
        RulePage(
            what: Localized(
                vi: "Tệp nằm ở chỗ, hoặc có tên, mà Loa không biết dùng làm gì.",
                en: "The file lies in a place, or has a name, that Loa has no use for."),
            why: Localized(
                vi: """
                    Nó sẽ không lên trang. Có khi chỉ là tên gõ sai; giấy tờ riêng thì đặt tên bắt đầu bằng \
                    dấu _ là Loa bỏ qua.
                    """,
                en: """
                    It is not published. Perhaps its name is mistyped; names of private papers may begin \
                    with _ and are passed over.
                    """),
            example: .files(
                wrong: ["Content/2024/them.md", "Content/2024/theme.md"],
                right: ["Content/2024/_ghi-chu.md", "Content/2024/theme.md"])))
}
