import Diagnostics

/// Reports a table whose first row is empty, often used to draw boxes, because its columns have no names.
enum TableWithoutHeader {
    static func check(_ page: PageSource, into report: inout Report) {
        var tally = RepeatLimit(.tableWithoutHeader, in: page.path)
        defer { tally.tellRest(into: &report) }
        for block in page.body.blocks where block.kind == .table {
            let source = page.bytes[min(block.span.start, page.bytes.count)..<min(block.span.end, page.bytes.count)]
            let line = source.prefix { $0 != UInt8(ascii: "\n") }
            guard line.allSatisfy({ " |\t\r".utf8.contains($0) }), tally.admits() else { continue }
            report.add(.tableWithoutHeader(at: page.span(line.startIndex..<line.endIndex)))
        }
    }
}
