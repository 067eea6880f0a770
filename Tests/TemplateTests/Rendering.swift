import Diagnostics
import Template

/// The page that our compiler makes of templates by name, the one called `page` being rendered, or
/// what it reports, in English.
func rendered(
    _ templates: [String: String], _ data: Tree, _ shape: RecordShape? = nil
) -> String {
    var report = Report()
    let library = TemplateLibrary(sources(templates), into: &report)
    let shape = shape ?? data.shape
    let program = library.program(named: "page", for: shape, into: &report)
    guard let program, !report.hasErrors else { return told(templates, report) }
    var page: [UInt8] = []
    program.render(data.record(of: shape), into: &page)
    return String(decoding: page, as: UTF8.self)
}

/// What is reported of templates, rendered for a terminal.
func diagnosed(
    _ templates: [String: String], _ data: Tree = [:], _ language: Language = .english
) -> String {
    var report = Report()
    let library = TemplateLibrary(sources(templates), into: &report)
    _ = library.program(named: "page", for: data.shape, into: &report)
    return told(templates, report, language)
}

func sources(_ templates: [String: String]) -> [TemplateSource] {
    templates.sorted { $0.key < $1.key }.map {
        TemplateSource(name: $0.key, path: $0.key + ".html", text: Array($0.value.utf8))
    }
}

func told(
    _ templates: [String: String], _ report: Report, _ language: Language = .english
) -> String {
    TerminalRenderer(language: language, colour: false) { path in
        templates[String(path.dropLast(5))].map { SourceText(Array($0.utf8)) }
    }.render(report.sorted())
}
