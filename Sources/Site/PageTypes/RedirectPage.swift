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
            .text("url", "where it leads, from the host's root: works on any host", \.url),
            .text("canonical", "the same, absolute: the permanent address", \.canonical),
            .text("title", "heading", \.title),
            .text("lang", "language code", \.lang),
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
