extension Rule {
    package static let mapOutsideVietNam = Rule(
        "C720", "map-outside-viet-nam", .note,
        RulePage(
            what: Localized(
                vi: "Vị trí trên bản đồ nằm ngoài Việt Nam.",
                en: "The position on the map lies outside Viet Nam."),
            why: Localized(
                vi: """
                    Thường do thiếu chữ số hoặc chép nhầm dòng. Nếu đúng là ở nước ngoài, thêm \
                    allow: C720.
                    """,
                en: "Mostly a digit is missing. If it is abroad, add allow: C720."),
            example: .text(
                path: "Content/2024/activities/hoi-sach.md",
                wrong: """
                    ---
                    title: Hội sách
                    map: [1.078, 106.68]
                    ---
                    Mời bạn đọc.
                    """,
                right: """
                    ---
                    title: Hội sách
                    map: [10.78, 106.68]
                    ---
                    Mời bạn đọc.
                    """)))
}
