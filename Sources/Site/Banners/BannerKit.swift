import Diagnostics

/// The theme's data for banners: glyphs, rules and colours. A theme without its two files (`banner-font.json`,
/// `banner.json`) offers no banners.
package struct BannerKit: Sendable {
    package static let fontFile = "banner-font.json"
    package static let designFile = "banner.json"

    package let font: BannerFont
    package let design: BannerDesign

    package init(font: BannerFont, design: BannerDesign) {
        self.font = font
        self.design = design
    }

    /// - Returns: nil when the theme has neither file, and when one of them is missing or damaged, which is reported as
    ///   an error.
    package init?(_ folder: ThemeFolder, into report: inout Report) {
        let files = [BannerKit.fontFile, BannerKit.designFile]
        guard files.contains(where: { folder.files[$0] != nil }) else { return nil }
        func read<Value>(_ name: String, _ make: ([UInt8]) throws -> Value) -> Value? {
            guard let bytes = folder.files[name] else {
                report.add(.missingBannerFile(folder.shown(name)))
                return nil
            }
            if let value = try? make(bytes) { return value }
            report.add(.badBannerData(folder.shown(name), name: name))
            return nil
        }
        let font = read(BannerKit.fontFile, BannerFont.init(json:))
        let design = read(BannerKit.designFile, BannerDesign.init(json:))
        guard let font, let design else { return nil }
        self.init(font: font, design: design)
    }
}
