import Diagnostics

/// What the theme gives to set banners with: letters, rules and colours. A theme without both of its files
/// (`banner-font.json`, `banner.json`) offers no banners.
package struct BannerKit: Sendable {
    package static let fontFile = "banner-font.json"
    package static let designFile = "banner.json"

    package let font: BannerFont
    package let design: BannerDesign

    package init(font: BannerFont, design: BannerDesign) {
        self.font = font
        self.design = design
    }

    /// - Returns: nil when the theme has neither file, or when one of them is missing or damaged, which is
    ///   reported as an error.
    package init?(_ folder: ThemeFolder, into report: inout Report) {
        let files = [BannerKit.fontFile, BannerKit.designFile]
        guard files.contains(where: { folder.files[$0] != nil }) else { return nil }
        func read<Value>(_ name: String, _ make: ([UInt8]) throws -> Value) -> Value? {
            guard let bytes = folder.files[name] else {
                report.add(
                    .missingThemeFile, vi: "giao diện thiếu tệp \(folder.shown(name))",
                    en: "the theme lacks \(folder.shown(name))",
                    at: nil)
                return nil
            }
            if let value = try? make(bytes) { return value }
            report.add(
                .badBannerData,
                vi: "không đọc được tệp \(folder.shown(name)): tệp bị sửa hỏng hoặc thiếu phần",
                en: "\(folder.shown(name)) cannot be read: it is damaged, or parts of it are missing", at: nil,
                fixes: [
                    .init(
                        Localized(
                            vi: "lấy lại tệp \(name) đi kèm bản Loa này",
                            en: "take \(name) as it comes with this version of Loa again"))
                ])
            return nil
        }
        let font = read(BannerKit.fontFile, BannerFont.init(json:))
        let design = read(BannerKit.designFile, BannerDesign.init(json:))
        guard let font, let design else { return nil }
        self.init(font: font, design: design)
    }
}
