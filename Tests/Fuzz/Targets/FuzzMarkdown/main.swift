import Diagnostics
import Fuzzing
import Markdown

fuzz { data, size in
    // Bodies are UTF-8 by the time they come here: broken bytes are mended, not refused, to lose no input.
    let body = Array(String(decoding: bytes(data, size), as: UTF8.self).utf8)
    let text = MarkdownText(path: "a.md", bytes: body, body: 0..<body.count)
    var report = Report()
    let document = MarkdownParser.parse(
        text, style: BodyStyle(paragraphAnchors: size.isMultiple(of: 2) ? .numbered : .none), into: &report)
    Promises(document, text).hold()
    holdReport(report, ["a.md": SourceText(body)])
    return 0
}
