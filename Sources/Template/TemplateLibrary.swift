import Diagnostics

/// The parsed templates of a theme, with the names of all templates, partials, parents and blocks checked.
///
/// Variables are checked by ``program(named:for:into:)``, which knows the shape of the data. The language is Mustache
/// with inheritance, checked strictly: unknown names, partials and blocks, which the specification ignores, are errors;
/// `{{x}}` is for text and `{{{x}}}` for HTML; a template cannot include itself; lambdas and dynamic names do not
/// exist.
package struct TemplateLibrary: Sendable {
    let templates: [ParsedTemplate]
    let graph: IncludeGraph

    /// Parses the templates and reports every problem that can be found without the data.
    package init(_ sources: [TemplateSource], into report: inout Report) {
        var templates: [ParsedTemplate] = []
        var first: [String: ParsedTemplate] = [:]
        for source in sources {
            let template = Parser.parse(source, into: &report)
            if let other = first[source.name] {
                report.add(
                    .templateRepeatedName(
                        source.name, at: Span(file: source.path), firstAt: Span(file: other.source.path)))
            } else {
                first[source.name] = template
                templates.append(template)
            }
        }
        self.templates = templates
        graph = IncludeGraph(templates, into: &report)
    }

    /// The names of the templates in the order given to the initializer.
    package var names: [String] { templates.map(\.source.name) }

    /// These templates and all that they include, directly or not.
    package func included(by names: [String]) -> Set<String> {
        var found = Set(names)
        var waiting = names
        while let name = waiting.popLast() {
            guard let index = graph.index(of: name) else { continue }
            for include in templates[index].includes where found.insert(include.tag.name).inserted {
                waiting.append(include.tag.name)
            }
        }
        return found
    }

    /// Compiles the template `name` and the templates that it includes to one program for records of `shape`.
    ///
    /// A name means the field of the innermost enclosing section whose shape declares it. A declared field without a
    /// value is false; outer sections are not searched.
    ///
    /// - Returns: Nil when the template, or a template that it includes, has an error. An error that was already
    ///   reported for the same place, by this library or for another shape, is not reported again.
    package func program(
        named name: String, for shape: RecordShape, into report: inout Report
    ) -> Program? {
        guard let root = graph.index(of: name) else {
            report.add(.templateUnknownTemplate(name, among: names, at: nil))
            return nil
        }
        return Compiler.compile(root, for: shape, in: self, into: &report)
    }
}
