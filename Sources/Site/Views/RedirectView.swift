import Template

/// url absolute
struct RedirectView: TemplateRecord {
    let url: String
    let title: String
    let lang: String

    static let shape = Shape<Self>(
        "Redirect",
        [
            .text("url", "address, ready to print") { $0.url },
            .text("title", "heading") { $0.title },
            .text("lang", "language code") { $0.lang },
        ])
}
