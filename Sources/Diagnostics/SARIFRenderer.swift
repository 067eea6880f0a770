import Text

/// Renders diagnostics as SARIF 2.1.0 (OASIS standard) for code hosts and editors.
///
/// The log has one run, messages in one language, and the pages of the reported rules as `help`. Columns count Unicode
/// code points (`columnKind`), because SARIF cannot count characters as the terminal and JSON do; in NFC text the two
/// counts differ only for emoji and similar characters. Notes without a place and fixes are appended to the message as
/// further lines, because viewers show nothing else.
///
/// By hand because there is no SARIF library for Swift; tests check the output against the schema.
package struct SARIFRenderer {
    package let tool: Tool
    package let language: Language
    /// The decoded text of the file at a path, or nil when the file cannot be read as text.
    package let source: (String) -> SourceText?

    package init(tool: Tool, language: Language, source: @escaping (String) -> SourceText?) {
        self.tool = tool
        self.language = language
        self.source = source
    }

    package func render(_ report: Report) -> [UInt8] {
        let diagnostics = report.sorted()
        let rules = Set(diagnostics.map(\.rule)).sorted { $0.code < $1.code }
        let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($0.element, $0.offset) })
        let texts = RecentTexts(source)
        let driver = JSONText.object([
            ("name", .string(tool.name)),
            ("version", .string(tool.version)),
            ("language", .string(language.rawValue)),
            ("rules", .list(rules.map(rule))),
        ])
        let run = JSONText.object([
            ("tool", .object([("driver", driver)])),
            ("language", .string(language.rawValue)),
            ("columnKind", .string("unicodeCodePoints")),
            ("results", .list(diagnostics.map { result($0, indices[$0.rule] ?? 0, texts) })),
        ])
        let log = JSONText.object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
            ("version", .string("2.1.0")),
            ("runs", .list([run])),
        ])
        return log.bytes + [UInt8(ascii: "\n")]
    }

    // MARK: Rules

    private func rule(_ rule: Rule) -> JSONText {
        let page = rule.page
        let whole = "\(page.what.text(in: language)) \(page.why.text(in: language))"
        let markdown = page.markdown(in: language)
        return .object([
            ("id", .string(rule.code)),
            ("name", .string(rule.name)),
            ("shortDescription", message(page.what.text(in: language))),
            ("fullDescription", message(whole)),
            ("defaultConfiguration", .object([("level", .string(rule.severity.keyword))])),
            ("help", .object([("text", .string(escaped(markdown))), ("markdown", .string(escaped(markdown)))])),
        ])
    }

    // MARK: Results

    private func result(_ diagnostic: Diagnostic, _ ruleIndex: Int, _ texts: RecentTexts) -> JSONText {
        let related = diagnostic.notes.filter { $0.span != nil }.map { note in
            location(note.span, texts, message: note.message)
        }
        let fixes = diagnostic.fixes.compactMap { fix($0, texts) }
        return .object([
            ("ruleId", .string(diagnostic.rule.code)),
            ("ruleIndex", .number(ruleIndex)),
            ("level", .string(diagnostic.severity.keyword)),
            ("message", message(text(of: diagnostic))),
            ("locations", diagnostic.span.map { .list([location($0, texts)]) }),
            ("relatedLocations", related.isEmpty ? nil : .list(related)),
            ("fixes", fixes.isEmpty ? nil : .list(fixes)),
        ])
    }

    private func text(of diagnostic: Diagnostic) -> String {
        let note = Localized(vi: "Ghi chú", en: "Note")
        let help = Localized(vi: "Gợi ý", en: "Help")
        func line(_ word: Localized, _ text: Localized) -> String {
            "\(word.text(in: language)): \(text.text(in: language))"
        }
        let notes = diagnostic.notes.filter { $0.span == nil }.map { line(note, $0.message) }
        let fixes = diagnostic.fixes.map { line(help, $0.message) }
        return ([diagnostic.message.text(in: language)] + notes + fixes).joined(separator: "\n")
    }

    private func fix(_ fix: Diagnostic.Fix, _ texts: RecentTexts) -> JSONText? {
        guard let span = fix.span, let replacement = fix.replacement, let region = region(span, texts) else {
            return nil
        }
        let change = JSONText.object([
            ("deletedRegion", region), ("insertedContent", .object([("text", .string(replacement))])),
        ])
        return .object([
            ("description", message(fix.message.text(in: language))),
            (
                "artifactChanges",
                .list([.object([("artifactLocation", artifact(span.path)), ("replacements", .list([change]))])])
            ),
        ])
    }

    private func location(_ span: Span?, _ texts: RecentTexts, message text: Localized? = nil) -> JSONText {
        .object([
            (
                "physicalLocation",
                span.map { .object([("artifactLocation", artifact($0.path)), ("region", region($0, texts))]) }
            ),
            ("message", text.map { message($0.text(in: language)) }),
        ])
    }

    private func region(_ span: Span, _ texts: RecentTexts) -> JSONText? {
        guard let text = texts[span] else { return nil }
        return .object([
            ("startLine", .number(text.line(of: span.start))),
            ("startColumn", .number(text.codePointColumn(of: span.start))),
            ("endLine", .number(text.line(of: span.end))),
            ("endColumn", .number(text.codePointColumn(of: span.end))),
        ])
    }

    /// The location of a file. A relative path is relative to the working directory of Loa, which the reader of the log
    /// knows.
    private func artifact(_ path: String) -> JSONText {
        .object([("uri", .string(path.hasPrefix("/") ? "file://" + percentEncoded(path) : percentEncoded(path)))])
    }

    private func percentEncoded(_ path: String) -> String {
        var out = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                out.unicodeScalars.append(Unicode.Scalar(byte))
            default: out += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return out
    }

    private func message(_ text: String) -> JSONText { .object([("text", .string(escaped(text)))]) }

    /// The text with curly brackets doubled, because single curly brackets are placeholders in SARIF messages
    /// (§3.11.5).
    private func escaped(_ text: String) -> String {
        var out = ""
        for character in text {
            out.append(character)
            if character == "{" || character == "}" { out.append(character) }
        }
        return out
    }
}
