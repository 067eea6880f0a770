import Campaign
import Diagnostics
import Markdown
import Text

/// The finished site as values: which files there are and how each is made. Nothing has been written.
package struct Site: Sendable {
    /// Rendered one by one, on any thread, so that a large site need not be in memory at once.
    package struct Page: Sendable {
        package let path: String
        package let phase: OutputFile.Phase
        private let render: @Sendable () -> Rendering

        /// - Parameter made: shared by all pages, so that each holds no more than its route.
        init(
            _ route: (page: Routes.Page, address: Address),
            _ made: @escaping @Sendable (Routes.Page, Address) -> Rendering
        ) {
            path = route.address.file
            phase = route.page.isList ? .list : .page
            render = { made(route.page, route.address) }
        }

        init(_ made: PageModel, _ templates: Templates) {
            path = made.address.file
            phase = .page
            render = { templates.render(made) }
        }

        init(_ redirect: Routes.Redirect, _ templates: Templates, base: BaseURL, language: String) {
            path = redirect.from.file
            phase = .page
            let view = RedirectView(
                url: redirect.to.href(base), canonical: redirect.to.absolute(base), title: redirect.title,
                lang: language)
            render = { Rendering(bytes: templates.render(view), template: "redirect") }
        }

        /// A file for programs, made without a template.
        init(_ address: Address, _ bytes: @escaping @Sendable () -> [UInt8]) {
            self.init(address) { Rendering(bytes: bytes()) }
        }

        init(_ address: Address, rendering: @escaping @Sendable () -> Rendering) {
            path = address.file
            phase = .list
            render = rendering
        }

        package var rendering: Rendering { render() }
    }

    package struct Rendering: Sendable {
        package let bytes: [UInt8]
        /// The name of the template that made it, if one did.
        package var template: String?
        package var placements: [BodyPlacement] = []
    }

    package let pages: [Page]
    /// Feeds, site map and the like, which are no pages.
    package let machineFiles: [Page]
    /// Everything else: theme files, media, downloads.
    package let files: [OutputFile]
    /// The ledger with this build's addresses; nil when none was given.
    package let ledger: Ledger?
    private let maker: Pages

    /// - Parameters:
    ///   - downloads: with what has become of its drawings.
    ///   - ledger: nil for a preview, which makes no promises.
    ///   - threads: that sort the lists of the years; the site does not depend on it.
    /// - Returns: nil when the content, the theme or the ledger has errors; all of them are reported.
    package static func make(
        _ campaign: PublicCampaign, _ templates: Templates, downloads: SloganDownloads = .none, ledger: Ledger?,
        threads: Int = 1,
        into report: inout Report
    ) -> Site? {
        let routes = Routes(campaign, into: &report)
        let media = MediaAddresses(campaign, routes.book)
        let resolver = LinkResolver(campaign, routes, mediaAddresses: media.addresses)
        let bodies = Bodies(campaign, resolver, into: &report)
        media.check(used: bodies.usedMedia, campaign, routes, into: &report)
        checkCurrent(campaign, into: &report)
        SiteChecks.check(campaign, routes, bodies, into: &report)

        let maker = Pages(
            campaign: campaign, routes: routes, bodies: bodies, theme: templates.addresses, downloads: downloads,
            threads: threads)
        let feeds = maker.feeds
        let readings = maker.readingTexts
        let used = bodies.usedMedia.sorted { $0.precedes($1) }
        let mediaFiles = used.compactMap { path -> (Address, OutputFile)? in
            guard let address = media.addresses[path], let file = campaign.media[path] else { return nil }
            return (address, OutputFile(path: address.file, phase: .asset, content: .media(file)))
        }
        let madeFiles = downloads.files
        let published =
            routes.pages.map(\.address.path) + feeds.map(\.address.path)
            + readings.map(\.address.path) + (mediaFiles + madeFiles).map(\.0.path)
        // An address is not lost because a program is missing on this machine: it is only not served today.
        let excused = Set(routes.redirects.map(\.from.path) + downloads.unmade.map(\.path))
        // The addresses of a page with errors are not lost but late; the errors have been told.
        guard campaign.isWhole else { return nil }
        let updated = ledger?.updated(published: published, redirected: excused, on: campaign.today.iso, into: &report)
        guard !report.hasErrors else { return nil }

        let served = Set(published + routes.redirects.map(\.from.path))
        let gone = (updated?.gone ?? []).filter { !served.contains($0.address) }.compactMap(maker.gonePage)
        let language = campaign.settings.language
        let made = { @Sendable (page: Routes.Page, address: Address) -> Rendering in
            maker.make((page, address)).map(templates.render) ?? Rendering(bytes: [])
        }
        let pages =
            routes.pages.map { Page($0, made) } + (gone + [maker.notFoundPage()]).map { Page($0, templates) }
            + routes.redirects.map { Page($0, templates, base: campaign.settings.url, language: language) }
        let book = routes.book
        let machineFiles =
            feeds.map(\.file) + [
                Page(book.sitemap) { maker.sitemap }, Page(book.robots) { maker.robots },
                Page(book.manifest) { maker.webManifest },
            ]
        let hasSlogans = campaign.editions.contains { !maker.listedSlogans($0).isEmpty }
        let files =
            templates.assets + (hasSlogans ? templates.pickerAssets : []) + (mediaFiles + madeFiles).map(\.1)
            + readings.map { OutputFile(path: $0.address.file, phase: .page, content: .bytes($0.bytes)) }
        return Site(pages: pages, machineFiles: machineFiles, files: files, ledger: updated, maker: maker)
    }

    /// What it takes to make each page's body anew, one after the other.
    package func forEachBody(_ visit: (BodyDependencies) -> Void) {
        let anchors = maker.bodies.anchorsInUse
        for (page, address) in maker.routes.pages {
            guard let article = maker.article(of: page) else { continue }
            let inUse = anchors[address].map { $0.filter(article.body.anchors.contains).sorted() } ?? []
            BodyDependencies(page, article, maker.bodies.references(of: article), anchorsInUse: inUse).map(visit)
        }
    }

    private static func checkCurrent(_ campaign: PublicCampaign, into report: inout Report) {
        guard let wanted = campaign.settings.current, !campaign.editions.contains(where: { $0.year == wanted.value }),
            !campaign.unread.contains("\(wanted.value)/theme.md")
        else { return }
        if let held = campaign.heldBack["\(wanted.value)/theme.md"] {
            report.add(
                .linkToHeldBack,
                vi:
                    "“current” là \(wanted.value), năm đang được giữ lại (\(held.reason.message.vi)); tạm thời năm công khai mới nhất đứng đầu",
                en:
                    "`current` is \(wanted.value), which is held back (\(held.reason.message.en)); until then the latest public edition is in front",
                at: wanted.span)
            return
        }
        let years = campaign.editions.map { "\($0.year)" }.joined(separator: ", ")
        report.add(
            .unknownEdition, vi: "“current” là \(wanted.value) nhưng không có năm đó",
            en: "`current` is \(wanted.value), but there is no such edition", at: wanted.span,
            notes: years.isEmpty
                ? [] : [.init(Localized(vi: "các năm công khai: \(years)", en: "public editions: \(years)"))],
            fixes: [
                .init(
                    Localized(
                        vi: "sửa số năm, hoặc bỏ dòng “current” thì trang chủ lấy năm mới nhất",
                        en: "mend the year, or take `current` out: the latest one is then in front"))
            ])
    }
}

