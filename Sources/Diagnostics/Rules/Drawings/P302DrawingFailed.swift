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

extension Diagnostic {
    /// The reason why the program did not make a drawing.
    package enum DrawingFailure: Hashable, Sendable {
        /// The program ended with an error; the text is the end of its output.
        case failed(String)
        case tookTooLong(seconds: Int)
        case wroteNothing
        case notStarted(String)

        fileprivate var said: Localized {
            switch self {
            case .failed(let text): Localized(vi: text, en: text)
            case .tookTooLong(let seconds):
                Localized(vi: "chạy quá \(seconds) giây", en: "it ran for more than \(seconds) seconds")
            case .wroteNothing:
                Localized(vi: "chương trình không ghi ra tệp nào trọn vẹn", en: "it wrote no whole file")
            case .notStarted(let text):
                Localized(vi: "không chạy được (\(text))", en: "it could not be run (\(text))")
            }
        }
    }

    /// - Parameters:
    ///   - program: The program that makes drawings.
    ///   - debianPackage: The Debian package of the program.
    ///   - count: The number of drawings that were not made.
    ///   - first: The address of the first of these drawings, and the reason of the failure.
    ///   - kept: The number of these drawings that still exist from an earlier build.
    package static func drawingFailed(
        program: String, debianPackage: String, count: Int, first: (address: String, failure: DrawingFailure), kept: Int
    ) -> Diagnostic {
        let said = first.failure.said
        return Diagnostic(
            .drawingFailed,
            Localized(
                vi: "\(program) không làm được \(count) tệp của khẩu hiệu, trước hết là \(first.address): \(said.vi)",
                en: "\(program) failed on \(count) files of slogans, the first of them \(first.address): \(said.en)"),
            at: nil, notes: Note.keptDrawings(kept),
            fixes: [
                .fix(
                    vi: "dựng lại; nếu vẫn vậy, cài lại gói \(debianPackage) và xem ổ đĩa còn chỗ không",
                    en: "build again; if it stays so, install \(debianPackage) again and see whether the disk is full")
            ])
    }
}
