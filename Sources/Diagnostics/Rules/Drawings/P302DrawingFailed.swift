extension Rule {
    package static let drawingFailed = Rule(
        "P302", "drawing-failed", .warning,
        RulePage(
            what: Localized(
                vi: "rsvg-convert không làm được một số tệp PDF hoặc PNG của khẩu hiệu.",
                en: "rsvg-convert failed on some PDF or PNG files of slogans."),
            why: Localized(
                vi: """
                    Trang vẫn dựng đủ, chỉ không mời tải những tệp đó. Thường do ổ đĩa đầy, máy quá bận hoặc gói \
                    librsvg2-bin bị hỏng; lần dựng sau sẽ làm lại.
                    """,
                en: """
                    The site is whole but does not offer these files. Mostly the disk is full, the machine too busy \
                    or the package librsvg2-bin damaged; the next build tries again.
                    """),
            example: .files(
                wrong: ["Output/2023/khau-hieu/hoc-tap/khau-hieu.txt"],
                right: [
                    "Output/2023/khau-hieu/hoc-tap/khau-hieu.txt", "Output/2023/khau-hieu/hoc-tap/the-1080x1080.png",
                ])))
}
