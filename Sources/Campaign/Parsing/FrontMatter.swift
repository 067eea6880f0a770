import Diagnostics

/// A Markdown file cut in two: declarations between `---` lines, and the body.
package struct FrontMatter: Sendable {
    package let entries: [YAMLEntry]
    /// Bytes of the body in the file.
    package let body: Range<Int>

    /// Nil when the declarations are missing or cannot be read (errors are reported).
    package init?(of text: SourceText, path: String, into report: inout Report) {
        guard FrontMatter.isFence(1, in: text) else {
            report.add(
                .noFrontMatter,
                vi: "tệp phải mở đầu bằng phần khai báo giữa hai dòng “---”",
                en: "the file has to begin with declarations between two lines `---`",
                at: Span(path: path, start: 0, end: text.range(ofLine: 1).upperBound),
                fixes: [.init(FrontMatter.opening(for: text))])
            return nil
        }
        guard text.lineCount >= 2,
            let closing = (2...text.lineCount).first(where: { FrontMatter.isFence($0, in: text) })
        else {
            report.add(
                .noFrontMatter,
                vi: "phần khai báo mở bằng “---” ở dòng 1 nhưng không có dòng “---” đóng lại",
                en: "the declarations open with `---` on line 1 and are never closed by another `---`",
                at: Span(path: path, start: 0, end: 3),
                fixes: [
                    .init(
                        Localized(
                            vi: "thêm một dòng “---” ngay sau dòng khai báo cuối cùng",
                            en: "put a line `---` after the last declaration"))
                ])
            return nil
        }
        let start = text.range(ofLine: 2).lowerBound
        let end = text.range(ofLine: closing).lowerBound
        guard let entries = YAMLReader.map(in: text, range: start..<end, path: path, into: &report) else { return nil }
        self.entries = entries
        body = min(text.range(ofLine: closing).upperBound + 1, text.bytes.count)..<text.bytes.count
    }

    /// What to put at the top, by what stands there now.
    private static func opening(for text: SourceText) -> Localized {
        let first = text.text(ofLine: 1)
        if first.firstMatch(of: /^[a-z_]+:( |$)/) != nil {
            return Localized(
                vi: "thêm một dòng “---” vào trước dòng này, và một dòng “---” nữa sau dòng khai báo cuối cùng",
                en: "put a line `---` before this one, and another after the last declaration")
        }
        // A title or an empty line slipped in before the fence.
        if let fence = (1...min(text.lineCount, 20)).first(where: { isFence($0, in: text) }), fence < text.lineCount,
            text.text(ofLine: fence + 1).firstMatch(of: /^[a-z_]+:( |$)/) != nil
        {
            return Localized(
                vi: "xóa những gì đứng trước dòng “---” ở dòng \(fence)",
                en: "delete what stands before the line `---` on line \(fence)")
        }
        return Localized(
            vi: "thêm vào đầu tệp: một dòng “---”, dòng “title: …”, rồi một dòng “---” nữa",
            en: "put at the top: a line `---`, a line `title: …`, and another line `---`")
    }

    private static func isFence(_ number: Int, in text: SourceText) -> Bool {
        let line = text.bytes[text.range(ofLine: number)]
        return line.starts(with: [0x2D, 0x2D, 0x2D])
            && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
}
