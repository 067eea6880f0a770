extension Rule {
    package static let damagedPicture = Rule(
        "L302", "damaged-picture", .error,
        RulePage(
            what: Localized(
                vi: """
                    Tệp mang đuôi ảnh nhưng không phải ảnh nguyên vẹn. Có thể tải về chưa xong, hoặc chỉ đổi \
                    đuôi tệp.
                    """,
                en: """
                    The file is named as a picture but is not a whole one. Perhaps it was not fully \
                    downloaded, or only renamed.
                    """),
            why: Localized(
                vi: "Người đọc sẽ thấy khung ảnh vỡ. Mở ảnh trên máy, lưu lại thành .jpg hoặc .png.",
                en: "Readers would see a broken frame. Open it and save it again as .jpg or .png."),
            example: .files(
                wrong: ["Content/2024/media/le-khai-mac.jpg   (0 byte)"],
                right: ["Content/2024/media/le-khai-mac.jpg   (1,2 MB)"])))
}

extension Diagnostic {
    package static func damagedPicture(at span: Span) -> Diagnostic {
        Diagnostic(
            .damagedPicture,
            Localized(
                vi: "tệp này không phải ảnh JPEG hay PNG nguyên vẹn", en: "this file is not a whole JPEG or PNG picture"
            ),
            at: span,
            fixes: [
                .fix(
                    vi: "mở ảnh bằng phần mềm xem ảnh rồi lưu lại, hoặc lấy lại bản gốc",
                    en: "open it in a picture viewer and save it anew, or fetch the original again")
            ])
    }
}
