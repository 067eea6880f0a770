import CYAML

/// One step of libyaml through a text, with the bytes that it stands on.
struct YAMLEvent: Equatable {
    enum Kind: Equatable {
        /// - Parameter isPlain: without quotes, and no block text (`|`, `>`).
        case scalar(String, isPlain: Bool)
        case alias
        case listStart
        /// - Parameter isFlow: in braces.
        case mapStart(isFlow: Bool)
        /// Of the list or map that was opened last.
        case end
    }

    let kind: Kind
    /// Begins at the anchor or tag where there is one. Of a scalar it holds the quotes, and the line breaks behind a block
    /// text; of a list or map only what opens or closes it.
    let range: Range<Int>
}

/// Turns YAML into events by Debian's libyaml; this is the one file that touches it.
///
/// All memory of the C side is freed before ``read(_:limit:)`` returns, and no pointer leaves this file.
enum YAMLEvents {
    /// What was read of a text.
    struct Reading: Equatable {
        var events: [YAMLEvent] = []
        /// Why reading ended before the end of the text; nil at its end and at a limit.
        var fault: Fault?
    }

    /// What libyaml cannot read, in its own English words.
    struct Fault: Equatable {
        let problem: String
        let offset: Int
    }

    /// How much is read at most.
    struct Limit {
        let events: Int
        /// Lists and maps inside each other. libyaml 0.2.5 has no limit of its own, and its time grows with the square:
        /// 0.7 s for 20,000 brackets, measured.
        let depth: Int
    }

    /// Reads one document; reading ends at its end, at the first fault, or with the first event beyond a limit.
    ///
    /// - Parameter bytes: the whole YAML text; the ranges of events and the offset of a fault are indices of it.
    static func read(_ bytes: ArraySlice<UInt8>, limit: Limit) -> Reading {
        var memory = unsafe yaml_parser_t()
        // One pointer for all calls, since the parser keeps its own address.
        return unsafe withUnsafeMutablePointer(to: &memory) { parser in
            guard unsafe yaml_parser_initialize(parser) == 1 else {
                return Reading(fault: outOfMemory(at: bytes.startIndex))
            }
            defer { unsafe yaml_parser_delete(parser) }
            // Left to guess, libyaml takes a byte order mark away and does not count it in its marks.
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
                    // libyaml goes on with the second document; these are the words of PyYAML, which does not.
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
        // What checks the bytes before they are scanned counts bytes; all else has marks.
        let offset =
            unsafe parser.error == YAML_READER_ERROR
            ? offsets.first + parser.problem_offset : offsets.offset(of: parser.problem_mark)
        return unsafe Fault(problem: String(cString: problem), offset: offset)
    }

    private static func outOfMemory(at offset: Int) -> Fault { Fault(problem: "out of memory", offset: offset) }
}

/// Turns the marks of libyaml, which count code points from the beginning of the text, into offsets of bytes.
///
/// It walks on from the mark before, mostly a few characters away: counting each time from the beginning of the text, or
/// of a line that holds thousands of items, would take minutes.
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
