import Template

struct LinkView: TemplateRecord {
    let label: String
    let url: String

    static let shape = Shape<Self>(
        "Link",
        [
            .text("label", "words of the link") { $0.label },
            .text("url", "address, ready to print") { $0.url },
        ])
}

/// is_current → aria-current="page"
struct MenuItemView: TemplateRecord {
    let label: String
    let url: String
    let isCurrent: Bool

    static let shape = Shape<Self>(
        "MenuItem",
        [
            .text("label", "words of the link") { $0.label },
            .text("url", "address, ready to print") { $0.url },
            .flag("is_current", "the page or year that is shown") { $0.isCurrent },
        ])
}

/// url absent on the last one (the page itself)
struct CrumbView: TemplateRecord {
    let label: String
    let url: String?

    static let shape = Shape<Self>(
        "Crumb",
        [
            .text("label", "words of the link") { $0.label },
            .text("url", "address, ready to print") { $0.url },
        ])
}

/// "Kế hoạch 333/KH-UBND"; url absent for a plain text source
struct SourceView: TemplateRecord {
    let label: String
    let url: String?

    static let shape = Shape<Self>(
        "Source",
        [
            .text("label", "words of the link") { $0.label },
            .text("url", "address, ready to print") { $0.url },
        ])
}
