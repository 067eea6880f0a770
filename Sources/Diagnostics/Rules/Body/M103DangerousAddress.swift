extension Rule {
    package static let dangerousAddress = Rule(
        "M103", "dangerous-address", .error,
        RulePage(
            what: Localized(
                vi: """
                    Địa chỉ này không được phép: nó chạy mã trên máy người đọc, hoặc chỉ tới tệp trên máy \
                    riêng của anh chị.
                    """,
                en: """
                    This address is not allowed: it runs code on the reader's machine, or points into your \
                    own computer.
                    """),
            why: Localized(
                vi: """
                    Loại thứ nhất có thể gây hại cho người đọc; loại thứ hai chỉ mở được trên máy của anh \
                    chị.
                    """,
                en: "The first kind can harm readers; the second opens on your computer only."),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem [kế hoạch](⟦file:///C:/Users/Lan/ke-hoach.pdf⟧).
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem [kế hoạch](media/ke-hoach.pdf).
                    """)))
}

extension Diagnostic {
    package static func dangerousAddress(scheme: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .dangerousAddress,
            vi: "địa chỉ bắt đầu bằng “\(scheme):” không được phép vì có thể gây hại cho người đọc",
            en: "addresses that begin with “\(scheme):” are not allowed: they can harm readers",
            at: span,
            fixes: [
                .fix(
                    vi: "thay bằng địa chỉ https:// hoặc đường dẫn tới tệp trong Content/",
                    en: "use an https:// address or the path of a file in Content/")
            ])
    }

    /// An address on the author's own computer: `file:///C:/…` or `C:\…`.
    package static func addressOfOwnComputer(_ address: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .dangerousAddress,
            vi: "địa chỉ “\(address)” chỉ tới tệp trên máy riêng, người đọc không mở được",
            en: "address “\(address)” points into your own computer; readers cannot open it",
            at: span,
            fixes: [
                .fix(
                    vi: "chép tệp vào thư mục media/ rồi ghi đường dẫn tới đó",
                    en: "copy the file into a media/ folder and link to it there")
            ])
    }
}
