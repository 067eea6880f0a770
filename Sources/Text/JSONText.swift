/// A JSON value that keeps its members in the given order, so that the same input gives the same bytes.
///
/// By hand because `JSONEncoder` does not keep the order of members, and `<` must be escaped for `script` elements.
package indirect enum JSONText: Sendable {
    case string(String)
    case number(Int)
    case decimal(Double)
    case flag(Bool)
    /// JSON bytes that were serialised before, to be reused in several texts.
    case written([UInt8])
    case list([JSONText])
    /// An object; members whose value is nil are left out.
    case object([(String, JSONText?)])

    package static func optional(_ text: String?) -> JSONText? { text.map(JSONText.string) }

    /// The JSON in UTF-8. `<`, `>` and `&` are escaped too, so that the JSON can be put into a `script` element of
    /// HTML.
    package var bytes: [UInt8] {
        var out: [UInt8] = []
        append(to: &out)
        return out
    }

    func append(to out: inout [UInt8]) {
        switch self {
        case .string(let text): JSONText.append(text, to: &out)
        case .number(let number): out.append(contentsOf: String(number).utf8)
        case .decimal(let number): out.append(contentsOf: String(number).utf8)
        case .flag(let flag): out.append(contentsOf: (flag ? "true" : "false").utf8)
        case .written(let bytes): out.append(contentsOf: bytes)
        case .list(let items):
            out.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                item.append(to: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .object(let members):
            out.append(UInt8(ascii: "{"))
            var isFirst = true
            for (key, value) in members {
                guard let value else { continue }
                if !isFirst { out.append(UInt8(ascii: ",")) }
                isFirst = false
                JSONText.append(key, to: &out)
                out.append(UInt8(ascii: ":"))
                value.append(to: &out)
            }
            out.append(UInt8(ascii: "}"))
        }
    }

    private static func append(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        out.appendJSON(text)
        out.append(UInt8(ascii: "\""))
    }
}
