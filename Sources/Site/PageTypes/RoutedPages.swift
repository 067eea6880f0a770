import Campaign
import Diagnostics

/// Every page of the site with its address.
package struct RoutedPages: Sendable {
    struct Page: Sendable {
        let page: any PageType
        /// Index of its type in ``PageTypes/routed``.
        let type: Int
    }

    package let routes: Routes
    /// In the order of ``Routes/pages``.
    let pages: [Page]

    /// - Parameters:
    ///   - threads: number of threads that ask the years for their pages; the pages do not depend on it.
    ///   - report: gets errors for slogans without an address, and for two sources with the same address.
    package init(_ campaign: PublicCampaign, threads: Int = 1, into report: inout Report) {
        let book = AddressBook(campaign.settings.words)
        var slogans: [Int: YearSlogans] = [:]
        for edition in campaign.editions { slogans[edition.year] = YearSlogans(edition, into: &report) }
        var claims = PageClaims(
            ClaimSource(
                campaign: campaign, book: book, slogans: slogans,
                wording: Wording(language: campaign.settings.language)))
        claims.addAll(threads: threads)
        let redirects = RoutedPages.redirects(campaign, book, slogans, claims.places)
        let machineFiles = RoutedPages.machineFiles(campaign, book)
        claims.check(redirects, machineFiles: machineFiles.map(\.address), into: &report)
        pages = claims.pages
        routes = Routes(
            book: book, pages: claims.addresses, redirects: redirects.map(\.redirect),
            places: claims.places, slogans: slogans, machineFiles: machineFiles,
            yearMenus: claims.yearMenus, openings: claims.openings.mapValues(\.index))
    }

    /// The files for programs: no feed without news, and no reading text without an outline or in another language than
    /// Vietnamese, whose pronunciation rules it follows.
    private static func machineFiles(
        _ campaign: PublicCampaign, _ book: AddressBook
    ) -> [(file: MachineFile, address: Address)] {
        let editions = campaign.editions
        let withNews = editions.indices.filter { !editions[$0].news.isEmpty }
        var files: [(file: MachineFile, address: Address)] = []
        if !withNews.isEmpty { files += [(.siteFeed, book.feed), (.siteJSONFeed, book.jsonFeed)] }
        files += withNews.map { (.yearFeed($0), book.feed(editions[$0].year)) }
        files += [(.sitemap, book.sitemap), (.robots, book.robots), (.webManifest, book.manifest)]
        if Wording(language: campaign.settings.language).language == .vietnamese {
            let withOutline = editions.indices.filter { editions[$0].outline != nil }
            files += withOutline.map { (.readingText($0), book.reading(editions[$0].year)) }
        }
        return files
    }

    private static func redirects(
        _ campaign: PublicCampaign, _ book: AddressBook, _ slogans: [Int: YearSlogans], _ places: [String: Routes.Place]
    ) -> [PageClaims.Redirect] {
        var redirects: [PageClaims.Redirect] = []
        for article in campaign.articles where !article.fields.aliases.isEmpty {
            guard let place = places[article.file] else { continue }
            for alias in article.fields.aliases {
                let redirect = Routes.Redirect(from: Address(alias.value), to: place.address, title: article.title)
                redirects.append((redirect, alias.span))
            }
        }
        for edition in campaign.editions {
            for (g, group) in edition.sloganGroups.enumerated() {
                for old in group.oldSlugs {
                    guard let entry = slogans[edition.year]?.entry(group: g, slogan: old.index) else { continue }
                    let redirect = Routes.Redirect(
                        from: book.slogan(edition.year, old.slug), to: book.slogan(edition.year, entry.slug),
                        title: entry.slogan.text)
                    redirects.append((redirect, old.span))
                }
            }
        }
        return redirects
    }
}
