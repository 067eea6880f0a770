extension Rule {
    package static let deadAnchor = Rule(
        "L102", "dead-anchor", .error,
        RulePage(
            what: Localized(
                vi: "Trang đích có, nhưng không có mục mà phần sau dấu # nói đến.",
                en: "The page is there, but it has no place of the name after the #."),
            why: Localized(
                vi: """
                    Người đọc sẽ rơi xuống đầu trang thay vì đúng mục. Tên mục là tiêu đề viết không dấu, \
                    nối bằng gạch.
                    """,
                en: """
                    Readers would land at the top instead of the place. A heading's name is its words \
                    without accents, hyphened.
                    """),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem [mục đích](⟦#muc-tieu⟧).

                    ## Mục đích
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem [mục đích](#muc-dich).

                    ## Mục đích
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - anchor: The anchor without the `#`.
    ///   - named: The anchors of the page that the message may list.
    ///   - guess: The anchor that was most likely meant.
    package static func deadAnchor(_ anchor: String, among named: [String], guess: String?, at span: Span) -> Diagnostic
    {
        let list = named.prefix(8).map { "#\($0)" }.joined(separator: ", ") + (named.count > 8 ? " …" : "")
        return Diagnostic(
            .deadAnchor,
            Localized(vi: "trang đích không có mục “#\(anchor)”", en: "the page has no `#\(anchor)`"),
            at: span,
            notes: named.isEmpty ? [] : [.note(vi: "các mục của trang đó: \(list)", en: "it has: \(list)")],
            fixes: [
                guess.map { .fix(vi: "có phải “#\($0)”?", en: "did you mean `#\($0)`?") }
                    ?? .fix(
                        vi: "sửa tên mục, hoặc bỏ phần từ dấu # để dẫn tới cả trang",
                        en: "mend it, or take out what follows from the # on to lead to the whole page")
            ])
    }
}
