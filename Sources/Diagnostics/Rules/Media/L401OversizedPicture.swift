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
