extension Rule {
    package static let yearDiffers = Rule(
        "C303", "year-differs", .warning,
        RulePage(
            what: Localized(
                vi: "Tên thư mục là một năm, còn “start” lại thuộc năm khác.",
                en: "The folder is named for one year and `start` lies in another."),
            why: Localized(
                vi: """
                    Địa chỉ trang theo tên thư mục, nên người đọc sẽ tìm nhầm năm. Nếu đợt tuyên truyền thật \
                    sự vắt qua hai năm, thêm “allow: C303”.
                    """,
                en: """
                    Addresses follow the folder, so readers would look in the wrong year. If the edition \
                    really spans two, add `allow: C303`.
                    """),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    start: ⟦2023-10-01⟧
                    ---
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    start: 2024-10-01
                    ---
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - folder: The year in the name of the folder.
    ///   - start: The year in which the edition starts.
    package static func yearDiffers(folder: Int, start: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .yearDiffers,
            vi: "thư mục là năm \(folder) nhưng ngày bắt đầu thuộc năm \(start)",
            en: "the folder says \(folder), but the edition starts in \(start)",
            at: span,
            fixes: [
                .fix(
                    vi: "sửa ngày, hoặc đổi tên thư mục thành \(start)",
                    en: "mend the date, or rename the folder to \(start)")
            ])
    }
}
