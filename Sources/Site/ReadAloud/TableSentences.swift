/// A table as sentences, since listeners cannot follow columns: “Đơn vị: Lớp; Số lượng: 12.”
///
/// Parses only the HTML of our own body renderer (`BodyRenderer`), never an author's.
struct TableSentences {
    private var rows: [[String]] = []
    private var cell: [UInt8]?
    /// Whether the parser is inside a reference to a footnote.
    private var isSkipping = false

    /// One line per row: each cell after the text of its column head; empty cells are left out.
    static func lines(ofTable html: ArraySlice<UInt8>) -> [String] {
        var table = TableSentences()
        table.read(html)
        guard let head = table.rows.first else { return [] }
        return table.rows.dropFirst().map { row in
            let parts = row.enumerated().compactMap { index, text -> String? in
                guard !text.isEmpty else { return nil }
                let name = index < head.count ? head[index] : ""
                return name.isEmpty ? text : "\(name): \(text)"
            }
            let line = parts.joined(separator: "; ")
            return line.isEmpty || line.last.map { ".!?…".contains($0) } == true ? line : line + "."
        }.filter { !$0.isEmpty }
    }

    private mutating func read(_ html: ArraySlice<UInt8>) {
        var rest = html
        while let byte = rest.first {
            if byte == UInt8(ascii: "<") {
                let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
                tag(String(decoding: rest[rest.index(after: rest.startIndex)..<end], as: UTF8.self))
                rest = rest[(end < rest.endIndex ? end + 1 : end)...]
            } else {
                let end = rest.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
                if !isSkipping { cell?.append(contentsOf: rest[..<end]) }
                rest = rest[end...]
            }
        }
    }

    private mutating func tag(_ text: String) {
        switch text.prefix(while: { $0 != " " }) {
        case "tr": rows.append([])
        case "th", "td": cell = []
        case "/th", "/td":
            if let cell, !rows.isEmpty { rows[rows.count - 1].append(TableSentences.plain(cell)) }
            cell = nil
        case "sup": isSkipping = true
        case "/sup": isSkipping = false
        default: break
        }
    }

    private static func plain(_ bytes: [UInt8]) -> String {
        var text = String(decoding: bytes, as: UTF8.self)
        // `&amp;` last, or `&amp;lt;` would be decoded twice.
        for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text.replace(entity, with: sign)
        }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
