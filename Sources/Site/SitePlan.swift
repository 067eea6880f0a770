import Campaign
import Diagnostics
import Text

/// The plan of a checked site: its addresses, links, ledger, and the drawings that an external program must make.
package struct SitePlan: Sendable {
    private let campaign: PublicCampaign
    private let templates: Templates
    private let pages: [RoutedPages.Page]
    private let gone: [GonePage]
    /// In order, without drawings.
    private let media: [(address: Address, file: OutputFile)]
    private let ledger: Ledger?
    private let site: Pages

    private var routes: Routes { site.routes }

    /// Checks the whole site.
    ///
    /// - Parameters:
    ///   - ledger: nil for a preview, which promises no addresses.
    ///   - threads: number of threads that resolve links and sort lists; the site does not depend on it.
    /// - Returns: nil when the content, the theme or the ledger has errors; all of them are reported.
    package init?(
        _ campaign: PublicCampaign, _ templates: Templates, ledger: Ledger?, threads: Int = 1, into report: inout Report
    ) {
        let routed = RoutedPages(campaign, threads: threads, into: &report)
        let routes = routed.routes
        let addresses = MediaAddresses(campaign, routes.book)
        let resolver = LinkResolver(campaign, routes, mediaAddresses: addresses.addresses)
        let bodies = Bodies(campaign, resolver, threads: threads, into: &report)
        addresses.check(used: bodies.usedMedia, campaign, routes, into: &report)
        SiteChecks.check(
            campaign, routes, bodies, banners: templates.banners, threads: threads, into: &report)
        // A file that could not be read has no page: its address would be reported as lost, although its error is reported.
        guard campaign.isWhole else { return nil }

        let downloads = templates.banners.map { SloganDownloads(campaign, routes, $0) } ?? .none
        media = bodies.usedMedia.sorted { $0.precedes($1) }.compactMap { path in
            guard let address = addresses.addresses[path], let file = campaign.media[path] else { return nil }
            return (address, OutputFile(path: address.file, phase: .asset, content: .media(file)))
        }
        let published = Set(
            SitePlan.promised(routes) + media.map(\.address.path) + downloads.addresses.map(\.path))
        let redirected = Set(routes.redirects.map(\.from.path))
        ledger?.check(published: published, redirected: redirected, on: campaign.today.iso, into: &report)
        if report.hasErrors { return nil }

        gone = (ledger?.gone ?? []).filter {
            !published.contains($0.address) && !redirected.contains($0.address)
        }.compactMap {
            GonePage($0, zone: campaign.settings.zone)
        }
        pages = routed.pages
        site = Pages(
            campaign: campaign, routes: routes, bodies: bodies, theme: templates.addresses, downloads: downloads,
            threads: threads)
        self.campaign = campaign
        self.templates = templates.placed(at: campaign.settings.url)
        self.ledger = ledger
    }

    /// Addresses that the ledger keeps, without media and downloads.
    private static func promised(_ routes: Routes) -> [String] {
        routes.pages.map(\.path) + routes.machineFiles.filter(\.file.isPromised).map(\.address.path)
    }

    package var pageCount: Int { pages.count + gone.count + 1 + routes.redirects.count }

    /// What the external program must make, in order.
    package var drawings: [(address: Address, drawing: Drawing)] { site.sloganDownloads.drawings }

    /// The plain words beside the drawings: an old drawing is valid while they are the same.
    package var words: [(address: Address, bytes: [UInt8])] { site.sloganDownloads.words }

    /// The finished site with the results of its drawings; a missing drawing counts as unmade and is not linked.
    package func site(with drawings: [Address: MadeDrawing]) -> SiteOutput {
        let site = Pages(site, downloads: site.sloganDownloads.with(drawings))
        let downloads = site.sloganDownloads.files
        // An address is not lost when the program is missing on this machine, but a new one is not promised either.
        let published = SitePlan.promised(routes) + (media + downloads).map(\.address.path)
        let machineFiles = routes.machineFiles.map { [site, pages] file, address in
            SiteOutput.Page(address, phase: file.phase) { _ in
                site.rendering(of: file, at: address) { pages[$0].page.article(in: site) }
            }
        }
        let hasSlogans = campaign.editions.contains { !site.listedSlogans($0).isEmpty }
        return SiteOutput(
            pages: renderedPages(site), machineFiles: machineFiles,
            files: templates.assets + (hasSlogans ? templates.pickerAssets : []) + (media + downloads).map(\.file),
            ledger: ledger?.adding(published, on: campaign.today.iso))
    }

    private func renderedPages(_ site: Pages) -> [SiteOutput.Page] {
        let render = { @Sendable [pages, templates] (index: Int) -> Rendering in
            let page = pages[index]
            return SitePlan.render(page.page, as: page.type, templates, in: site)
        }
        var rendered: [SiteOutput.Page] = []
        rendered.reserveCapacity(pageCount)
        for (index, address) in routes.pages.enumerated() {
            let isList = type(of: pages[index].page).isList
            rendered.append(SiteOutput.Page(address, phase: isList ? .list : .page, index, render: render))
        }
        let outside = gone.map { page in
            SiteOutput.Page(page.address, phase: .page) { [templates] _ in
                templates.render(page.framed(in: site), with: templates.gone)
            }
        }
        let notFound = SiteOutput.Page(routes.book.notFound, phase: .page) { [templates] _ in
            templates.render(NotFoundPage().framed(in: site), with: templates.notFound)
        }
        let redirects = routes.redirects.map { redirect in
            SiteOutput.Page(redirect.from, phase: .page) { [templates] _ in
                templates.render(RedirectView(redirect, site.links, language: site.settings.language))
            }
        }
        rendered += outside + [notFound] + redirects
        return rendered
    }

    private static func render<Page: PageType>(
        _ page: Page, as type: Int, _ templates: Templates, in site: Pages
    ) -> Rendering {
        templates.render(page.framed(in: site), as: type)
    }

    /// The bodies of the pages, for rebuilds.
    package var pageBodies: PageBodies { PageBodies(pages, at: routes.pages, in: site) }
}
