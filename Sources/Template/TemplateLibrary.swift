import Diagnostics

/// The templates of a theme, parsed, with every name of a template, partial, parent and block in
/// them checked. Variables are checked by ``program(named:for:into:)``, which knows the data.
///
/// The language is Mustache with inheritance, checked strictly: what the specification passes over in
/// silence (unknown names, partials, blocks) is an error, `{{x}}` is for text and `{{{x}}}` for HTML,
/// a template cannot include itself, and there are no lambdas and no dynamic names.
package struct TemplateLibrary: Sendable {
    let templates: [ParsedTemplate]
    let graph: IncludeGraph

    /// Reports every fault in every template that can be told without the data.
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

    /// In the order they were given.
    package var names: [String] { templates.map(\.source.name) }

    /// The template `name` and all that it includes, as one program for records of `shape`.
    ///
    /// A name means the field of the innermost enclosing section whose shape declares it. A declared
    /// field that is absent is false; the search does not go on outwards.
    /// - Returns: nil when the template, or one that it includes, has an error. Errors that have been
    ///   reported for the same place, by this library or for another shape, are not repeated.
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
