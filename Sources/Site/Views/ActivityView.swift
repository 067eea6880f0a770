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
            .text("summary", "one or two sentences") { $0.summary },
            .text("kind", "label of the kind") { $0.kind },
            .text("level", "label of the level") { $0.level },
            .record("period", "when; absent when no date is known") { $0.period },
            .record("previous_start", "with is_postponed") { $0.previousStart },
            .flag("has_state", "there is a word on when it is or what became of it") { $0.hasState },
            .flag("is_postponed", "put off") { $0.isPostponed },
            .flag("is_moved_online", "it takes place online instead") { $0.isMovedOnline },
            .flag("is_cancelled", "it will not take place") { $0.isCancelled },
            .flag("is_held", "it has taken place") { $0.isHeld },
            .record("picture", "lead picture") { $0.picture },
            .text("place", "name of the place") { $0.place },
            .text("address", "postal address") { $0.address },
            .text("place_note", "who will choose the place") { $0.placeNote },
            .text("map_url", "a plain link") { $0.mapURL },
            .text("online_url", "address to join") { $0.onlineURL },
            .record("audience", "for whom") { $0.audience },
            .text("organiser", "who holds it") { $0.organiser },
            .record("partners", "others who take part") { $0.partners },
            .record("registration", "label: host or title of the form") { $0.registration },
            .text("phone", "as written") { $0.phone },
            .text("phone_url", "tel: address") { $0.phoneURL },
            .text("fee", "\"20.000 đồng\"") { $0.fee },
            .flag("is_free", "costs nothing") { $0.isFree },
            .record("programme", "steps in order") { $0.programme },
            .text("classes", "number of classes or events, once held") { $0.classes },
            .text("participants", "number of people, once held") { $0.participants },
            .html("body", "HTML of the body") { $0.body },
            .record("news", "news items") { $0.news },
        ])
}

struct StepView: TemplateRecord {
    let time: String?
    let text: String

    static let shape = Shape<Self>(
        "Step",
        [
            .text("time", "clock time") { $0.time },
            .text("text", "words to show") { $0.text },
        ])
}
