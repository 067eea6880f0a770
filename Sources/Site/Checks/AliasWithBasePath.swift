import Campaign
import Diagnostics

/// An alias that begins with the base path, `/htsd/` of `https://example.vn/htsd/`. Aliases are relative to the site's
/// root, so such an alias would be at `/htsd/htsd/…`.
enum AliasWithBasePath {
    static func check(_ campaign: PublicCampaign, into report: inout Report) {
        let base = campaign.settings.url.path
        guard base != "/" else { return }
        for article in campaign.articles {
            for alias in article.fields.aliases where alias.value.hasPrefix(base) {
                let short = "/" + alias.value.dropFirst(base.count)
                // The site's root cannot be an alias.
                guard short != "/" else { continue }
                report.add(.aliasWithBasePath(base, short: short, at: alias.span))
            }
        }
    }
}
