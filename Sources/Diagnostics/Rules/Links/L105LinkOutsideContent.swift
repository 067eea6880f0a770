extension Rule {
    package static let linkOutside = Rule(
        "L105", "link-outside-content", .error,
        RulePage(
            what: Localized(
                vi: "Đường dẫn đi ra ngoài thư mục nội dung.",
                en: "The path leads out of the content folder."),
            why: Localized(
                vi: """
                    Chỉ những gì nằm trong thư mục nội dung mới được đăng, để tệp riêng không lọt ra ngoài.
                    """,
                en: "Only what lies inside is published, so that no private file slips out."),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem [kế hoạch](⟦../../Ke-hoach/ban-cuoi.pdf⟧).
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem [kế hoạch](media/ke-hoach.pdf).
                    """)))
}

extension Diagnostic {
    package static func linkOutside(_ path: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .linkOutside,
            Localized(
                vi: "đường dẫn “\(path)” đi ra ngoài thư mục nội dung",
                en: "the path `\(path)` leads out of the content folder"),
            at: span,
            fixes: [
                .fix(vi: "chép tệp vào media/ rồi trỏ tới đó", en: "copy the file into media/ and link to it there")
            ])
    }
}
