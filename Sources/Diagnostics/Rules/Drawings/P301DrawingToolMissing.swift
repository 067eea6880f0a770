extension Rule {
    package static let drawingToolMissing = Rule(
        "P301", "drawing-tool-missing", .warning,
        RulePage(
            what: Localized(
                vi: "Máy chưa cài rsvg-convert, chương trình làm tệp PDF và ảnh PNG của khẩu hiệu.",
                en: "rsvg-convert, which makes the PDF and PNG files of slogans, is not installed."),
            why: Localized(
                vi: """
                    Trang vẫn dựng đủ, nhưng người đọc chỉ tải được tệp SVG và tệp chữ. Tệp đã công bố từ trước \
                    được giữ lại khi lời khẩu hiệu không đổi. Lệnh “apt-get install librsvg2-bin” cài chương trình này.
                    """,
                en: """
                    The site is whole, but readers can take only SVG and text home. Files published before are \
                    kept while the words are the same. `apt-get install librsvg2-bin` installs it.
                    """),
            example: .files(
                wrong: ["Output/2023/khau-hieu/hoc-tap/bang-ngang-3x1.svg"],
                right: [
                    "Output/2023/khau-hieu/hoc-tap/bang-ngang-3x1.pdf",
                    "Output/2023/khau-hieu/hoc-tap/bang-ngang-3x1.svg",
                ])))
}

extension Diagnostic {
    /// - Parameters:
    ///   - program: The program that makes drawings.
    ///   - debianPackage: The Debian package of the program.
    ///   - count: The number of drawings that were not made.
    ///   - kept: The number of these drawings that still exist from an earlier build.
    package static func drawingToolMissing(
        program: String, debianPackage: String, count: Int, kept: Int
    ) -> Diagnostic {
        Diagnostic(
            .drawingToolMissing,
            Localized(
                vi: "không tìm thấy chương trình \(program) nên chưa làm được \(count) tệp PDF và PNG của khẩu hiệu; "
                    + "trang vẫn dựng đủ, chỉ không mời tải các tệp này",
                en: "\(program) is not installed, so \(count) PDF and PNG files of slogans were not made; "
                    + "the site is whole without them"),
            at: nil, notes: Note.keptDrawings(kept),
            fixes: [
                .fix(
                    vi: "cài bằng lệnh “apt-get install \(debianPackage)” rồi dựng lại",
                    en: "install it by `apt-get install \(debianPackage)` and build again")
            ])
    }
}

extension Diagnostic.Note {
    static func keptDrawings(_ count: Int) -> [Self] {
        guard count > 0 else { return [] }
        return [
            .note(
                vi: "\(count) tệp làm từ lần dựng trước vẫn đúng lời và được giữ lại",
                en: "\(count) made by an earlier build still hold the same words and are kept")
        ]
    }
}
