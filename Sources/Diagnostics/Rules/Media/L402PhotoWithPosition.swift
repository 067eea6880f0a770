extension Rule {
    package static let photoWithPosition = Rule(
        "L402", "photo-with-position", .note,
        RulePage(
            what: Localized(
                vi: "Tệp ảnh ghi vị trí nơi chụp.",
                en: "A photo's file tells where it was taken."),
            why: Localized(
                vi: """
                    Bản đăng lên mạng đã bỏ vị trí, nhưng tệp gốc trong thư mục nội dung thì còn; \
                    ảnh chụp ở nhà riêng có thể để lộ địa chỉ.
                    """,
                en: """
                    What is published does not, but the original in the content folder does, which \
                    may give away a home.
                    """),
            example: .files(
                wrong: ["Content/2024/media/le-khai-mac.jpg   (có vị trí GPS)"],
                right: ["Content/2024/media/le-khai-mac.jpg   (đã xóa vị trí GPS)"])))
}

extension Diagnostic {
    package static func photoWithPosition(at span: Span) -> Diagnostic {
        Diagnostic(
            .photoWithPosition,
            Localized(
                vi: "ảnh này ghi vị trí nơi chụp; bản đăng lên mạng đã bỏ, nhưng tệp gốc vẫn còn",
                en: "this photo tells where it was taken; what is published does not, but the original file does"),
            at: span,
            fixes: [
                .fix(
                    vi: "xóa vị trí trong tệp gốc nếu thư mục nội dung còn được chia sẻ; "
                        + "tắt ghi vị trí trong máy ảnh của điện thoại",
                    en: "take the position out of the original if the content folder is shared; "
                        + "switch it off in the phone's camera")
            ])
    }
}
