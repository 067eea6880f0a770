/// The tables of `Content/README.md`, generated from the declared format.
package enum ContentReference {
    /// The tables with the names of the blocks that contain them.
    package static var blocks: [(name: String, markdown: String)] {
        ContentSchema.files.map { file in
            let name = file.path.split(separator: "/").first == "2023" ? String(file.path.dropFirst(5)) : file.path
            return ("keys of \(name)", tables(file.keys))
        } + [
            ("shipped places", labels(ShippedLabels.places)), ("shipped levels", labels(ShippedLabels.levels)),
            ("shipped kinds", labels(ShippedLabels.kinds)), ("shipped banners", banners),
        ]
    }

    /// The table of the keys of a map, followed by the tables of the maps in it.
    private static func tables(_ keys: any ContentKey.Type) -> String {
        let declared = keys.declared
        let sorted = declared.filter(\.field.isRequired) + declared.filter { !$0.field.isRequired }
        var out = "| key | type | without it | example | meaning |\n|---|---|---|---|---|\n"
        for (name, field) in sorted {
            out += "| `\(name)` | \(text(of: field.type)) | \(absent(field)) | \(example(field)) | \(field.meaning) |\n"
        }
        for (name, field) in declared {
            switch field.type {
            case .map(let inner): out += "\nKeys of `\(name)`:\n\n" + tables(inner)
            case .maps(let inner) where inner is ImageKey.Type: continue
            case .maps(let inner), .mapsOrTexts(let inner): out += "\nKeys of each of `\(name)`:\n\n" + tables(inner)
            default: continue
            }
        }
        return out
    }

    private static func absent(_ field: Field) -> String {
        if field.isRequired { return "**error**" }
        return field.defaultValue.map { "`\($0)`" } ?? ""
    }

    private static func example(_ field: Field) -> String {
        field.example.map { "`\($0)`" } ?? "see its keys"
    }

    private static func text(of type: FieldType) -> String {
        switch type {
        case .text, .textOrEmpty: "text"
        case .texts: "list of texts"
        case .date: "date"
        case .flag: "`true`, `false`, `yes` or `no`"
        case .integer(let range): "whole number, \(range.lowerBound) to \(range.upperBound)"
        case .number(let range): "number, \(range.lowerBound) to \(range.upperBound)"
        case .word(let words): "one of " + words.map { "`\($0)`" }.joined(separator: ", ")
        case .id(let key, _): "id of `\(key.rawValue)`"
        case .ids(let key, _): "list of ids of `\(key.rawValue)`"
        case .webAddress, .siteAddress: "web address"
        case .timeZone: "time zone"
        case .path: "path of a file"
        case .slug: "slug"
        case .aliases: "list of addresses"
        case .codes: "list of codes"
        case .position: "[latitude, longitude]"
        case .labels: "map: id to label"
        case .slugsByNumber: "map: number to slug"
        case .numbersBySlug: "map: slug to number"
        case .map: "map"
        case .maps: "list of maps"
        case .mapsOrTexts: "list of maps or texts"
        }
    }

    private static func labels(_ labels: [SiteSettings.Label]) -> String {
        "| id | label |\n|---|---|\n" + labels.map { "| `\($0.id)` | \($0.text) |\n" }.joined()
    }

    private static var banners: String {
        "| id | label | metres |\n|---|---|---|\n"
            + ShippedLabels.banners.map { "| `\($0.id)` | \($0.label) | \($0.width) × \($0.height) |\n" }.joined()
    }
}
