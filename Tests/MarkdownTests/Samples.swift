import Diagnostics
import Markdown
import Text

/// A parsed text with what tests ask of it.
struct Sample {
    let text: MarkdownText
    let document: Document
    let report: Report

    /// - Parameter lead: what stands before the body in the file, such as front matter.
    init(_ markdown: String, style: BodyStyle = BodyStyle(), lead: String = "") {
        let bytes = Array((lead + markdown).utf8)
        text = MarkdownText(path: "a.md", bytes: bytes, body: lead.utf8.count..<bytes.count)
        var report = Report()
        document = MarkdownParser.parse(text, style: style, into: &report)
        self.report = report
    }

    /// Links lead where they say, pictures show their address and alternative text.
    var html: String { html(nil) }

    func html(_ range: Range<Int>?) -> String {
        let html = document.rendered(
            range, link: { .address(document.links[$0].destination) },
            image: { index in
                var out = Array("<img src=\"".utf8)
                out.appendEscapedHref(document.images[index].destination.utf8)
                out += Array("\" alt=\"".utf8)
                out.appendEscapedHTML(document.images[index].alt.utf8)
                return out + Array("\">".utf8)
            })
        return String(decoding: html, as: UTF8.self)
    }

    func source(_ span: Span) -> String {
        String(decoding: text.bytes[span.start..<span.end], as: UTF8.self)
    }

    /// Code and marked source of each diagnostic, in order of places.
    var faults: [String] {
        report.sorted().map { diagnostic in
            "\(diagnostic.rule.code) \(diagnostic.span.map(source) ?? "")"
        }
    }
}
