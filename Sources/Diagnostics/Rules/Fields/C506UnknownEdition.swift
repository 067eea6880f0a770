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
                    current: ⟦2042⟧
                    """,
                right: """
                    title: Tuần lễ học tập suốt đời
                    url: https://hoctap.example.vn/
                    organisation:
                      name: Phòng Văn hóa – Xã hội
                    current: 2024
                    """)))
}

extension Diagnostic {
    /// The key `current` of site.yml with a year that has no edition.
    ///
    /// - Parameter years: The years of the public editions.
    package static func currentWithoutEdition(_ year: Int, years: [Int], at span: Span) -> Diagnostic {
        let list = years.map(String.init).joined(separator: ", ")
        return Diagnostic(
            .unknownEdition,
            Localized(
                vi: "“current” là \(year) nhưng không có năm đó",
                en: "`current` is \(year), but there is no such edition"),
            at: span,
            notes: list.isEmpty ? [] : [.note(vi: "các năm công khai: \(list)", en: "public editions: \(list)")],
            fixes: [
                .fix(
                    vi: "sửa số năm, hoặc bỏ dòng “current” thì trang chủ lấy năm mới nhất",
                    en: "mend the year, or take `current` out: the latest one is then in front")
            ])
    }
}
