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
