import Campaign
import Template

/// The official plan of a year, republished.
struct PlanPage: PageType {
    let edition: Int
    let plan: Plan

    static let template = "plan"
    static let field: String? = "plan"
    static let isOneBody = true

    static func claims(ofEdition edition: Int, in site: ClaimSource) -> [PageClaim] {
        let own = site.campaign.editions[edition]
        guard let plan = own.plan else { return [] }
        var claim = PageClaim(PlanPage(edition: edition, plan: plan), site.book.plan(own.year), of: plan.article)
        claim.menu = .init(position: 5, label: site.wording.plan)
        return [claim]
    }

    func article(in site: Pages) -> Article? { plan.article }

    func parts(in site: Pages) -> PageParts<PlanView> { site.planPage(site.campaign.editions[edition], plan) }
}

extension Pages {
    fileprivate func planPage(_ edition: Edition, _ plan: Plan) -> PageParts<PlanView> {
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
        let head = PageHead(
            address: address, title: article.title, documentTitle: documentTitle(article.title, edition),
            description: summary(article), article: article, isArticle: true,
            published: article.fields.date?.value,
            cite: citation(
                author: plan.issuer ?? edition.theme.agency, title: article.title,
                of: number.map { "\(plan.kindLabel ?? wording.plan) \($0)" } ?? settings.shortTitle, date: plan.issued),
            trail: trail(edition))
        return PageParts(view, head, edition: edition)
    }
}

struct PlanView: TemplateRecord {
    let kind: String?
    let number: String?
    let issued: DayView?
    let issuedAt: String?
    let issuer: String?
    let signer: SignerView?
    let recipients: TextItems?
    let basedOn: TextItems?
    let file: FileView?
    let notes: TextItems?
    let body: [UInt8]?
    let contents: Items<ContentsItemView>?

    static let shape = Shape<Self>(
        "Plan",
        [
            .text("kind", "\"Kế hoạch\"", \.kind),
            .text("number", "\"333/KH-UBND\": number and symbol as printed, ready", \.number),
            .record("issued", "date of the document", \.issued),
            .text("issued_at", "\"Quận 3\"", \.issuedAt),
            .text("issuer", "the issuing body", \.issuer),
            .record("signer", "who signed", \.signer),
            .record("recipients", "Nơi nhận", \.recipients),
            .record("based_on", "Căn cứ", \.basedOn),
            .record("file", "the issued document to download", \.file),
            .record("notes", "known defects of the printed text", \.notes),
            .body("body", "HTML of the body", \.body),
            .record("contents", "table of contents, from two headings on", \.contents),
        ])
}

struct SignerView: TemplateRecord {
    let authority: String?
    let title: String?
    let name: String?

    static let shape = Shape<Self>(
        "Signer",
        [
            .text("authority", "such as “KT. Chủ tịch”", \.authority),
            .text("title", "the office that the signer holds", \.title),
            .text("name", "the signer's name", \.name),
        ])
}
