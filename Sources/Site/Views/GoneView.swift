import Template

struct GoneView: TemplateRecord {
    let day: DayView
    let reason: String

    static let shape = Shape<Self>(
        "Gone",
        [
            .record("day", "") { $0.day },
            .text("reason", "") { $0.reason },
        ])
}
