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
