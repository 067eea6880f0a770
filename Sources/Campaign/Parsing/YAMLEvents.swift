import CYAML

/// One event of libyaml, with its byte range in the text.
package struct YAMLEvent: Equatable {
    package enum Kind: Equatable {
        /// - Parameter isPlain: Whether the scalar is neither quoted nor a block text (`|`, `>`).
        case scalar(String, isPlain: Bool)
        case alias
        case listStart
        /// - Parameter isFlow: Whether the map is written in braces.
        case mapStart(isFlow: Bool)
        /// The end of the list or map that was opened last.
        case end
    }

    let kind: Kind
    /// The range begins at the anchor or tag, if there is one. For a scalar it includes the quotes and the line breaks
    /// after a block text; for a list or map only the characters that open or close it.
    let range: Range<Int>
}

/// Parses YAML to events with the libyaml of Debian; only this file calls the library.
///
/// All memory of the C library is freed before ``read(_:limit:)`` returns, and no pointer leaves this file.
package enum YAMLEvents {
    /// The result of reading a text.
    package struct Reading: Equatable {
        var events: [YAMLEvent] = []
        /// The error that ended reading; nil when reading ended at the end of the text or at a limit.
        var fault: Fault?

        package init(events: [YAMLEvent] = []) { self.events = events }

        fileprivate init(fault: Fault) { self.fault = fault }
    }

    /// An error of libyaml with its original English message.
    package struct Fault: Equatable {
        let problem: String
        let offset: Int
    }

    /// The limits of reading.
    package struct Limit {
        let events: Int
        /// The maximum nesting of lists and maps. libyaml 0.2.5 has no limit of its own, and its time grows with the
        /// square of the nesting: 0.7 s for 20,000 brackets, measured.
        let depth: Int

        package init(events: Int, depth: Int) {
            self.events = events
            self.depth = depth
        }
    }

    /// Reads one document, up to its end, the first error, or the first event beyond a limit.
    ///
    /// - Parameter bytes: The whole YAML text; the ranges of events and the offset of an error are indices of it.
    package static func read(_ bytes: ArraySlice<UInt8>, limit: Limit) -> Reading {
        var memory = unsafe yaml_parser_t()
        // One pointer for all calls, because the parser stores its own address.
        return unsafe withUnsafeMutablePointer(to: &memory) { parser in
            guard unsafe yaml_parser_initialize(parser) == 1 else {
                return Reading(fault: outOfMemory(at: bytes.startIndex))
            }
            defer { unsafe yaml_parser_delete(parser) }
            // Without an explicit encoding, libyaml drops a byte-order mark and does not count it in its marks.
            unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            return unsafe bytes.withUnsafeBufferPointer { buffer in
                unsafe yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
                return unsafe read(parser, ByteOffsets(in: bytes), limit)
            }
        }
    }

    private static func read(
        _ parser: UnsafeMutablePointer<yaml_parser_t>, _ start: ByteOffsets, _ limit: Limit
    ) -> Reading {
        var offsets = start
        var reading = Reading()
        // Room for the events of a page, so that the list does not grow step by step.
        reading.events.reserveCapacity(32)
        var hasDocument = false
        var depth = 0
        while depth <= limit.depth, reading.events.count <= limit.events {
            var event = unsafe yaml_event_t()
            guard unsafe yaml_parser_parse(parser, &event) == 1 else {
                reading.fault = unsafe fault(of: parser.pointee, &offsets)
                return reading
            }
            defer { unsafe yaml_event_delete(&event) }
            let kind: YAMLEvent.Kind
            switch unsafe event.type {
            case YAML_STREAM_END_EVENT: return reading
            case YAML_DOCUMENT_START_EVENT:
                guard !hasDocument else {
                    // libyaml continues with the second document; this is the message of PyYAML, which stops.
                    let place = unsafe offsets.offset(of: event.start_mark)
                    reading.fault = Fault(problem: "but found another document", offset: place)
                    return reading
                }
                hasDocument = true
                continue
            case YAML_SCALAR_EVENT: kind = unsafe scalar(event)
            case YAML_ALIAS_EVENT: kind = .alias
            case YAML_SEQUENCE_START_EVENT:
                depth += 1
                kind = .listStart
            case YAML_MAPPING_START_EVENT:
                depth += 1
                kind = unsafe .mapStart(isFlow: event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
            case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
                depth -= 1
                kind = .end
            default: continue
            }
            let first = unsafe offsets.offset(of: event.start_mark)
            let last = unsafe offsets.offset(of: event.end_mark)
            reading.events.append(YAMLEvent(kind: kind, range: first..<max(first, last)))
        }
        return reading
    }

    private static func scalar(_ event: yaml_event_t) -> YAMLEvent.Kind {
        let scalar = unsafe event.data.scalar
        let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        return unsafe .scalar(
            String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
    }

    private static func fault(of parser: yaml_parser_t, _ offsets: inout ByteOffsets) -> Fault {
        guard let problem = unsafe parser.problem else { return outOfMemory(at: offsets.first) }
        // The check of the bytes before scanning counts bytes; all other errors have marks.
        let offset =
            unsafe parser.error == YAML_READER_ERROR
            ? offsets.first + parser.problem_offset : offsets.offset(of: parser.problem_mark)
        return unsafe Fault(problem: String(cString: problem), offset: offset)
    }

    private static func outOfMemory(at offset: Int) -> Fault { Fault(problem: "out of memory", offset: offset) }
}

/// Converts the marks of libyaml, which count code points from the beginning of the text, to byte offsets.
///
/// It moves on from the previous mark, usually by a few characters: counting each time from the beginning of the text,
/// or of a line with thousands of items, would take minutes.
private struct ByteOffsets {
    private let bytes: ArraySlice<UInt8>
    private var codePoints = 0
    private var offset: Int

    init(in bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        offset = bytes.startIndex
    }

    var first: Int { bytes.startIndex }

    mutating func offset(of mark: yaml_mark_t) -> Int {
        while codePoints < mark.index, offset < bytes.endIndex {
            repeat { offset += 1 } while offset < bytes.endIndex && UTF8.isContinuation(bytes[offset])
            codePoints += 1
        }
        while codePoints > mark.index, offset > bytes.startIndex {
            repeat { offset -= 1 } while offset > bytes.startIndex && UTF8.isContinuation(bytes[offset])
            codePoints -= 1
        }
        return offset
    }
}
