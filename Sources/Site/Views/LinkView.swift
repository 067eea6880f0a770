import Template

struct LinkView: TemplateRecord {
    let label: String
    let url: String

    static let shape = Shape<Self>(
        "Link",
        [
            .text("label", "words of the link", \.label),
            .text("url", "address, ready to print", \.url),
        ])
}

/// An entry of a menu; templates mark the current one with `aria-current="page"`.
struct MenuItemView: TemplateRecord {
    let label: String
    let url: String
    let isCurrent: Bool

    static let shape = Shape<Self>(
        "MenuItem",
        [
            .text("label", "words of the link", \.label),
            .text("url", "address, ready to print", \.url),
            .flag("is_current", "the page or year that is shown", \.isCurrent),
        ])
}

/// A step of the breadcrumbs; the last one is the page itself and has no address.
struct CrumbView: TemplateRecord {
    let label: String
    let url: String?

    static let shape = Shape<Self>(
        "Crumb",
        [
            .text("label", "words of the link", \.label),
            .text("url", "address, ready to print", \.url),
        ])
}

/// The document that a page comes from, `Kế hoạch 333/KH-UBND`; a source that is plain text has no address.
struct SourceView: TemplateRecord {
    let label: String
    let url: String?

    static let shape = Shape<Self>(
        "Source",
        [
            .text("label", "words of the link", \.label),
            .text("url", "address, ready to print", \.url),
        ])
}
