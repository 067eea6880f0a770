extension Rule {
    package static let badBannerData = Rule(
        "T203", "bad-banner-data", .error,
        RulePage(
            what: Localized(
                vi: "Tệp chữ hoặc tệp quy tắc in băng rôn của giao diện bị hỏng hoặc thiếu phần.",
                en: "The theme's file of banner letters, or that of banner rules, is damaged or lacks a part."),
            why: Localized(
                vi: """
                    Bề rộng chữ và cỡ chữ trên băng rôn lấy từ hai tệp này; đọc sai thì băng rôn in ra sẽ tràn lề. \
                    Giao diện không muốn có băng rôn thì bỏ “banners” khỏi “offers” trong theme.yml.
                    """,
                en: """
                    Widths and sizes of letters come from these two files; misread, banners would run over their \
                    edges. A theme that wants no banners leaves `banners` out of `offers` in theme.yml.
                    """),
            example: .files(
                wrong: ["Theme/banner-font.json   (bị cắt ngang / cut short)", "Theme/banner.json"],
                right: ["Theme/banner-font.json", "Theme/banner.json"])))
}

extension Diagnostic {
    /// - Parameters:
    ///   - path: The path as shown to the officer: `Theme/banner.json`.
    ///   - name: The path relative to the theme folder: `banner.json`.
    package static func badBannerData(_ path: String, name: String) -> Diagnostic {
        Diagnostic(
            .badBannerData,
            Localized(
                vi: "không đọc được tệp \(path): tệp bị sửa hỏng hoặc thiếu phần",
                en: "\(path) cannot be read: it is damaged, or parts of it are missing"),
            at: nil,
            fixes: [
                .fix(
                    vi: "lấy lại tệp \(name) đi kèm bản Loa này",
                    en: "take \(name) as it comes with this version of Loa again")
            ])
    }
}
