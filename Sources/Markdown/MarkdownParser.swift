import Diagnostics

/// Text to document: the entry to this module.
package enum MarkdownParser {
    /// Reads a body. Never stops at a fault: what is wrong goes into the report, the document
    /// holds what could be understood (nothing, when the text would overload libcmark-gfm).
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
