import Template

struct GoneView: TemplateRecord {
    let day: DayView
    let reason: String

    static let shape = Shape<Self>(
        "Gone",
        [
            .record("day", "the day") { $0.day },
            .text("reason", "why, in a sentence") { $0.reason },
        ])
}
