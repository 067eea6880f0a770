import Diagnostics

/// A rule of its own for tests, so that the texts of real ones may change.
func sampleRule(_ code: String = "X001", _ severity: Severity = .error) -> Rule {
    Rule(
        code, "sample-\(code.lowercased())", severity,
        RulePage(
            what: Localized(vi: "Sai {tên}.", en: "Wrong {name}."), why: Localized(vi: "Vì thế.", en: "Because."),
            example: .text(path: "a.md", wrong: "a: 1", right: "a: 2")))
}

func said(_ vi: String, _ en: String) -> Localized { Localized(vi: vi, en: en) }

/// The place of the first `words` in `text`.
func span(of words: String, in text: String, path: String = "a.md") -> Span {
    let range = text.range(ofWords: words)
    return Span(path: path, start: range.lowerBound, end: range.upperBound)
}

extension String {
    /// UTF-8 offsets; the empty range at 0 when `words` does not stand in the text.
    fileprivate func range(ofWords words: String) -> Range<Int> {
        let (whole, part) = (Array(utf8), Array(words.utf8))
        let start = (0...max(0, whole.count - part.count)).first { whole[$0...].starts(with: part) } ?? 0
        return start..<start + part.count
    }
}

/// A fault of every shape: with notes and fixes, over several lines, at the end of a line, in a file that
/// is not text, and in no file.
enum Mixed {
    static let text = "---\ntitle: Chủ đề: “😀” <abc>\nprogramme:\n  - a\n  - b\n---\n"

    static func source(_ path: String) -> SourceText? { path == "a.md" ? SourceText(Array(text.utf8)) : nil }

    static let report = Report([
        Diagnostic(
            sampleRule("X002", .warning), said("ảnh hỏng", "broken picture"), at: Span(path: "media/ảnh đẹp.jpg")),
        Diagnostic(
            sampleRule(), said("có {dấu} “lạ”", "odd {sign}"), at: span(of: "<abc>", in: text),
            notes: [
                .init(said("khai ở đây", "stated here"), at: span(of: "programme", in: text)),
                .init(said("chỉ là lời", "only words")),
            ],
            fixes: [
                .init(said("viết abc", "write abc"), replacing: span(of: "<abc>", in: text), with: "abc"),
                .init(said("hoặc xóa", "or delete it")),
            ]),
        Diagnostic(
            sampleRule("X003", .note), said("cả đoạn", "all of it"),
            at: span(of: "programme:\n  - a\n  - b\n", in: text)),
        Diagnostic(sampleRule("X004"), said("không có tệp", "no file"), at: nil),
        Diagnostic(sampleRule("X004"), said("không có tệp", "no file"), at: nil),
    ])
}
