extension Rule {
    package static let symbolicLink = Rule(
        "C305", "symbolic-link", .warning,
        RulePage(
            what: Localized(
                vi: """
                    Đây là một liên kết tượng trưng (lối tắt), không phải tệp thật. Loa không đi theo lối \
                    tắt.
                    """,
                en: "This is a symbolic link, not a file. Loa does not follow such links."),
            why: Localized(
                vi: """
                    Lối tắt có thể dẫn ra ngoài thư mục nội dung và làm lộ tệp riêng. Hãy chép chính tệp vào \
                    đây.
                    """,
                en: """
                    It could lead out of the content and let a private file slip onto the site. Copy the \
                    file itself here.
                    """),
            example: .files(
                wrong: ["Content/2024/media/ke-hoach.pdf   (→ ../../../Ke-hoach/ban-cuoi.pdf)"],
                right: ["Content/2024/media/ke-hoach.pdf"])))
}

extension Diagnostic {
    package static func symbolicLink(_ path: String) -> Diagnostic {
        Diagnostic(
            .symbolicLink,
            vi: "đây là liên kết tượng trưng (lối tắt tới nơi khác), Loa không đọc theo",
            en: "this is a symbolic link, and those are not followed",
            at: Span(file: path),
            fixes: [
                .fix(vi: "chép chính tệp hoặc thư mục đó vào đây", en: "copy the file or folder itself here")
            ])
    }
}
