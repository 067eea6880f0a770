import Campaign
import Diagnostics
import Text

/// Serializes the outcome of a build, so that it can be reported again in either language.
extension SnapshotWriter {
    mutating func put(_ outcome: BuildOutcome) {
        put(list: outcome.report.diagnostics) { $0.put($1) }
        put(list: outcome.heldBack) { writer, held in
            writer.put(held.file)
            writer.put(held.shownPath)
            writer.put(held.title)
            writer.put(held.reason)
        }
        put(outcome.pageCount)
    }

    private mutating func put(_ reason: HeldBack.Reason) {
        switch reason {
        case .draft: put(0)
        case .future(let date):
            put(1)
            put(date.precision.rawValue)
            put(date.day.daysSince1970)
            put(date.minutes)
            put(date.offset)
        case .edition(let year, let reason):
            put(2)
            put(year)
            put(reason)
        }
    }
}

extension SnapshotReader {
    /// The outcome for a run that finds everything unchanged.
    ///
    /// - Parameter fileCount: the number of files of the site.
    mutating func outcome(fileCount: Int) throws(Damaged) -> BuildOutcome {
        let diagnostics = try list { reader throws(Damaged) in try reader.diagnostic() }
        let held = try list { reader throws(Damaged) in
            HeldBack(
                file: try reader.text(), shownPath: try reader.text(), title: try reader.text(),
                reason: try reader.reason())
        }
        return BuildOutcome(
            report: Report(diagnostics), heldBack: held, counts: OutputWriter.Counts(unchanged: fileCount),
            pageCount: try number(), newAddresses: 0, externalLinks: nil, scope: .nothing)
    }

    private mutating func reason() throws(Damaged) -> HeldBack.Reason {
        switch try number() {
        case 0: return .draft
        case 1:
            guard let precision = DateValue.Precision(rawValue: try number()) else { throw Damaged() }
            return .future(
                DateValue(
                    precision: precision, day: Day(daysSince1970: try number()), minutes: try number(),
                    offset: try number()))
        case 2: return .edition(try number(), try reason())
        default: throw Damaged()
        }
    }
}
