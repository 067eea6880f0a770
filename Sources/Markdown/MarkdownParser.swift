import Diagnostics

/// Text to document: the entry to this module.
package enum MarkdownParser {
    /// Reads a body. Never stops at a fault: what is wrong goes into the report, the document
    /// holds what could be understood (nothing, when the text would overload libcmark-gfm).
    package static func parse(
        _ text: MarkdownText, style: BodyStyle, into report: inout Report
    ) -> Document {
        let tree = CMark.parse(text.bytes[text.body])
        var renderer = BodyRenderer(tree, style, SourceLocator(text))
        let document = renderer.document()
        return document
    }
}
