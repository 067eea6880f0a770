import Campaign
import Diagnostics

extension Ledger {
    /// Parses `Content/ledger.txt`. A byte-order mark, CRLF, blank lines, wrong order, spaces for tabs and duplicate
    /// lines are accepted; anything else unreadable is reported.
    ///
    /// - Parameters:
    ///   - bytes: of the file; a missing file is an empty ledger.
    ///   - path: of the file, for spans.
    /// - Returns: nil when there was an error; the file must then be left alone.
    package static func parse(_ bytes: [UInt8], path: String, into report: inout Report) -> Ledger? {
        var reader = LedgerReader(source: SourceText(bytes), path: path)
        return reader.read(into: &report)
    }
}

private struct LedgerReader {
    let source: SourceText
    let path: String
    private var entries: [Ledger.Entry] = []
    /// Indices of ``entries``.
    private var byAddress: [String: Int] = [:]
    private var isGood = true

    init(source: SourceText, path: String) {
        self.source = source
        self.path = path
    }

    mutating func read(into report: inout Report) -> Ledger? {
        if let fault = encodingFault() {
            report.add(fault)
            return nil
        }
        var isInConflict = false
        for number in 1...source.lineCount {
            var range = source.range(ofLine: number)
            if number == 1, source.bytes.starts(with: [0xef, 0xbb, 0xbf]) { range = 3..<range.upperBound }
            let text = String(decoding: source.bytes[range], as: UTF8.self)
            if text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
            let span = Span(path: path, start: range.lowerBound, end: range.upperBound)
            if let mark = Self.mergeMark(text) {
                // A merge conflict has three or four marks; one report is enough.
                if mark == "<" || !isInConflict { reportMerge(at: span, into: &report) }
                isInConflict = mark != ">"
                continue
            }
            if let entry = entry(text, at: span, into: &report) { take(entry, into: &report) }
        }
        return isGood ? Ledger(entries) : nil
    }

    // MARK: The file as a whole

    private func encodingFault() -> Diagnostic? {
        let bytes = source.bytes
        let name: String
        let at: Int
        if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) || bytes.prefix(4).contains(0) {
            name = "UTF-16"
            at = 0
        } else if let bad = firstInvalidByte(bytes) {
            name = "Windows-1258, TCVN3, VNI"
            at = bad
        } else {
            return nil
        }
        let line = source.range(ofLine: source.line(of: at))
        return .ledgerEncoding(perhaps: name, at: Span(path: path, start: at, end: max(at, line.upperBound)))
    }

    /// The offset of the first byte that is not valid UTF-8.
    private func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        for number in 1...source.lineCount {
            let range = source.range(ofLine: number)
            if String(validating: bytes[range], as: UTF8.self) != nil { continue }
            // A code point has at most four bytes, so the longest valid prefix ends near the fault.
            var good = range.lowerBound
            while good < range.upperBound {
                guard
                    let next = (1...4).first(where: {
                        good + $0 <= range.upperBound
                            && String(validating: bytes[good..<good + $0], as: UTF8.self) != nil
                    })
                else { return good }
                good += next
            }
        }
        return nil
    }

    private static func mergeMark(_ text: String) -> Character? {
        guard let first = text.utf8.first, "<=>|".utf8.contains(first),
            text.utf8.prefix(7).elementsEqual(repeatElement(first, count: 7))
        else { return nil }
        return Character(Unicode.Scalar(first))
    }

    private mutating func reportMerge(at span: Span, into report: inout Report) {
        isGood = false
        report.add(.ledgerMerge(at: span))
    }

    // MARK: One line

    /// The entry of a line; nil after a report.
    private mutating func entry(_ text: String, at span: Span, into report: inout Report) -> Ledger.Entry? {
        let fields = text.utf8.split(maxSplits: 4, omittingEmptySubsequences: true) { $0 == 0x20 || $0 == 0x09 }
            .map { String(Substring($0)) }
        guard fields.count >= 2, Self.isAddress(fields[0]), fields.count == 2 || fields[2] == "gone",
            !text.utf8.contains(where: { $0 != 0x09 && ($0 < 0x20 || $0 == 0x7f) })
        else {
            reportLine(at: span, into: &report)
            return nil
        }
        let (address, firstDay) = (fields[0], fields[1])
        guard isDay(firstDay, at: span, into: &report) else { return nil }
        if fields.count == 2 { return Ledger.Entry(address: address, firstDay: firstDay, span: span) }

        guard fields.count > 3 else {
            reportLine(at: span, into: &report)
            return nil
        }
        let day = fields[3]
        guard isDay(day, at: span, into: &report) else { return nil }
        guard firstDay <= day else {
            isGood = false
            report.add(.ledgerGoneTooEarly(address, day: day, firstDay: firstDay, at: span))
            return nil
        }
        let reason = fields.count > 4 ? nfc(Self.trimmed(fields[4])) : ""
        guard !["", Ledger.Placeholder.vi, Ledger.Placeholder.en].contains(reason) else {
            isGood = false
            report.add(.ledgerReason(address, at: span))
            return nil
        }
        return Ledger.Entry(
            address: address, firstDay: firstDay, gone: .init(day: day, reason: reason), span: span)
    }

    private mutating func take(_ entry: Ledger.Entry, into report: inout Report) {
        guard let first = byAddress[entry.address].map({ entries[$0] }) else {
            byAddress[entry.address] = entries.count
            entries.append(entry)
            return
        }
        // Both sides of a merge have the same line.
        if first.line == entry.line { return }
        isGood = false
        report.add(
            .ledgerDuplicate(
                entry.address, firstDay: min(first.firstDay, entry.firstDay), at: entry.span, otherAt: first.span))
    }

    private mutating func reportLine(at span: Span, into report: inout Report) {
        isGood = false
        report.add(.ledgerLine(at: span))
    }

    private mutating func isDay(_ text: String, at span: Span, into report: inout Report) -> Bool {
        if Self.isDay(text) { return true }
        isGood = false
        report.add(.ledgerDay(text, at: span))
        return false
    }

    private static func trimmed(_ text: String) -> String {
        var rest = text.drop { $0 == " " || $0 == "\t" }
        while rest.last == " " || rest.last == "\t" { rest.removeLast() }
        return String(rest)
    }

    /// Whether a text is an address as a build writes it: from the root, printable ASCII.
    private static func isAddress(_ text: String) -> Bool {
        text.utf8.first == UInt8(ascii: "/") && text.utf8.allSatisfy { 0x21...0x7e ~= $0 }
    }

    private static func isDay(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return false }
        let numbers = [0..<4, 5..<7, 8..<10].map { range in
            bytes[range].allSatisfy { 0x30...0x39 ~= $0 } ? bytes[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } : 0
        }
        let (year, month, day) = (numbers[0], numbers[1], numbers[2])
        guard year > 0, 1...12 ~= month else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        return 1...days ~= day
    }
}
