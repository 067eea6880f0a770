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
                    map: ⟦[1.078, 106.68]⟧
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

extension Diagnostic {
    package static func mapOutsideVietNam(at span: Span) -> Diagnostic {
        Diagnostic(
            .mapOutsideVietNam,
            vi: "vị trí trên bản đồ nằm ngoài Việt Nam", en: "the position on the map lies outside Viet Nam",
            at: span,
            fixes: [
                .fix(
                    vi: "chép lại vĩ độ, kinh độ từ bản đồ; ở Việt Nam vĩ độ từ 6 đến 24, kinh độ từ 102 đến 118",
                    en: "copy latitude and longitude from the map again; in Viet Nam they are 6 to 24 and 102 to 118")
            ])
    }
}
