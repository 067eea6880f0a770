/// What the theme gives to set banners with: letters, rules and colours. A theme whose `theme.yml` does not offer
/// banners has none.
package struct BannerKit: Sendable {
    package let font: BannerFont
    package let design: BannerDesign

    package init(font: BannerFont, design: BannerDesign) {
        self.font = font
        self.design = design
    }
}
