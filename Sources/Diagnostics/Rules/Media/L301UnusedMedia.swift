extension Rule {
    package static let unusedMedia = Rule(
        "L301", "unused-media", .warning,
        RulePage(
            what: Localized(
                vi: "Chưa trang công khai nào dùng tệp này, nên tệp không được đăng.",
                en: "No public page uses this file, so it is not published."),
            why: Localized(
                vi: """
                    Loa chỉ đăng những gì có trang dùng, để không lộ tài liệu trước ngày. Liên kết tới tệp, \
                    hoặc xóa đi.
                    """,
                en: """
                    Only what a page uses is published, so that nothing leaks ahead of its day. Link to it, \
                    or delete it.
                    """),
            example: .files(
                wrong: ["Content/2024/media/anh-thua.png   (không trang nào dùng)"],
                right: ["Content/2024/media/le-khai-mac.png   (có trong theme.md)"])))
}

extension Diagnostic {
    package static func unusedMedia(at span: Span) -> Diagnostic {
        Diagnostic(
            .unusedMedia,
            Localized(
                vi: "chưa trang công khai nào dùng tệp này nên tệp không được đăng",
                en: "no public page uses this file, so it is not published"),
            at: span,
            fixes: [
                .fix(
                    vi: "dùng tệp trong một trang, hoặc thêm “_” vào đầu tên để cất đi",
                    en: "use it on a page, or begin its name with `_` to set it aside")
            ])
    }
}
