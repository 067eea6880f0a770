import Text

/// The program that made a report, for JSON and SARIF.
package struct Tool: Hashable, Sendable {
    package let name: String
    /// The version as `loa --version` prints it.
    package let version: String

    package init(name: String, version: String) {
        self.name = name
        self.version = version
    }
}

/// Renders diagnostics as JSON for programs: each diagnostic once, in the order of files and places.
///
/// The output is one object and a line break, in UTF-8:
///
///     {
///       "version": 1,                          raised by a change that can break a reader; members may be added
///       "tool": {"name": "loa", "version": "…"},
///       "diagnostics": [{
///         "code": "C102", "name": "end-before-start",
///         "severity": "error",                 or "warning", "note"
///         "message": {"vi": "…", "en": "…"},
///         "file": "Content/2024/theme.md",     path as given on the command line; absent without a file
///         "start": {"line": 4, "column": 6, "offset": 41},
///         "end": {"line": 4, "column": 16, "offset": 51},
///         "notes": [{"message": {…}, "file": …, "start": …, "end": …}],
///         "fixes": [{"message": {…}, "replacement": "…", "range": {"file": …, "start": …, "end": …}}]
///       }],
///       "counts": {"error": 1, "warning": 0, "note": 0}
///     }
///
/// Lines and columns count from 1; columns count characters, as in the terminal. Offsets count bytes from 0 in the
/// decoded text: UTF-8, NFC, `\n` at line ends, no byte-order mark. `end` is the place after the last character.
///
/// `start` and `end` are absent when the diagnostic is about the file as a whole (its name, its encoding) or about
/// something that is not text (a picture, a folder). `replacement` and `range` are absent when a person must make the
/// repair. A note without a place has no `file`.
package struct JSONRenderer {
    package let tool: Tool
    /// The decoded text of the file at a path, or nil when the file cannot be read as text.
    package let source: (String) -> SourceText?

    package init(tool: Tool, source: @escaping (String) -> SourceText?) {
        self.tool = tool
        self.source = source
    }

    package func render(_ report: Report) -> [UInt8] {
        let diagnostics = report.sorted()
        let texts = RecentTexts(source)
        let counts = Severity.allCases.reversed().map { severity in
            (severity.keyword, JSONText.number(diagnostics.count { $0.severity == severity }))
        }
        let whole = JSONText.object([
            ("version", .number(1)),
            ("tool", .object([("name", .string(tool.name)), ("version", .string(tool.version))])),
            ("diagnostics", .list(diagnostics.map { self.diagnostic($0, texts) })),
            ("counts", .object(counts)),
        ])
        return whole.bytes + [UInt8(ascii: "\n")]
    }

    private func diagnostic(_ diagnostic: Diagnostic, _ texts: RecentTexts) -> JSONText {
        .object(
            [
                ("code", .string(diagnostic.rule.code)),
                ("name", .string(diagnostic.rule.name)),
                ("severity", .string(diagnostic.severity.keyword)),
                ("message", message(diagnostic.message)),
            ] + place(diagnostic.span, texts) + [
                (
                    "notes",
                    .list(diagnostic.notes.map { .object([("message", message($0.message))] + place($0.span, texts)) })
                ),
                ("fixes", .list(diagnostic.fixes.map { fix($0, texts) })),
            ])
    }

    private func fix(_ fix: Diagnostic.Fix, _ texts: RecentTexts) -> JSONText {
        // Programs can apply a fix only with both its range and its text.
        let isWhole = fix.span != nil && fix.replacement != nil
        return .object([
            ("message", message(fix.message)),
            ("replacement", isWhole ? .optional(fix.replacement) : nil),
            ("range", isWhole ? .object(place(fix.span, texts)) : nil),
        ])
    }

    private func message(_ text: Localized) -> JSONText {
        .object(Language.allCases.map { ($0.rawValue, .string(text.text(in: $0))) })
    }

    private func place(_ span: Span?, _ texts: RecentTexts) -> [(String, JSONText?)] {
        guard let span else { return [] }
        guard let text = texts[span] else { return [("file", .string(span.path))] }
        func point(_ offset: Int) -> JSONText {
            let position = text.position(of: offset)
            return .object([
                ("line", .number(position.line)), ("column", .number(position.column)),
                ("offset", .number(min(offset, text.bytes.count))),
            ])
        }
        return [("file", .string(span.path)), ("start", point(span.start)), ("end", point(span.end))]
    }
}
