import Template

struct LinkView: TemplateRecord {
    let label: String
    let url: String

    static let shape = Shape<Self>(
        "Link",
        [
            .text("label", "") { $0.label },
            .text("url", "") { $0.url },
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
            .text("label", "") { $0.label },
            .text("url", "") { $0.url },
            .flag("is_current", "") { $0.isCurrent },
        ])
}

/// url absent on the last one (the page itself)
struct CrumbView: TemplateRecord {
    let label: String
    let url: String?

    static let shape = Shape<Self>(
        "Crumb",
        [
            .text("label", "") { $0.label },
            .text("url", "") { $0.url },
        ])
}

/// "Kế hoạch 333/KH-UBND"; url absent for a plain text source
struct SourceView: TemplateRecord {
    let label: String
    let url: String?

    static let shape = Shape<Self>(
        "Source",
        [
            .text("label", "") { $0.label },
            .text("url", "") { $0.url },
        ])
}
