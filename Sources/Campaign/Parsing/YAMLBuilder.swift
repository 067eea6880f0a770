import Diagnostics

/// Builds values from the events of a YAML text. Only the first error of the text is reported.
struct YAMLBuilder {
    struct Refusal: Error { let diagnostic: Diagnostic }

    /// The maximum nesting of lists and maps.
    private static let deepest = 20
    /// The maximum number of values, more than any real file has.
    private static let most = 50_000
    /// The limit for reading events: enough that the builder reaches the first value beyond its own limits. A value has
    /// one event; a list or map has a second event for its end.
    static let limit = YAMLEvents.Limit(events: most * 2, depth: deepest + 1)

    private let reading: YAMLEvents.Reading
    private let text: SourceText
    /// The offset of the end of the YAML in the text.
    private let textEnd: Int
    private let path: String
    private var position = 0
    private var count = 0

    /// - Parameter range: The byte range of the YAML in the text.
    init(_ reading: YAMLEvents.Reading, of text: SourceText, range: Range<Int>, path: String) {
        self.reading = reading
        self.text = text
        textEnd = range.upperBound
        self.path = path
    }

    /// The value of the whole text; nil when the text contains only comments.
    mutating func document() throws(Refusal) -> YAMLValue? {
        let value = reading.events.isEmpty ? nil : try value(depth: 0)
        if let fault = reading.fault { throw refusal(of: fault) }
        return value
    }

    /// - Parameter depth: The number of lists and maps around the value.
    private mutating func value(depth: Int) throws(Refusal) -> YAMLValue {
        let event = try next()
        let start = event.range.lowerBound
        count += 1
        if count > Self.most || depth > Self.deepest { throw tooMuch(at: start) }
        try refuseSign(at: event)
        switch event.kind {
        case .scalar(let string, let isPlain):
            let isNothing = isPlain && string.utf8.count <= 4 && YAMLBuilder.isNothing(string)
            return YAMLValue(isNothing ? .nothing : .scalar(string), at: span(ofScalar: event.range))
        case .listStart:
            var items: [YAMLValue] = []
            while !endsHere() { items.append(try value(depth: depth + 1)) }
            return YAMLValue(.list(items), at: Span(path: path, start: start, end: lineEnd(start)))
        case .mapStart(let isFlow):
            let entries = try entries(depth: depth + 1, isFlow: isFlow)
            return YAMLValue(.map(entries), at: Span(path: path, start: start, end: lineEnd(start)))
        // Neither event occurs here: `refuseSign` rejects an alias, and `endsHere` consumes an end.
        case .alias, .end: throw tooMuch(at: start)
        }
    }

    private static func isNothing(_ plain: String) -> Bool {
        switch plain {
        case "", "~", "null", "Null", "NULL": true
        default: false
        }
    }

    private mutating func next() throws(Refusal) -> YAMLEvent {
        guard position < reading.events.count else {
            throw reading.fault.map(refusal(of:)) ?? tooMuch(at: reading.events.last?.range.lowerBound ?? 0)
        }
        defer { position += 1 }
        return reading.events[position]
    }

    /// Consumes the end of a list or map, if it is the next event; returns whether it was.
    private mutating func endsHere() -> Bool {
        guard position < reading.events.count, case .end = reading.events[position].kind else { return false }
        position += 1
        return true
    }

    /// - Parameter isFlow: Whether the map is written in braces.
    private mutating func entries(depth: Int, isFlow: Bool) throws(Refusal) -> [YAMLEntry] {
        var entries: [YAMLEntry] = []
        // Room for the keys of a page, so that the two do not grow step by step.
        entries.reserveCapacity(8)
        var places = [String: Span](minimumCapacity: 8)
        while !endsHere() {
            let key = try value(depth: depth)
            guard case .scalar(let name) = key.content else {
                throw Refusal(diagnostic: .keyIsNoWord(at: key.span))
            }
            let entry = YAMLEntry(key: name, keySpan: key.span, value: try value(depth: depth))
            if isFlow, let mended = decimalComma(entries.last, entry) {
                entries[entries.count - 1] = mended
                continue
            }
            if let first = places.updateValue(key.span, forKey: name) {
                throw Refusal(diagnostic: .duplicateKey(name, at: key.span, firstAt: first))
            }
            entries.append(entry)
        }
        return entries
    }

    /// Rejoins a value that YAML split at a decimal comma: in `{label: Băng rôn 6 × 0,7 m, width: 6}` YAML ends the
    /// value at the comma and parses `7 m` as a key. A comma between two digits belongs to the value.
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

    // MARK: Places

    /// The span of a scalar without the line breaks after a block text, which can belong to its value.
    private func span(ofScalar range: Range<Int>) -> Span {
        let end = text.bytes[range].lastIndex { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: " ") }
        return Span(path: path, start: range.lowerBound, end: end.map { $0 + 1 } ?? range.lowerBound)
    }

    private func lineEnd(_ offset: Int) -> Int { text.range(ofLine: text.line(of: offset)).upperBound }

    // MARK: Refusals

    /// Rejects an anchor, alias or tag; no other value can begin with these signs.
    private func refuseSign(at event: YAMLEvent) throws(Refusal) {
        let place = event.range.lowerBound
        guard !event.range.isEmpty, FrontMatterLine.isSign(text.bytes[place]) else { return }
        let sign = Character(Unicode.Scalar(text.bytes[place]))
        throw Refusal(diagnostic: .yamlSign(sign, at: Span(path: path, start: place, end: place + 1)))
    }

    private func refusal(of fault: YAMLEvents.Fault) -> Refusal {
        // The span must end after a whole character, because part of a multi-byte character cannot be shown.
        var end = min(fault.offset + 1, textEnd)
        while end < textEnd, UTF8.isContinuation(text.bytes[end]) { end += 1 }
        return Refusal(
            diagnostic: .unreadableYAML(fault.problem, at: Span(path: path, start: fault.offset, end: end)))
    }

    private func tooMuch(at start: Int) -> Refusal {
        Refusal(diagnostic: .tooMuchYAML(at: Span(path: path, start: start, end: start + 1)))
    }
}
