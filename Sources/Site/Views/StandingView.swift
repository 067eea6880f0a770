import Template

struct StandingView: TemplateRecord {
    let body: [UInt8]?
    let picture: PictureView?
    let contents: Items<ContentsItemView>?

    static let shape = Shape<Self>(
        "Standing",
        [
            .html("body", "HTML of the body") { $0.body },
            .record("picture", "lead picture") { $0.picture },
            .record("contents", "table of contents, from two headings on") { $0.contents },
        ])
}
