import Template

/// A heading in a table of contents; its address is an anchor, `#muc-dich`.
struct ContentsItemView: TemplateRecord {
    let label: String
    let url: String
    let children: Items<LinkView>?

    static let shape = Shape<Self>(
        "ContentsItem",
        [
            .text("label", "words of the link", \.label),
            .text("url", "address, ready to print", \.url),
            .record("children", "headings one level below", \.children),
        ])
}
