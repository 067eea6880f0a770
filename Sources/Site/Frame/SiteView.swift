import Template

struct SiteView: TemplateRecord {
    let title: String
    let shortTitle: String
    let homeURL: String
    let description: String?
    let archiveURL: String?
    let menu: [MenuItemView]
    let footer: Items<FooterGroupView>?
    let organisation: OrganisationView
    let channels: Items<LinkView>?
    let licence: String?

    static let shape = Shape<Self>(
        "Site",
        [
            .text("title", "heading", \.title),
            .text("short_title", "title when site.yml has none", \.shortTitle),
            .text("home_url", "the front page", \.homeURL),
            .text("description", "one or two sentences", \.description),
            .text("archive_url", "absent if the page does not exist", \.archiveURL),
            .list(
                "menu",
                "the current edition, the slogans of all years, the archive, the press page, and the first standing page",
                \.menu),
            .record("footer", "groups of links", \.footer),
            .record("organisation", "who runs the site", \.organisation),
            .record("channels", "social networks", \.channels),
            .text("licence", "terms of use", \.licence),
        ])
}

/// A group of links in the footer: the years, the standing pages, the feeds.
struct FooterGroupView: TemplateRecord {
    let title: String
    let items: [LinkView]

    static let shape = Shape<Self>(
        "FooterGroup",
        [
            .text("title", "heading", \.title),
            .list("items", "at least one", \.items),
        ])
}

struct OrganisationView: TemplateRecord {
    let name: String
    let address: String?
    let phone: String?
    let phoneURL: String?
    let email: String?
    let emailURL: String?
    let url: String?
    let logo: PictureView?

    static let shape = Shape<Self>(
        "Organisation",
        [
            .text("name", "its name", \.name),
            .text("address", "postal address", \.address),
            .text("phone", "as written", \.phone),
            .text("phone_url", "\"tel:+842838291234\"", \.phoneURL),
            .text("email", "as written", \.email),
            .text("email_url", "\"mailto:…\"", \.emailURL),
            .text("url", "address, ready to print", \.url),
            .record("logo", "its logo", \.logo),
        ])
}
