extension Rule {
    package static let rawHTML = Rule(
        "M101", "raw-html", .warning,
        RulePage(
            what: Localized(
                vi: "Trong bài có mã HTML. Loa chỉ dùng Markdown, nên mã này sẽ hiện nguyên văn trên trang.",
                en: """
                    The text holds raw HTML. Loa takes Markdown only, so readers would see the code itself.
                    """),
            why: Localized(
                vi: """
                    Người đọc sẽ thấy những chữ như <b> lẫn trong câu. Mã lạ cũng có thể gây hại, nên không \
                    được cho qua.
                    """,
                en: """
                    Readers would meet things like <b> in a sentence. Foreign code can also do harm, so it \
                    is not let through.
                    """),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Mời ⟦<b>⟧tất cả</b> cùng tham gia.
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Mời **tất cả** cùng tham gia.
                    """)))
}

extension Diagnostic {
    package static func rawHTML(_ tag: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .rawHTML,
            vi: "mã HTML “\(tag)” sẽ hiện nguyên văn trên trang; nội dung chỉ dùng Markdown",
            en: "raw HTML “\(tag)” will be shown on the page as text; content is Markdown only",
            at: span,
            fixes: [
                .fix(
                    vi: "thay bằng Markdown: **đậm**, *nghiêng*, xuống dòng bằng \\ ở cuối dòng; dấu < thì viết \\<",
                    en: """
                        use Markdown instead: **bold**, *italic*, a \\ at the end of a line for a line break; write \\< \
                        for a plain <
                        """)
            ])
    }

    package static func htmlComment(_ comment: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .rawHTML,
            vi: "ghi chú HTML “\(comment)” sẽ hiện nguyên văn trên trang",
            en: "HTML comment “\(comment)” will be shown on the page as it is",
            at: span,
            fixes: [
                .fix(
                    vi: "xoá ghi chú này; điều muốn nhớ riêng thì ghi vào một tệp có tên bắt đầu bằng _",
                    en: "remove it; keep private remarks in a file whose name begins with _")
            ])
    }
}
