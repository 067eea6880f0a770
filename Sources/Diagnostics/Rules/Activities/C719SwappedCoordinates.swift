extension Rule {
    package static let swappedCoordinates = Rule(
        "C719", "swapped-coordinates", .error,
        RulePage(
            what: Localized(
                vi: "“map” ghi kinh độ trước vĩ độ.",
                en: "`map` has the longitude before the latitude."),
            why: Localized(
                vi: "Không có vĩ độ nào lớn hơn 90; ở Việt Nam vĩ độ là số nhỏ, đứng trước.",
                en: "No latitude exceeds 90; in Viet Nam it is the smaller number, and comes first."),
            example: .text(
                path: "Content/2024/activities/hoi-sach.md",
                wrong: """
                    ---
                    title: Hội sách
                    map: [⟦106.68, 10.78⟧]
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
    /// - Parameters:
    ///   - latitude: The latitude as written.
    ///   - longitude: The longitude as written.
    ///   - span: From the first number to the second.
    package static func swappedCoordinates(latitude: String, longitude: String, at span: Span) -> Diagnostic {
        let mended = "\(latitude), \(longitude)"
        return Diagnostic(
            .swappedCoordinates,
            vi: "“map” ghi kinh độ trước vĩ độ", en: "`map` has the longitude before the latitude",
            at: span,
            fixes: [
                .fix(
                    vi: "đổi chỗ hai số: [\(mended)]", en: "let them change places: [\(mended)]",
                    replacing: span, with: mended)
            ])
    }
}
