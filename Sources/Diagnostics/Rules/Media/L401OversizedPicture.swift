extension Rule {
    package static let oversizedPicture = Rule(
        "L401", "oversized-picture", .warning,
        RulePage(
            what: Localized(
                vi: "Ảnh nặng hơn 1 MB hoặc có cạnh dài hơn 4000 điểm ảnh.",
                en: "A picture weighs more than 1 MB or is longer than 4000 pixels."),
            why: Localized(
                vi: "Người đọc bằng điện thoại phải chờ lâu và tốn dung lượng.",
                en: "Readers on phones wait long and pay for it."),
            example: .files(
                wrong: ["Content/2024/media/le-khai-mac.jpg   (3,4 MB)"],
                right: ["Content/2024/media/le-khai-mac.jpg   (400 kB)"])))
}

extension Diagnostic {
    /// - Parameter size: The size in pixels; nil for a vector drawing.
    package static func oversizedPicture(
        byteCount: Int, size: (width: Int, height: Int)?, at span: Span
    ) -> Diagnostic {
        let pixels = size.map { " (\($0.width) × \($0.height) px)" } ?? ""
        let weight = weight(byteCount)
        return Diagnostic(
            .oversizedPicture,
            Localized(
                vi: "ảnh nặng \(weight.vi)\(pixels), người đọc bằng điện thoại phải chờ lâu",
                en: "the picture weighs \(weight.en)\(pixels), a long wait on a phone"),
            at: span,
            fixes: [
                .fix(
                    vi: "thu nhỏ ảnh còn chiều dài 2000 px rồi lưu lại dưới 1 MB (JPEG chất lượng 80 là đủ)",
                    en: "make it 2000 px on its longer side and save it below 1 MB (JPEG at quality 80 will do)")
            ])
    }

    /// A file size for messages: `3,4 MB` and `3.4 MB`; `640 kB` below one megabyte.
    private static func weight(_ bytes: Int) -> Localized {
        guard bytes >= 1_000_000 else {
            let text = "\((bytes + 999) / 1000) kB"
            return Localized(vi: text, en: text)
        }
        let tenths = (bytes + 50_000) / 100_000
        return Localized(vi: "\(tenths / 10),\(tenths % 10) MB", en: "\(tenths / 10).\(tenths % 10) MB")
    }
}
