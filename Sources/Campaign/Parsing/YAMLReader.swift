import Diagnostics
import Yams

/// From YAML text to located values, by libyaml through Yams.
package enum YAMLReader {
    /// Reads one YAML mapping out of a part of a file.
    ///
    /// - Parameters:
    ///   - text: the clean text of the whole file.
    ///   - range: the bytes of the YAML; it starts at the beginning of a line.
    /// - Returns: the entries in order; nil when it cannot be read (an error is reported).
    package static func map(
        in text: SourceText, range: Range<Int>, path: String, into report: inout Report
    ) -> [YAMLEntry]? {
        PlainYAML.entries(in: text.bytes, range: range, path: path)
            ?? composed(in: text, range: range, path: path, into: &report)
    }

    /// The long way, which ``map(in:range:path:into:)`` takes where the text is not plain; it gives the same for all.
    package static func composed(
        in text: SourceText, range: Range<Int>, path: String, into report: inout Report
    ) -> [YAMLEntry]? {
        let slips = FrontMatterSlips(text: text, range: range, path: path).find()
        guard slips.isEmpty else {
            report.add(contentsOf: slips)
            return nil
        }
        let yaml = String(decoding: blankLinesMended(text, range), as: UTF8.self)
        var builder = Builder(text: text, firstLine: text.line(of: range.lowerBound), path: path)
        do {
            guard let node = try Yams.compose(yaml: yaml) else { return [] }
            let value = try builder.value(of: node)
            switch value.content {
            case .map(let entries): return entries
            case .nothing: return []
            case .scalar, .list:
                report.add(
                    .wrongType,
                    vi: "phần khai báo phải gồm các dòng “khóa: giá trị”",
                    en: "this part must consist of lines `key: value`", at: value.span)
                return nil
            }
        } catch let refusal as Refusal {
            report.add(refusal.diagnostic)
        } catch let error as YamlError {
            report.add(builder.diagnostic(for: error, range: range))
        } catch {
            report.add(
                .badYAML, vi: "không đọc được phần khai báo này", en: "this part cannot be read as YAML",
                at: Span(path: path, start: range.lowerBound, end: range.lowerBound))
        }
        return nil
    }

    /// A line of nothing but tabs is blank to people and an error to libyaml: spaces stand in for them.
    private static func blankLinesMended(_ text: SourceText, _ range: Range<Int>) -> [UInt8] {
        var bytes = Array(text.bytes[range])
        guard bytes.contains(UInt8(ascii: "\t")) else { return bytes }
        for number in text.line(of: range.lowerBound)...text.line(of: max(range.lowerBound, range.upperBound - 1)) {
            let line = text.range(ofLine: number).clamped(to: range)
            guard text.bytes[line].allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) else { continue }
            for index in line { bytes[index - range.lowerBound] = UInt8(ascii: " ") }
        }
        return bytes
    }

    private struct Refusal: Error { let diagnostic: Diagnostic }

    /// Turns nodes into values, refusing what officers have no use for and attackers do.
    private struct Builder {
        let text: SourceText
        let firstLine: Int
        let path: String
        /// Aliased nodes carry the mark of their anchor: in document order marks only grow, so the first
        /// one that does not is an alias (Yams keeps no anchor after composing).
        private var lastOffset = -1
        /// More values than any real file has; an alias bomb ends here at the latest.
        private var budget = 50_000
        /// The last mark that was turned into an offset. The next one is mostly further on in the same line, and a
        /// line may hold a list of thousands: counting each time from its beginning would take minutes.
        private var known = (line: 0, column: 1, offset: 0)

        init(text: SourceText, firstLine: Int, path: String) {
            self.text = text
            self.firstLine = firstLine
            self.path = path
        }

        mutating func value(of node: Node, depth: Int = 0) throws -> YAMLValue {
            let start = offset(of: node.mark)
            budget -= 1
            // An empty value (`key:`) has the place of what follows it, hence not strictly later.
            if start < lastOffset || budget < 0 || depth > 20 {
                throw Refusal(
                    diagnostic: Diagnostic(
                        .anchorOrTag,
                        Localized(
                            vi: "không dùng tham chiếu YAML (&, *) hoặc cấu trúc lồng quá sâu ở đây",
                            en: "YAML anchors, aliases and very deep nesting are not used here"),
                        at: Span(path: path, start: start, end: start + 1)))
            }
            lastOffset = start
            switch node {
            case .scalar(let scalar):
                let end = self.end(ofScalarAt: start, scalar)
                let isPlain = scalar.style == .plain || scalar.style == .any
                let empty = isPlain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
                return YAMLValue(
                    empty ? .nothing : .scalar(scalar.string), at: Span(path: path, start: start, end: end))
            case .sequence(let sequence):
                var items: [YAMLValue] = []
                for item in sequence { items.append(try value(of: item, depth: depth + 1)) }
                return YAMLValue(.list(items), at: Span(path: path, start: start, end: lineEnd(start)))
            case .mapping(let mapping):
                // Yams 6.2 takes a mapping's style from the event that ends it, where there is none.
                let isFlow = start < text.bytes.count && text.bytes[start] == UInt8(ascii: "{")
                var entries: [YAMLEntry] = []
                for (keyNode, valueNode) in mapping {
                    let key = try value(of: keyNode, depth: depth + 1)
                    guard case .scalar(let name) = key.content else {
                        throw Refusal(
                            diagnostic: Diagnostic(
                                .badYAML,
                                Localized(vi: "khóa phải là một từ", en: "a key must be one word"), at: key.span))
                    }
                    let entry = YAMLEntry(
                        key: name, keySpan: key.span, value: try value(of: valueNode, depth: depth + 1))
                    if isFlow, let mended = decimalComma(entries.last, entry) {
                        entries[entries.count - 1] = mended
                    } else {
                        entries.append(entry)
                    }
                }
                return YAMLValue(.map(entries), at: Span(path: path, start: start, end: lineEnd(start)))
            case .alias:
                throw Refusal(
                    diagnostic: Diagnostic(
                        .anchorOrTag,
                        Localized(vi: "không dùng tham chiếu YAML (*) ở đây", en: "YAML aliases are not used here"),
                        at: Span(path: path, start: start, end: start + 1)))
            }
        }

        /// In `{label: Băng rôn 6 × 0,7 m, width: 6}` the comma is a decimal one, though YAML ends the value
        /// there and takes `7 m` for a key: a comma between two digits belongs to the value.
        private func decimalComma(_ previous: YAMLEntry?, _ entry: YAMLEntry) -> YAMLEntry? {
            guard let previous, entry.value.isNothing, case .scalar(let head) = previous.value.content,
                let last = head.utf8.last, (0x30...0x39).contains(last), let first = entry.key.utf8.first,
                (0x30...0x39).contains(first), entry.keySpan.start == previous.value.span.end + 1
            else { return nil }
            return YAMLEntry(
                key: previous.key, keySpan: previous.keySpan,
                value: YAMLValue(
                    .scalar("\(head),\(entry.key)"),
                    at: Span(path: path, start: previous.value.span.start, end: entry.keySpan.end)))
        }

        /// Yams counts lines and code points from 1.
        private mutating func offset(of mark: Mark?) -> Int {
            guard let mark else { return max(lastOffset, 0) }
            let range = text.range(ofLine: firstLine + mark.line - 1)
            if known.line != mark.line || known.column > mark.column { known = (mark.line, 1, range.lowerBound) }
            var index = known.offset
            var left = mark.column - known.column
            while left > 0, index < range.upperBound {
                index += 1
                while index < range.upperBound, text.bytes[index] & 0xC0 == 0x80 { index += 1 }
                left -= 1
            }
            // A column behind the line's end is none to go on from.
            if left <= 0 { known = (mark.line, mark.column, index) }
            return index
        }

        private func end(ofScalarAt start: Int, _ scalar: Node.Scalar) -> Int {
            let line = start..<lineEnd(start)
            switch scalar.style {
            case .doubleQuoted, .singleQuoted:
                let quote = UInt8(ascii: scalar.style == .doubleQuoted ? "\"" : "'")
                var index = start + 1
                while index < line.upperBound {
                    if text.bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                        index += 2
                        continue
                    }
                    if text.bytes[index] == quote { return index + 1 }
                    index += 1
                }
                return line.upperBound
            case .literal, .folded: return line.upperBound
            case .plain, .any: return min(start + scalar.string.utf8.count, line.upperBound)
            }
        }

        /// The first two places of a key in one map, on lines of its own or in braces.
        ///
        /// - Parameter start: of the first.
        private func places(of key: String, from start: Int, before end: Int) -> [Span] {
            let wanted = Array(key.utf8)
            func before(_ index: Int) -> ArraySlice<UInt8> {
                text.bytes[text.range(ofLine: text.line(of: index)).lowerBound..<index]
            }
            func isBlank(_ byte: UInt8) -> Bool {
                byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\"")
            }
            func opensLine(_ index: Int) -> Bool { before(index).allSatisfy { isBlank($0) || $0 == UInt8(ascii: "-") } }
            let isInBraces = !opensLine(start)
            var found: [Span] = []
            var index = start
            while found.count < 2, index + wanted.count < end {
                defer { index += 1 }
                guard text.bytes[index] == wanted.first, text.bytes[index...].starts(with: wanted),
                    text.bytes[(index + wanted.count)..<end].first(where: { !isBlank($0) }) == UInt8(ascii: ":")
                else { continue }
                // On lines of their own, the same word further in belongs to another map.
                let last = text.bytes[..<index].last { !isBlank($0) }
                let isOne =
                    isInBraces
                    ? last == UInt8(ascii: ",") || last == UInt8(ascii: "{")
                    : opensLine(index) && before(index).count == before(start).count
                if isOne { found.append(Span(path: path, start: index, end: index + wanted.count)) }
            }
            return found
        }

        private func lineEnd(_ offset: Int) -> Int { text.range(ofLine: text.line(of: offset)).upperBound }

        mutating func diagnostic(for error: YamlError, range: Range<Int>) -> Diagnostic {
            let detail: String
            var place = Span(path: path, start: range.lowerBound, end: range.lowerBound)
            switch error {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                detail = problem
                let start = min(offset(of: mark), range.upperBound)
                place = Span(path: path, start: start, end: min(start + 1, range.upperBound))
            case .duplicatedKeysInMapping(let duplicates, let context):
                detail = duplicates.first ?? ""
                let start = offset(of: context.mark)
                let places = self.places(of: detail, from: start, before: range.upperBound)
                let again = places.count > 1 ? places[1] : Span(path: path, start: start, end: lineEnd(start))
                return Diagnostic(
                    .duplicateKey,
                    Localized(vi: "khóa “\(detail)” đã có ở trên", en: "the key `\(detail)` stands above already"),
                    at: again,
                    notes: places.count > 1
                        ? [.init(Localized(vi: "lần đầu ở đây", en: "first here"), at: places[0])] : [],
                    fixes: [.init(Localized(vi: "bỏ bớt một trong hai", en: "take one of the two out"))])
            default: detail = "\(error)".split(separator: "\n").first.map(String.init) ?? ""
            }
            return Diagnostic(
                .badYAML,
                Localized(vi: "không đọc được phần khai báo ở chỗ này", en: "this part cannot be read as YAML here"),
                at: place,
                notes: [.init(Localized(vi: "bộ đọc YAML báo: \(detail)", en: "the YAML reader says: \(detail)"))],
                fixes: [
                    .init(
                        Localized(
                            vi:
                                "xem lại dấu hai chấm, khoảng trắng đầu dòng và dấu ngoặc; giá trị có dấu đặc biệt thì đặt trong ngoặc kép \"…\"",
                            en:
                                "look at colons, indentation and brackets; put a value with special characters between double quotes"
                        ))
                ])
        }
    }
}
