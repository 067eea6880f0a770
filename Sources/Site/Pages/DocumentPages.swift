import Campaign

/// The plan and the information outline.
extension Pages {
    func planPage(_ edition: Edition, _ plan: Plan) -> PageModel {
        let article = plan.article
        let address = book.plan(edition.year)
        var file: FileView?
        if case .media(let target, let media)? = bodies.references(of: article).file { file = self.file(target, media) }
        let number = Pages.documentNumber(plan)
        let body = bodies.html(article)
        let view = PlanView(
            kind: plan.kindLabel, number: number, issued: plan.issued.map(day), issuedAt: plan.issuedAt,
            issuer: plan.issuer,
            signer: plan.signer.map { SignerView(authority: $0.authority, title: $0.title, name: $0.name) },
            recipients: TextItems(plan.recipients), basedOn: TextItems(plan.basedOn), file: file,
            notes: TextItems(plan.notes),
            body: body, contents: contents(article))
        let leaf = PageHead(
            address: address, title: article.title, documentTitle: documentTitle(article.title, edition),
            description: summary(article), article: article, body: body, isArticle: true,
            published: article.fields.date?.value,
            cite: citation(
                author: plan.issuer ?? edition.theme.body, title: article.title,
                of: number.map { "\(plan.kindLabel ?? wording.plan) \($0)" } ?? settings.shortTitle, date: plan.issued),
            trail: trail(edition))
        return page("plan", view, leaf, edition: edition)
    }

    func outlinePage(_ edition: Edition, _ outline: Outline) -> PageModel {
        let article = outline.article
        let reading = routes.readings.first { $0.year == edition.year }
        let view = OutlineView(
            label: outline.label, body: bodies.html(article) ?? [], contents: contents(article),
            textURL: reading.map { href($0.address) }, readingTime: reading.map { _ in ReadingText(outline).duration })
        let leaf = PageHead(
            address: book.outline(edition.year), title: article.title,
            documentTitle: documentTitle(article.title, edition), description: summary(article), article: article,
            isArticle: true, published: article.fields.date?.value,
            cite: citation(
                author: edition.plan?.issuer ?? edition.theme.body, title: article.title,
                of: edition.theme.name ?? settings.title, date: nil), trail: trail(edition))
        return page("outline", view, leaf, edition: edition)
    }

    func file(_ address: Address, _ media: MediaFile) -> FileView {
        let name = address.path.split(separator: "/").last.map(String.init) ?? address.path
        let kind = media.fileExtension.uppercased()
        return FileView(
            url: href(address), label: name, info: "\(kind.isEmpty ? "" : kind + ", ")\(wording.size(media.byteCount))")
    }
}

extension Plan {
    /// `Kế hoạch`: officers write the kind small, as content.md does, and it opens a line wherever it is printed.
    var kindLabel: String? { kind.map { $0.prefix(1).uppercased() + $0.dropFirst() } }
}
