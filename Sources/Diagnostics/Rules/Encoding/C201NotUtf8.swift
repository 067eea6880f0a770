extension Rule {
    package static let notUTF8 = Rule(
        "C201", "not-utf8", .error,
        RulePage(
            what: Localized(
                vi: "Tệp không được lưu theo bảng mã UTF-8. Thông báo cho biết nó giống bảng mã nào.",
                en: "The file is not saved as UTF-8. The message tells which encoding it looks like."),
            why: Localized(
                vi: """
                    Chữ có dấu sẽ hiện thành ký tự lạ. Mở tệp bằng chương trình đang đọc đúng chữ, chọn Lưu \
                    thành (Save As), mã hóa UTF-8.
                    """,
                en: """
                    Accented letters would come out as strange signs. Open it in the program that shows it \
                    right and save it as UTF-8.
                    """),
            example: .files(
                wrong: ["Content/2024/news/khai-mac.md   (Windows-1258)"],
                right: ["Content/2024/news/khai-mac.md   (UTF-8)"])))
}

extension Diagnostic {
    /// The encoding of a file that is not valid UTF-8.
    package enum WrongEncoding {
        case utf16, binary
        /// A single-byte encoding by its name; the name is empty when no known encoding fits.
        case legacy(String)
        /// UTF-8 with a few invalid bytes, the first of them on this line.
        case spoiled(line: Int)
    }

    package static func notUTF8(_ found: WrongEncoding, path: String) -> Diagnostic {
        let message =
            switch found {
            case .utf16:
                Localized(
                    vi: "tệp được lưu theo UTF-16, không phải UTF-8", en: "the file is saved as UTF-16, not UTF-8")
            case .binary:
                Localized(
                    vi: "đây không phải tệp văn bản (tệp chứa byte NUL)",
                    en: "this is not a text file (it holds NUL bytes)")
            case .spoiled(let line):
                Localized(
                    vi: "dòng \(line) có chữ không theo UTF-8, có lẽ được dán từ tệp theo bảng mã cũ",
                    en: "line \(line) holds letters that are not UTF-8, probably pasted from a file of an old encoding")
            case .legacy(""):
                Localized(vi: "tệp không được lưu theo UTF-8", en: "the file is not saved as UTF-8")
            case .legacy(let name):
                Localized(
                    vi: "tệp không được lưu theo UTF-8, có vẻ theo bảng mã \(name)",
                    en: "the file is not saved as UTF-8; it looks like \(name)")
            }
        return Diagnostic(.notUTF8, message, at: Span(file: path), fixes: [repair(of: found)])
    }

    private static func repair(of found: WrongEncoding) -> Fix {
        let save = Localized(
            vi: "mở tệp bằng Notepad, chọn “Lưu thành…” (Save As), ở ô “Mã hóa” (Encoding) chọn UTF-8",
            en: "open the file in an editor and save it with encoding UTF-8")
        return switch found {
        case .utf16, .legacy("Windows-1258"), .legacy(""): Fix(save)
        case .spoiled(let line):
            .fix(
                vi: "mở tệp, tìm ô vuông hoặc dấu hỏi lạ ở dòng \(line), gõ lại chỗ đó rồi lưu theo UTF-8",
                en: "open the file, look for odd signs on line \(line), type them anew and save as UTF-8")
        case .legacy:
            // An editor that does not know this encoding would show garbled text and save the garbled text.
            .fix(
                vi: "đổi văn bản sang Unicode trước, chẳng hạn bằng công cụ chuyển mã của UniKey, rồi \(save.vi)",
                en: "convert the text to Unicode first, by UniKey's converter for instance; then \(save.en)")
        case .binary:
            .fix(
                vi: """
                    nếu là văn bản Word, chép phần chữ vào một tệp .md mới; nếu là tệp để tải về, đặt vào thư mục media
                    """,
                en: """
                    if it is a Word document, copy its text into a new .md file; if it is for download, put it into media
                    """)
        }
    }
}
