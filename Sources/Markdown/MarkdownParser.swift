import Diagnostics

/// Parses Markdown text to a document: the entry point of this module.
package enum MarkdownParser {
    /// Parses a body. Problems are reported and parsing continues; the document contains what could be parsed, and is
    /// empty when the text would overload libcmark-gfm.
    package static func parse(
        _ text: MarkdownText, style: BodyStyle, into report: inout Report
    ) -> Document {
        let limits = InputLimits(text)
        guard limits.hold(into: &report) else { return .refused }
        let tree = CMark.parse(
            text.bytes[text.body], keepsInvisible: style.flavour != .site)
        let locator = SourceLocator(text)
        var renderer = BodyRenderer(tree, style, locator)
        let document = renderer.document()
        var faults = BodyFaults(tree, document, locator, path: text.path)
        faults.check(into: &report)
        return document
    }
}
