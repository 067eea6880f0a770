import Campaign

/// The size of a banner in millimetres, or of a card in pixels.
package struct BannerSize: Sendable, Hashable {
    package enum Unit: String, Sendable, Hashable {
        case millimetre = "mm"
        case pixel = "px"
    }

    package let width: Double
    package let height: Double
    package let unit: Unit
    /// Width of the middle part that contains the text.
    package let textWidth: Double

    /// A banner of a size in metres.
    package init(width: Double, height: Double) {
        self.width = width * 1000
        self.height = height * 1000
        unit = .millimetre
        textWidth = self.width
    }

    package init(_ banner: SiteSettings.Banner) {
        self.init(width: banner.width, height: banner.height)
    }

    package init(_ card: BannerDesign.Card) {
        width = card.width
        height = card.height
        unit = .pixel
        textWidth = min(card.textWidth ?? card.width, card.width)
    }
}
