import Campaign
import Diagnostics

/// A slogan too long for every banner offered: its letters would be too small to read from the street. Uses the layout
/// of the downloads.
enum SloganTooLong {
    /// Millimetres. Capitals below 10 cm cannot be read across a street (Sources/README.md §8.4).
    private static let smallestCapital = 100.0

    static func check(_ campaign: PublicCampaign, _ kit: BannerKit, into report: inout Report) {
        // The largest banner fits nearly every slogan: one layout per slogan instead of six.
        let banners = campaign.settings.banners.sorted { $0.width * $0.height > $1.width * $1.height }
        for group in campaign.editions.flatMap(\.sloganGroups) {
            for slogan in group.slogans { check(slogan, on: banners, kit, into: &report) }
        }
    }

    private static func check(
        _ slogan: Slogan, on banners: [SiteSettings.Banner], _ kit: BannerKit, into report: inout Report
    ) {
        var carried: (banner: SiteSettings.Banner, capital: Double)?
        var refused: (banner: SiteSettings.Banner, capital: Double)?
        for banner in banners {
            switch layout(slogan, on: BannerSize(banner), kit) {
            case .success(let layout):
                if layout.capital >= smallestCapital { return }
                if layout.capital > carried?.capital ?? 0 { carried = (banner, layout.capital) }
            case .failure(.tooSmall(_, let capital, _)):
                if capital > refused?.capital ?? 0 { refused = (banner, capital) }
            case .failure(.tooManyWords):
                report.add(.sloganOverfull(characters: slogan.text.count, at: slogan.span))
                return
            // A slogan with missing letters is not too long.
            case .failure(.noWords), .failure(.unknownLetters): return
            }
        }
        guard let best = carried ?? refused else { return }
        report.add(
            .sloganTooLong(
                characters: slogan.text.count, banner: (best.banner.label, max(1, Int(best.capital / 10))),
                at: slogan.span))
    }

    /// The layout of the download; where only the author's line is too small, of the slogan alone.
    private static func layout(
        _ slogan: Slogan, on size: BannerSize, _ kit: BannerKit
    ) -> Result<BannerLayout, BannerLayout.Refusal> {
        func layout(_ author: String?) -> Result<BannerLayout, BannerLayout.Refusal> {
            BannerLayout.make(
                BannerText(lines: slogan.lines, author: author), on: size, font: kit.font, rules: kit.design.rules)
        }
        let whole = layout(slogan.author)
        if case .failure(.tooSmall(.author, _, _)) = whole { return layout(nil) }
        return whole
    }
}
