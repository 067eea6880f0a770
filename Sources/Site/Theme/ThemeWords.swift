import Campaign
import Diagnostics
import Template
import Text

/// The words of a theme's interface: `strings.<language>.yml`, and behind them the shipped words that it leaves out.
struct ThemeWords: Sendable {
    /// What templates know as `t`.
    let record: Record
    /// Words that scripts use, as blocks of data; what templates know as `words`.
    let forScripts: Record
    /// The file that the words come from.
    let file: String

    /// Keys of words for scripts begin so; those of the slogan picker have a block of their own, which only pages
    /// with the picker carry.
    private static let scriptPrefix = "js_"
    private static let pickerPrefix = "js_picker_"

    static let scriptShape = RecordShape(
        "ScriptWords",
        [
            .init(
                "page", .html,
                "whole <script type=\"application/json\" id=\"_words\">…</script> element: the words whose key begins with `js_`, under the rest of the key"
            ),
            .init("picker", .html, "the same of `js_picker_`, as id=\"_picker-words\""),
        ])

    /// - Returns: nil when there is no such file or it cannot be read (errors are reported).
    init?(_ folder: ThemeFolder, language: String, into report: inout Report) {
        file = "strings.\(language).yml"
        guard folder[file] != nil else {
            report.add(.missingThemeWords(folder.shown(file), name: file))
            return nil
        }
        guard let own = ThemeWords.entries(folder.files[file], folder.shown(file), into: &report),
            let shipped = ThemeWords.entries(folder.shipped[file], ThemeFolder.shippedPrefix + file, into: &report)
        else { return nil }
        let keys = Set(own.map(\.key))
        let words = (own + shipped.filter { !keys.contains($0.key) }).map {
            ($0.key, ThemeWords.text($0, into: &report))
        }
        record = Record(RecordShape("t", words.map { .init($0.0, .text) }), words.map { .text($0.1) })
        let ofPicker = words.filter { $0.0.hasPrefix(ThemeWords.pickerPrefix) }
        let ofPage = words.filter {
            $0.0.hasPrefix(ThemeWords.scriptPrefix) && !$0.0.hasPrefix(ThemeWords.pickerPrefix)
        }
        forScripts = Record(
            ThemeWords.scriptShape,
            [
                .html(ThemeWords.block("_words", ofPage, without: ThemeWords.scriptPrefix)),
                .html(ThemeWords.block("_picker-words", ofPicker, without: ThemeWords.pickerPrefix)),
            ])
    }

    private static func entries(_ bytes: [UInt8]?, _ path: String, into report: inout Report) -> [YAMLEntry]? {
        guard let bytes else { return [] }
        guard let text = SourceDecoder.decode(bytes, path: path, into: &report) else { return nil }
        return YAMLReader.map(in: SourceText(text), range: 0..<text.count, path: path, into: &report)
    }

    /// A word of the wrong kind is there all the same: its uses are no faults of the templates.
    private static func text(_ entry: YAMLEntry, into report: inout Report) -> String {
        if case .scalar(let text) = entry.value.content { return text }
        report.add(.badThemeString(entry.key, at: entry.keySpan))
        return ""
    }

    /// A block of data, which a Content-Security-Policy does not take for a script.
    private static func block(_ id: String, _ words: [(key: String, text: String)], without prefix: String) -> [UInt8] {
        let data = JSONText.object(words.map { (String($0.key.dropFirst(prefix.count)), .string($0.text)) })
        return Array("<script type=\"application/json\" id=\"\(id)\">".utf8) + data.bytes + Array("</script>".utf8)
    }
}
