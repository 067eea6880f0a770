import Template

/// url absolute
struct RedirectView: TemplateRecord {
    let url: String
    let title: String
    let lang: String

    static let shape = Shape<Self>(
        "Redirect",
        [
            .text("url", "") { $0.url },
            .text("title", "") { $0.title },
            .text("lang", "") { $0.lang },
        ])
}
