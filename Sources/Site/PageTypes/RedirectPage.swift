import Template

/// A redirect from an old address. Not in the table of page types: a redirect has no frame.
struct RedirectView: TemplateRecord {
    let url: String
    let canonical: String
    let title: String
    let lang: String

    static let shape = Shape<Self>(
        "Redirect",
        [
            .text("url", "where it leads, from the host's root: works on any host") { $0.url },
            .text("canonical", "the same, absolute: the permanent address") { $0.canonical },
            .text("title", "heading") { $0.title },
            .text("lang", "language code") { $0.lang },
        ])
}

extension RedirectView {
    static let template = "redirect"
    static let field = "redirect"

    init(_ redirect: Routes.Redirect, _ links: Links, language: String) {
        self.init(
            url: links.href(redirect.to), canonical: links.absolute(redirect.to), title: redirect.title, lang: language)
    }
}
