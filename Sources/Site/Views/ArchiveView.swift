import Template

struct ArchiveView: TemplateRecord {
    let intro: [UInt8]?
    let years: [YearCardView]

    static let shape = Shape<Self>(
        "Archive",
        [
            .html("intro", "HTML before the list") { $0.intro },
            .list("years", "newest first") { $0.years },
        ])
}
