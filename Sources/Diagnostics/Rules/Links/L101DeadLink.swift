extension Rule {
    package static let deadLink = Rule(
        "L101", "dead-link", .error,
        RulePage(
            what: Localized(
                vi: "Liên kết trỏ tới một tệp hoặc địa chỉ không có trong trang.",
                en: "A link points to a file or an address that this site does not have."),
            why: Localized(
                vi: """
                    Người đọc bấm vào sẽ gặp trang lỗi. Đường dẫn tính từ chỗ của tệp đang viết; ../ là lên \
                    một thư mục.
                    """,
                en: """
                    Readers would meet an error page. Paths start where the file lies; ../ goes up one \
                    folder.
                    """),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem [kế hoạch](⟦ke-hoach.md⟧).
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem [kế hoạch](plan.md).
                    """)))
}

extension Diagnostic {
    /// A path to a file that does not exist.
    ///
    /// - Parameters:
    ///   - path: The path as written.
    ///   - target: The same path relative to the content folder.
    ///   - guess: The path that was most likely meant.
    package static func deadLink(_ path: String, lookedFor target: String, guess: String?, at span: Span) -> Diagnostic
    {
        Diagnostic(
            .deadLink,
            Localized(vi: "không có tệp “\(path)”", en: "there is no file `\(path)`"),
            at: span,
            notes: [.note(vi: "đã tìm ở \(target)", en: "looked for \(target)")],
            fixes: [
                guess.map { .meant($0, replacing: span) }
                    ?? .fix(
                        vi: "sửa đường dẫn (tính từ thư mục của tệp này), hoặc bỏ liên kết",
                        en: "mend the path (it starts at this file's folder), or take the link out")
            ])
    }

    /// An address below the site's root that does not exist on the site.
    package static func deadSiteAddress(_ address: String, guess: String?, at span: Span) -> Diagnostic {
        Diagnostic(
            .deadLink,
            Localized(vi: "trang này không có địa chỉ “\(address)”", en: "this site has no address `\(address)`"),
            at: span,
            fixes: [
                guess.map { .meant($0, replacing: span) }
                    ?? .fix(
                        vi: "liên kết tới tệp .md bằng đường dẫn tương đối, ví dụ ../plan.md",
                        en: "link to the .md file by a relative path, such as ../plan.md")
            ])
    }
}

extension Diagnostic.Fix {
    /// A fix that replaces a path or address without a target.
    static func meant(_ guess: String, replacing span: Span) -> Self {
        .fix(vi: "có phải “\(guess)”?", en: "did you mean `\(guess)`?", replacing: span, with: guess)
    }
}
