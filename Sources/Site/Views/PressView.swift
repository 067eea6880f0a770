import Template

struct PressView: TemplateRecord {
    let intro: [UInt8]?
    let facts: [FactView]
    let years: [YearCardView]
    let feeds: Items<LinkView>?
    let downloads: Items<FileView>?
    let example: CiteView

    static let shape = Shape<Self>(
        "Press",
        [
            .html("intro", "") { $0.intro },
            .list("facts", "e.g. Tên chiến dịch, Chủ đề năm 2024, Thời gian, Cơ quan chủ trì") { $0.facts },
            .list("years", "for \"how to link\": permanent address of each year") { $0.years },
            .record("feeds", "") { $0.feeds },
            .record("downloads", "") { $0.downloads },
            .record("example", "a worked example of a citation") { $0.example },
        ])
}

struct FactView: TemplateRecord {
    let term: String
    let text: String
    let url: String?

    static let shape = Shape<Self>(
        "Fact",
        [
            .text("term", "") { $0.term },
            .text("text", "") { $0.text },
            .text("url", "") { $0.url },
        ])
}
