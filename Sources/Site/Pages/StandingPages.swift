import Campaign

/// Archive, press, the officer's own pages, and the pages that say that something is not here.
extension Pages {
    func archivePage() -> PageModel {
        let opening = routes.openings[.archive].map { campaign.pages[$0] }
        let title = opening?.title ?? wording.archiveTitle
        let leaf = PageHead(
            address: book.archive, title: title, description: opening.flatMap(summary) ?? wording.archiveDescription,
            article: opening,
            cite: citation(author: settings.organisation.name, title: title, of: settings.title, date: nil),
            trail: trail())
        let view = ArchiveView(
            intro: opening.flatMap { bodies.html($0) }, years: campaign.editions.reversed().map { card($0) })
        return page("archive", view, leaf, edition: nil)
    }

    func pressPage() -> PageModel {
        let opening = routes.openings[.press].map { campaign.pages[$0] }
        let title = opening?.title ?? wording.pressTitle
        let leaf = PageHead(
            address: book.press, title: title, description: opening.flatMap(summary) ?? wording.pressDescription,
            article: opening, trail: trail())
        let hasNews = campaign.editions.contains { !$0.news.isEmpty }
        var feeds =
            hasNews
            ? [
                LinkView(label: wording.atomFeed, url: href(book.feed)),
                LinkView(label: wording.jsonFeed, url: href(book.jsonFeed)),
            ] : []
        feeds += campaign.editions.reversed().filter { !$0.news.isEmpty }.map {
            LinkView(label: wording.atomFeed($0.year), url: href(book.feed($0.year)))
        }
        let view = PressView(
            intro: opening.flatMap { bodies.html($0) }, facts: facts,
            years: campaign.editions.reversed().map { card($0) },
            feeds: Items(feeds), downloads: Items(downloads), example: example)
        return page("press", view, leaf, edition: nil)
    }

    /// What a journalist has to get right, about the edition in front.
    private var facts: [FactView] {
        var facts = [FactView(term: wording.campaignName, text: settings.title, url: nil)]
        if let edition = campaign.current {
            let theme = edition.theme
            if let text = theme.theme {
                facts.append(
                    FactView(term: wording.themeOf(edition.year), text: text, url: href(book.edition(edition.year))))
            }
            if let period = period(theme.start, theme.end) {
                facts.append(FactView(term: wording.time, text: period.text, url: nil))
            }
            if let index = lists(edition).opening {
                let activity = edition.activities[index]
                let parts = [
                    self.period(activity.start, activity.end)?.text, activity.place, activity.address,
                    activity.place == nil ? activity.placeNote : nil,
                ]
                let text = parts.compactMap(\.self).joined(separator: "; ")
                if !text.isEmpty {
                    facts.append(
                        FactView(
                            term: wording.opening, text: text,
                            url: href(book.activity(edition.year, activity.article.slug))))
                }
            }
            if let body = theme.body {
                facts.append(
                    FactView(
                        term: wording.issuingBody, text: body,
                        url: edition.plan == nil ? nil : href(book.plan(edition.year))))
            }
        }
        let years = campaign.editions.map { "\($0.year)" }.joined(separator: ", ")
        if !years.isEmpty { facts.append(FactView(term: wording.yearsHeld, text: years, url: href(book.archive))) }
        facts.append(FactView(term: wording.responsible, text: settings.organisation.name, url: nil))
        return facts
    }

    /// The issued documents of all years, as files.
    private var downloads: [FileView] {
        campaign.editions.reversed().compactMap { edition in
            guard let plan = edition.plan,
                case .media(let address, let media)? = bodies.references(of: plan.article).file
            else {
                return nil
            }
            let file = self.file(address, media)
            return FileView(url: file.url, label: Pages.documentName(plan), info: file.info)
        }
    }

    /// A citation of the page that is most worth citing.
    private var example: CiteView {
        guard let edition = campaign.current else {
            return CiteView(text: "\(settings.organisation.name). \(settings.title).", url: book.home.absolute(base))
        }
        return CiteView(
            text: citation(
                author: edition.theme.body, title: edition.theme.article.title,
                of: edition.theme.name ?? settings.title,
                date: edition.theme.start), url: book.edition(edition.year).absolute(base))
    }

    func standingPage(_ article: Article) -> PageModel {
        let address = book.page(article.slug)
        let body = bodies.html(article)
        let leaf = PageHead(
            address: address, title: article.title, description: summary(article), article: article, body: body,
            published: article.fields.date?.value,
            cite: citation(
                author: settings.organisation.name, title: article.title, of: settings.title,
                date: article.fields.date?.value),
            trail: trail())
        let view = StandingView(
            body: body, picture: bodies.references(of: article).image.flatMap(bodies.picture),
            contents: contents(article))
        return page("page", view, leaf, edition: nil)
    }

    func notFoundPage() -> PageModel {
        page(
            "not_found", GoneView?.none,
            PageHead(address: book.notFound, title: wording.notFoundTitle, isNoindex: true), edition: nil)
    }

    /// The page of an address that the ledger marks as gone.
    func gonePage(_ address: Address, on day: DateValue, reason: String) -> PageModel {
        page(
            "gone", GoneView(day: self.day(day), reason: reason),
            PageHead(address: address, title: wording.goneTitle, isNoindex: true), edition: nil)
    }
}
