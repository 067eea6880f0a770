extension Rule {
    package static let pathWithSpace = Rule(
        "M108", "path-with-space", .error,
        RulePage(
            what: Localized(
                vi: "Đường dẫn trong liên kết hoặc ảnh có dấu cách.",
                en: "The path of a link or picture has a space in it."),
            why: Localized(
                vi:
                    "Markdown dừng ở dấu cách nên hiện nguyên cả dòng thay vì liên kết hay ảnh. Đặt đường dẫn giữa < và >.",
                en: "Markdown stops at the space and shows the line as it is. Put the path between < and >."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    Tải [chương trình](⟦../media/chương trình.pdf⟧).
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    Tải [chương trình](<../media/chương trình.pdf>).
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - shown: The path, shortened for the message.
    ///   - isExact: Whether `span` covers exactly the path, so that a machine can make the repair.
    package static func pathWithSpace(_ path: String, shown: String, at span: Span, isExact: Bool) -> Diagnostic {
        Diagnostic(
            .pathWithSpace,
            vi: "đường dẫn “\(shown)” có dấu cách nên không thành liên kết",
            en: "the path “\(shown)” holds a space, so it does not become a link",
            at: span,
            fixes: [
                .fix(
                    vi: "đặt đường dẫn trong ngoặc nhọn: (<\(path)>)", en: "put it between angle brackets: (<\(path)>)",
                    replacing: isExact ? span : nil, with: isExact ? "<\(path)>" : nil)
            ])
    }
}
