import Diagnostics

/// Parses YAML text to values with their places, and rejects YAML features that officers do not need and attackers use.
package enum YAMLReader {
    /// Parses one YAML mapping in a part of a file.
    ///
    /// - Parameters:
    ///   - text: The clean text of the whole file.
    ///   - range: The byte range of the YAML; it starts at the beginning of a line.
    /// - Returns: The entries in order; nil when the YAML cannot be parsed (an error is reported).
    package static func map(
        in text: SourceText, range: Range<Int>, path: String, into report: inout Report
    ) -> [YAMLEntry]? {
        let slips = FrontMatterSlips(text: text, range: range, path: path).find()
        guard slips.isEmpty else {
            report.add(contentsOf: slips)
            return nil
        }
        let yaml = blankLinesMended(text, range)[range]
        let reading =
            PlainYAMLEvents.read(yaml).map { YAMLEvents.Reading(events: $0) }
            ?? YAMLEvents.read(yaml, limit: YAMLBuilder.limit)
        var builder = YAMLBuilder(reading, of: text, range: range, path: path)
        do {
            guard let value = try builder.document() else { return [] }
            switch value.content {
            case .map(let entries): return entries
            case .nothing: return []
            case .scalar, .list:
                report.add(.declarationsAreNoMap(at: value.span))
            }
        } catch {
            report.add(error.diagnostic)
        }
        return nil
    }

    /// The bytes with tabs replaced by spaces in lines that contain only tabs and spaces, because libyaml reports an
    /// error for such lines.
    ///
    /// - Returns: The bytes of the whole file.
    private static func blankLinesMended(_ text: SourceText, _ range: Range<Int>) -> [UInt8] {
        guard text.bytes[range].contains(UInt8(ascii: "\t")) else { return text.bytes }
        var bytes = text.bytes
        for number in text.line(of: range.lowerBound)...text.line(of: max(range.lowerBound, range.upperBound - 1)) {
            let line = text.range(ofLine: number).clamped(to: range)
            guard bytes[line].allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) else { continue }
            for index in line { bytes[index] = UInt8(ascii: " ") }
        }
        return bytes
    }
}
