extension Rule {
    package static let missingMedia = Rule(
        "L104", "missing-media", .error,
        RulePage(
            what: Localized(
                vi: "Không có tệp này trong thư mục media.",
                en: "There is no such file in the media folder."),
            why: Localized(
                vi: """
                    Trang sẽ thiếu ảnh hoặc tệp tải về. Kiểm tra tên tệp: chữ hoa, chữ thường và đuôi .jpg, \
                    .jpeg là khác nhau.
                    """,
                en: """
                    The page would lack a picture or a download. Check the name: capitals count, and .jpg is \
                    not .jpeg.
                    """),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    ![Lễ khai mạc](⟦media/Le-khai-mac.PNG⟧)
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    ![Lễ khai mạc](media/le-khai-mac.png)
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - path: The path as written.
    ///   - target: The same path relative to the content folder.
    ///   - guess: The path that was most likely meant.
    package static func missingMedia(_ path: String, lookedFor target: String, guess: String?, at span: Span)
        -> Diagnostic
    {
        Diagnostic(
            .missingMedia,
            Localized(vi: "không có tệp “\(path)”", en: "there is no file `\(path)`"),
            at: span,
            notes: [.note(vi: "đã tìm ở \(target)", en: "looked for \(target)")],
            fixes: [
                guess.map { .meant($0, replacing: span) }
                    ?? .fix(
                        vi: "chép tệp vào thư mục media/, hoặc sửa đường dẫn",
                        en: "copy the file into media/, or mend the path")
            ])
    }
}
