import Template

struct ActivityView: TemplateRecord {
    let summary: String?
    let kind: String
    let level: String?
    let period: PeriodView?
    let previousStart: DayView?
    let hasState: Bool
    let isPostponed: Bool
    let isMovedOnline: Bool
    let isCancelled: Bool
    let isHeld: Bool
    let picture: PictureView?
    let place: String?
    let address: String?
    let placeNote: String?
    let mapURL: String?
    let onlineURL: String?
    let audience: TextItems?
    let organiser: String?
    let partners: TextItems?
    let registration: LinkView?
    let phone: String?
    let phoneURL: String?
    let fee: String?
    let isFree: Bool
    let programme: Items<StepView>?
    let classes: String?
    let participants: String?
    let body: [UInt8]?
    let news: Items<NewsCardView>?

    static let shape = Shape<Self>(
        "Activity",
        [
            .text("summary", "") { $0.summary },
            .text("kind", "") { $0.kind },
            .text("level", "") { $0.level },
            .record("period", "") { $0.period },
            .record("previous_start", "with is_postponed") { $0.previousStart },
            .flag("has_state", "there is a word on when it is or what became of it") { $0.hasState },
            .flag("is_postponed", "") { $0.isPostponed },
            .flag("is_moved_online", "") { $0.isMovedOnline },
            .flag("is_cancelled", "") { $0.isCancelled },
            .flag("is_held", "") { $0.isHeld },
            .record("picture", "") { $0.picture },
            .text("place", "") { $0.place },
            .text("address", "") { $0.address },
            .text("place_note", "") { $0.placeNote },
            .text("map_url", "a plain link") { $0.mapURL },
            .text("online_url", "") { $0.onlineURL },
            .record("audience", "") { $0.audience },
            .text("organiser", "") { $0.organiser },
            .record("partners", "") { $0.partners },
            .record("registration", "label: host or title of the form") { $0.registration },
            .text("phone", "") { $0.phone },
            .text("phone_url", "") { $0.phoneURL },
            .text("fee", "\"20.000 đồng\"") { $0.fee },
            .flag("is_free", "") { $0.isFree },
            .record("programme", "") { $0.programme },
            .text("classes", "") { $0.classes },
            .text("participants", "") { $0.participants },
            .html("body", "") { $0.body },
            .record("news", "") { $0.news },
        ])
}

struct StepView: TemplateRecord {
    let time: String?
    let text: String

    static let shape = Shape<Self>(
        "Step",
        [
            .text("time", "") { $0.time },
            .text("text", "") { $0.text },
        ])
}
