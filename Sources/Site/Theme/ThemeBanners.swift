import Diagnostics

extension BannerKit {
    /// - Returns: nil when the theme offers no banners, or when one of the files is missing or damaged, which is
    ///   reported as an error.
    init?(_ folder: ThemeFolder, _ settings: ThemeSettings, into report: inout Report) {
        guard let files = settings.banner else { return nil }
        func read<Value>(_ name: String, _ make: ([UInt8]) throws -> Value) -> Value? {
            // A file that is not there has been told of with all others that theme.yml names.
            guard let bytes = folder[name] else { return nil }
            if let value = try? make(bytes) { return value }
            report.add(.badBannerData(folder.shown(name), name: name))
            return nil
        }
        let font = read(files.font.value, BannerFont.init(json:))
        let design = read(files.design.value, BannerDesign.init(json:))
        guard let font, let design else { return nil }
        self.init(font: font, design: design)
    }
}
