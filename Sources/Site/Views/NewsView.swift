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
            .html("body", "") { $0.body },
            .text("issuer", "") { $0.issuer },
            .text("place", "") { $0.place },
            .record("picture", "") { $0.picture },
            .record("photos", "") { $0.photos },
            .record("activity", "") { $0.activity },
            .record("outlet", "") { $0.outlet },
        ])
}

struct OutletView: TemplateRecord {
    let name: String
    let url: String?

    static let shape = Shape<Self>(
        "Outlet",
        [
            .text("name", "") { $0.name },
            .text("url", "") { $0.url },
        ])
}
