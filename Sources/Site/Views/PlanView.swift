import Template

struct PlanView: TemplateRecord {
    let kind: String?
    let number: String?
    let issued: DayView?
    let issuedAt: String?
    let issuer: String?
    let signer: SignerView?
    let recipients: TextItems?
    let basedOn: TextItems?
    let file: FileView?
    let notes: TextItems?
    let body: [UInt8]?
    let contents: Items<ContentsItemView>?

    static let shape = Shape<Self>(
        "Plan",
        [
            .text("kind", "\"Kế hoạch\"") { $0.kind },
            .text("number", "\"333/KH-UBND\": number and symbol as printed, ready") { $0.number },
            .record("issued", "date of the document") { $0.issued },
            .text("issued_at", "\"Quận 3\"") { $0.issuedAt },
            .text("issuer", "the issuing body") { $0.issuer },
            .record("signer", "who signed") { $0.signer },
            .record("recipients", "Nơi nhận") { $0.recipients },
            .record("based_on", "Căn cứ") { $0.basedOn },
            .record("file", "the issued document to download") { $0.file },
            .record("notes", "known defects of the printed text") { $0.notes },
            .html("body", "HTML of the body") { $0.body },
            .record("contents", "table of contents, from two headings on") { $0.contents },
        ])
}

struct SignerView: TemplateRecord {
    let authority: String?
    let title: String?
    let name: String?

    static let shape = Shape<Self>(
        "Signer",
        [
            .text("authority", "such as “KT. Chủ tịch”") { $0.authority },
            .text("title", "heading") { $0.title },
            .text("name", "its name") { $0.name },
        ])
}
