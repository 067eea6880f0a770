import Template

/// url "#muc-dich"
struct ContentsItemView: TemplateRecord {
    let label: String
    let url: String
    let children: Items<LinkView>?

    static let shape = Shape<Self>(
        "ContentsItem",
        [
            .text("label", "") { $0.label },
            .text("url", "") { $0.url },
            .record("children", "") { $0.children },
        ])
}
