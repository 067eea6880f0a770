import Template

struct NewsView: TemplateRecord {
    let summary: String?
    let body: [UInt8]?
    let issuer: String
    let place: String?
    let picture: PictureView?
    let photos: Items<PictureView>?
    let activity: LinkView?
    let outlet: OutletView?

    static let shape = Shape<Self>(
        "News",
        [
            .text("summary", "printed as lead only if the author wrote one") { $0.summary },
            .html("body", "HTML of the body") { $0.body },
            .text("issuer", "the issuing body") { $0.issuer },
            .text("place", "name of the place") { $0.place },
            .record("picture", "lead picture") { $0.picture },
            .record("photos", "gallery") { $0.photos },
            .record("activity", "the activity it reports on") { $0.activity },
            .record("outlet", "the newspaper whose piece it is") { $0.outlet },
        ])
}

struct OutletView: TemplateRecord {
    let name: String
    let url: String?

    static let shape = Shape<Self>(
        "Outlet",
        [
            .text("name", "its name") { $0.name },
            .text("url", "address, ready to print") { $0.url },
        ])
}
