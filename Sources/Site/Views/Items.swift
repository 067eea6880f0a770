import Template

/// A list that may be empty, in an optional record, so that a template can put a heading above it only
/// when there is something below: `{{#news}}<h2>…</h2>{{#items}}…{{/items}}{{/news}}`.
struct Items<Item: TemplateRecord>: TemplateRecord {
    let items: [Item]

    /// Nil for an empty list: what is empty has no heading.
    init?(_ items: [Item]) {
        guard !items.isEmpty else { return nil }
        self.items = items
    }

    static var shape: Shape<Self> {
        Shape("Items of \(Item.shape.recordShape.name)", [.list("items", "at least one") { $0.items }])
    }
}

/// The same for plain texts.
struct TextItems: TemplateRecord {
    let items: [String]

    init?(_ items: [String]) {
        guard !items.isEmpty else { return nil }
        self.items = items
    }

    static let shape = Shape<Self>("Texts", [.texts("items", "at least one") { $0.items }])
}
