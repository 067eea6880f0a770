import Template

struct StandingView: TemplateRecord {
    let body: [UInt8]?
    let picture: PictureView?
    let contents: Items<ContentsItemView>?

    static let shape = Shape<Self>(
        "Standing",
        [
            .html("body", "") { $0.body },
            .record("picture", "") { $0.picture },
            .record("contents", "") { $0.contents },
        ])
}
