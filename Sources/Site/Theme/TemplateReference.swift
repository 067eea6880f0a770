import Template

/// The names that templates may use, as a document made from the code that fills them.
package enum TemplateReference {
    /// Markdown: a table for the frame and each page type, then one for each record they refer to.
    package static var markdown: String {
        var out = """
            # Names that templates may use

            Made from the code; do not edit. `{{name}}` prints text, `{{{name}}}` prints HTML, `{{#name}}…{{/name}}` asks whether a
            flag, text, record or list is there and goes into it. A name that is not here is an error.

            Every page has `t` (the words of `strings.<language>.yml`), `words` (those for scripts, as blocks of data), `assets` (the
            addresses of the files of `static/`: `{{assets.logo_svg}}` is that of `static/logo.svg`), `page`, `site`, `edition`
            (absent on pages of no year), `breadcrumbs`, and one record of its own:

            | template | its own record |
            |---|---|

            """
        var shapes: [RecordShape] = [
            ThemeWords.scriptShape, PageView.shape.recordShape, SiteView.shape.recordShape,
            EditionView.shape.recordShape,
            Items<CrumbView>.shape.recordShape,
        ]
        for type in PageTypes.all {
            guard let field = type.field else {
                out += "| `\(type.template)` | none |\n"
                continue
            }
            out += "| `\(type.template)` | `\(field)`: \(type.ownShape.name) |\n"
            shapes.append(type.ownShape)
        }
        out += "| `redirect` | `redirect`: \(RedirectView.shape.recordShape.name); nothing else but `t` |\n"
        shapes.append(RedirectView.shape.recordShape)
        var seen: Set<String> = []
        var index = 0
        while index < shapes.count {
            let shape = shapes[index]
            index += 1
            guard seen.insert(shape.name).inserted else { continue }
            out += "\n## \(shape.name)\n\n| name | kind | meaning |\n|---|---|---|\n"
            for field in shape.fields {
                out += "| `\(field.name)` | \(kind(field.kind)) | \(cell(field.doc)) |\n"
                switch field.kind {
                case .record(let part), .list(let part): shapes.append(part)
                case .text, .html, .flag, .texts: break
                }
            }
        }
        return out
    }

    /// The keys of `theme.yml`, each with those of the map that it holds.
    package static var settings: [(key: String, inner: [String])] {
        ThemeSettingsKey.declared.map { key, field in
            switch field.type {
            case .map(let keys): (key, keys.declared.map(\.name))
            default: (key, [])
            }
        }
    }

    /// Text for a cell of a Markdown table.
    private static func cell(_ text: String) -> String {
        text.reduce(into: "") { out, character in
            switch character {
            case "|": out += "\\|"
            case "<": out += "&lt;"
            default: out.append(character)
            }
        }
    }

    private static func kind(_ kind: RecordShape.Kind) -> String {
        switch kind {
        case .text: "text"
        case .html: "html"
        case .flag: "flag"
        case .texts: "list of texts"
        case .record(let shape): shape.name
        case .list(let shape): "list of \(shape.name)"
        }
    }
}
