extension Rule {
    package static let shippedThemeFiles = Rule(
        "T207", "shipped-theme-files", .note,
        RulePage(
            what: Localized(
                vi: "Thư mục giao diện không đủ tệp, nên phần thiếu lấy từ giao diện đi kèm Loa.",
                en: "The theme's folder does not hold every file; the others come from the theme that comes with Loa."),
            why: Localized(
                vi: """
                    Đây là cách làm bình thường: giao diện riêng chỉ cần những tệp khác bản đi kèm. Phần lấy từ bản đi \
                    kèm có thể đổi khi nâng cấp Loa.
                    """,
                en: """
                    That is as it should be: a theme of its own only needs what differs. What comes from the shipped \
                    theme may change with the next version of Loa.
                    """),
            example: .files(
                wrong: ["Theme/icon-192.png", "Theme/icon-512.png"],
                right: ["Theme/icon-192.png", "Theme/icon-512.png", "Theme/icon.svg"])))
}

extension Diagnostic {
    /// - Parameter theme: its name by `theme.yml`.
    package static func shippedThemeFiles(_ count: Int, theme: String) -> Diagnostic {
        Diagnostic(
            .shippedThemeFiles,
            vi: "giao diện “\(theme)” lấy \(count) tệp từ giao diện đi kèm Loa",
            en: "the theme “\(theme)” takes \(count) file\(count == 1 ? "" : "s") from the theme that comes with Loa",
            at: nil)
    }
}