extension Routes.Page {
    /// Pages that lead to other pages are put in place after them.
    fileprivate var isList: Bool {
        switch self {
        case .home, .archive, .press, .allSlogans, .edition, .slogans, .activities, .newsList: true
        case .slogan, .outline, .plan, .activity, .newsItem, .standing: false
        }
    }
}

extension Pages {
    /// The file that a route's page is made of; nil for pages made of many.
    func article(of page: Routes.Page) -> Article? {
        switch page {
        case .home, .allSlogans, .slogans, .activities, .newsList: nil
        case .archive, .press: routes.openings[page].map { campaign.pages[$0] }
        case .edition(let year): edition(year)?.theme.article
        case .slogan(let year, let index):
            edition(year).flatMap { edition in
                routes.slogans[year]?.entries[index].uses.first.map { edition.sloganGroups[$0.group].article }
            }
        case .outline(let year): edition(year)?.outline?.article
        case .plan(let year): edition(year)?.plan?.article
        case .activity(let year, let index): edition(year)?.activities[index].article
        case .newsItem(let year, let index): edition(year)?.news[index].article
        case .standing(let index): campaign.pages[index]
        }
    }

    /// The page of a route.
    func make(_ route: (page: Routes.Page, address: Address)) -> PageModel? {
        switch route.page {
        case .home: home()
        case .archive: archivePage()
        case .press: pressPage()
        case .allSlogans: allSlogansPage()
        case .edition(let year): edition(year).map(editionPage)
        case .slogans(let year): edition(year).map(slogansPage)
        case .slogan(let year, let index): edition(year).map { sloganPage($0, index) }
        case .outline(let year): edition(year).flatMap { edition in edition.outline.map { outlinePage(edition, $0) } }
        case .plan(let year): edition(year).flatMap { edition in edition.plan.map { planPage(edition, $0) } }
        case .activities(let year): edition(year).map(activitiesPage)
        case .activity(let year, let index): edition(year).map { activityPage($0, index) }
        case .newsList(let year, let number): edition(year).map { newsListPage($0, number) }
        case .newsItem(let year, let index): edition(year).map { newsItemPage($0, index) }
        case .standing(let index): standingPage(campaign.pages[index])
        }
    }

    /// A feed without news is not published.
    var feeds: [(address: Address, file: Site.Page)] {
        let years = campaign.editions.filter { !$0.news.isEmpty }
        if years.isEmpty { return [] }
        let all = [
            (book.feed, Site.Page(book.feed, rendering: { Pages.rendering(siteFeed(book.feed), as: .atom) })),
            (
                book.jsonFeed,
                Site.Page(book.jsonFeed, rendering: { Pages.rendering(siteFeed(book.jsonFeed), as: .json) })
            ),
        ]
        return all
            + years.map { edition in
                let address = book.feed(edition.year)
                return (address, Site.Page(address, rendering: { Pages.rendering(yearFeed(edition), as: .atom) }))
            }
    }

    /// What ward loudspeakers and radio read out of each year's outline.
    var readingTexts: [(address: Address, bytes: [UInt8])] {
        routes.readings.compactMap { reading in
            edition(reading.year)?.outline.map { (reading.address, ReadingText($0).bytes) }
        }
    }

    /// Only pages can say that they are gone: a picture's address cannot serve HTML.
    func gonePage(_ entry: Ledger.Entry) -> PageModel? {
        guard let gone = entry.gone, entry.address.hasSuffix("/") || entry.address.hasSuffix(".html"),
            let day = try? DateValue(reading: gone.day, zone: settings.zone)
        else { return nil }
        return gonePage(Address(entry.address), on: day, reason: gone.reason)
    }
}
