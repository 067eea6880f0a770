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
            .html("intro", "HTML before the list") { $0.intro },
            .list("facts", "e.g. Tên chiến dịch, Chủ đề năm 2024, Thời gian, Cơ quan chủ trì") { $0.facts },
            .list("years", "for \"how to link\": permanent address of each year") { $0.years },
            .record("feeds", "feeds to subscribe to") { $0.feeds },
            .record("downloads", "documents to download") { $0.downloads },
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
            .text("term", "what the fact is about") { $0.term },
            .text("text", "words to show") { $0.text },
            .text("url", "address, ready to print") { $0.url },
        ])
}
