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
