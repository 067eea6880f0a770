import Template

struct OutlineView: TemplateRecord {
    let label: String?
    let body: [UInt8]
    let contents: Items<ContentsItemView>?
    let textURL: String?
    let readingTime: String?

    static let shape = Shape<Self>(
        "Outline",
        [
            .text("label", "\"Phụ lục 2\"") { $0.label },
            .html("body", "HTML of the body") { $0.body },
            .record("contents", "table of contents, from two headings on") { $0.contents },
            .text("text_url", "…/de-cuong.txt reading text") { $0.textURL },
            .text("reading_time", "\"khoảng 8 phút\"") { $0.readingTime },
        ])
}
