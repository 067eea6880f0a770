import Foundation
import Mustache
import Template

/// swift-mustache, an implementation that passes the official specification but for the faults
/// listed where it is compared with ours.
enum Oracle {
    /// - Parameter templates: by name; the one called `page` is rendered.
    static func render(
        _ templates: [String: String], _ data: Tree, _ shape: RecordShape? = nil
    ) throws -> String {
        let library = MustacheLibrary(templates: try templates.mapValues(MustacheTemplate.init(string:)))
        return library.render(object(data, shape ?? data.shape), withTemplate: "page") ?? "no template"
    }

    /// Records get every field of their shape, `NSNull` where absent, because a declared but absent
    /// field is false in ours and does not let the name be found further out.
    private static func object(_ tree: Tree, _ shape: RecordShape) -> Any {
        guard case .record(let fields) = tree else { return NSNull() }
        return Dictionary(
            uniqueKeysWithValues: shape.fields.map { field in
                (field.name, value(fields.first { $0.name == field.name }?.value ?? .absent, field.kind))
            })
    }

    private static func value(_ tree: Tree, _ kind: RecordShape.Kind) -> Any {
        switch (tree, kind) {
        case (.text(let text), _), (.html(let text), _): text
        case (.flag(let flag), _): flag
        case (.record, .record(let shape)): object(tree, shape)
        case (.list(let items), .list(let shape)): items.map { object($0, shape) }
        case (.list(let items), _): items.map { value($0, .text) }
        default: NSNull()
        }
    }
}
