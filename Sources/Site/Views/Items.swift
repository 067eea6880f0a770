import Template

/// A non-empty list; an optional record, so that a template can print a heading only when there are items:
/// `{{#news}}<h2>…</h2>{{#items}}…{{/items}}{{/news}}`.
struct Items<Item: TemplateRecord>: TemplateRecord {
    let items: [Item]

    /// Nil for an empty list.
    init?(_ items: [Item]) {
        guard !items.isEmpty else { return nil }
        self.items = items
    }

    static var shape: Shape<Self> {
        Shape("Items of \(Item.shape.recordShape.name)", [.list("items", "at least one", \.items)])
    }
}

/// A non-empty list of plain texts.
struct TextItems: TemplateRecord {
    let items: [String]

    init?(_ items: [String]) {
        guard !items.isEmpty else { return nil }
        self.items = items
    }

    static let shape = Shape<Self>("Texts", [.texts("items", "at least one", \.items)])
}
