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
            .text("title", "heading") { $0.title },
            .text("short_title", "title when site.yml has none") { $0.shortTitle },
            .text("home_url", "the front page") { $0.homeURL },
            .text("description", "one or two sentences") { $0.description },
            .text("archive_url", "absent if the page does not exist") { $0.archiveURL },
            .list(
                "menu",
                "the current edition, the slogans of all years, the archive, the press page, and the first standing page"
            ) { $0.menu },
            .record("footer", "groups of links") { $0.footer },
            .record("organisation", "who runs the site") { $0.organisation },
            .record("channels", "social networks") { $0.channels },
            .text("licence", "terms of use") { $0.licence },
        ])
}

/// A group of links in the footer: the years, the standing pages, the feeds.
struct FooterGroupView: TemplateRecord {
    let title: String
    let items: [LinkView]

    static let shape = Shape<Self>(
        "FooterGroup",
        [
            .text("title", "heading") { $0.title },
            .list("items", "at least one") { $0.items },
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
            .text("name", "its name") { $0.name },
            .text("address", "postal address") { $0.address },
            .text("phone", "as written") { $0.phone },
            .text("phone_url", "\"tel:+842838291234\"") { $0.phoneURL },
            .text("email", "as written") { $0.email },
            .text("email_url", "\"mailto:…\"") { $0.emailURL },
            .text("url", "address, ready to print") { $0.url },
            .record("logo", "its logo") { $0.logo },
        ])
}
