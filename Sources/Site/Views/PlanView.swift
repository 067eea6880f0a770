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
            .record("issued", "") { $0.issued },
            .text("issued_at", "\"Quận 3\"") { $0.issuedAt },
            .text("issuer", "") { $0.issuer },
            .record("signer", "") { $0.signer },
            .record("recipients", "") { $0.recipients },
            .record("based_on", "") { $0.basedOn },
            .record("file", "") { $0.file },
            .record("notes", "known defects of the printed text") { $0.notes },
            .html("body", "") { $0.body },
            .record("contents", "") { $0.contents },
        ])
}

struct SignerView: TemplateRecord {
    let authority: String?
    let title: String?
    let name: String?

    static let shape = Shape<Self>(
        "Signer",
        [
            .text("authority", "") { $0.authority },
            .text("title", "") { $0.title },
            .text("name", "") { $0.name },
        ])
}
