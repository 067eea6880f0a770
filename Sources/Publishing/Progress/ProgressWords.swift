import Diagnostics

extension BuildProgress.Stage {
    /// The name of a stage for users.
    package var words: Localized {
        switch self {
        case .reading: Localized(vi: "đọc nội dung", en: "reading the content")
        case .checking: Localized(vi: "kiểm tra", en: "checking")
        case .drawing: Localized(vi: "làm tệp PDF và PNG", en: "making PDF and PNG files")
        case .rendering: Localized(vi: "dựng trang", en: "making pages")
        case .publishing: Localized(vi: "đưa tệp vào chỗ", en: "putting files in place")
        case .flushing: Localized(vi: "lưu chắc xuống ổ đĩa", en: "flushing to the disk")
        }
    }
}

extension ProgressMeter.Snapshot {
    /// The progress line: `dựng trang: 4.210/10.000, còn khoảng 3 giây`.
    package var line: Localized {
        let what = stage.words
        guard let count, count > 0 else { return Localized(vi: "\(what.vi) …", en: "\(what.en) …") }
        let done = min(done, count)
        guard let remaining else {
            return Localized(
                vi: "\(what.vi): \(grouped(done, "."))/\(grouped(count, "."))",
                en: "\(what.en): \(grouped(done, ","))/\(grouped(count, ","))")
        }
        let left = remaining.timeLeft
        return Localized(
            vi: "\(what.vi): \(grouped(done, "."))/\(grouped(count, ".")), còn khoảng \(left.vi)",
            en: "\(what.en): \(grouped(done, ","))/\(grouped(count, ",")), about \(left.en) left")
    }

    /// A progress bar of twenty characters; empty when the count is not known.
    package var bar: String {
        guard let count, count > 0 else { return "" }
        let full = min(done, count) * 20 / count
        return "[" + String(repeating: "#", count: full) + String(repeating: "-", count: 20 - full) + "]"
    }
}

extension ProgressMeter {
    /// The report of `--verbose`: each stage with its time and count, the slowest pages and templates.
    package var details: Localized {
        var vi = ["Các bước:"]
        var en = ["Stages:"]
        for stage in stages {
            let what = stage.stage.words
            let count = stage.count.map { "  (\($0))" } ?? ""
            vi.append("  \(stage.time.milliseconds.vi)  \(what.vi)\(count)")
            en.append("  \(stage.time.milliseconds.en)  \(what.en)\(count)")
        }
        func add(_ slow: [Slow], _ title: Localized, line: (Slow) -> String) {
            if slow.isEmpty { return }
            vi.append(title.vi)
            en.append(title.en)
            for one in slow {
                vi.append("  \(one.time.milliseconds.vi)  \(line(one))")
                en.append("  \(one.time.milliseconds.en)  \(line(one))")
            }
        }
        add(slowestPages, Localized(vi: "Trang chậm nhất:", en: "Slowest pages:"), line: \.name)
        add(slowestTemplates, Localized(vi: "Mẫu chậm nhất:", en: "Slowest templates:")) { "\($0.name)  (\($0.count))" }
        return Localized(vi: vi.joined(separator: "\n"), en: en.joined(separator: "\n"))
    }
}

/// The messages while waiting for another run.
package enum Waiting {
    package static func words(_ output: String, holder: Int?) -> Localized {
        let (vi, en) = holder.map { (" (tiến trình \($0))", " (process \($0))") } ?? ("", "")
        return Localized(
            vi: "một lần chạy loa khác\(vi) đang ghi vào \(output); đang chờ, bấm Ctrl-C để thôi",
            en: "another run of loa\(en) is writing to \(output); waiting for it, Ctrl-C to stop")
    }
}

extension Duration {
    fileprivate var tenths: Int { Int((self / .microseconds(100)).rounded()) }

    /// Milliseconds with one decimal, right-aligned in a column.
    fileprivate var milliseconds: Localized {
        let (whole, part) = (tenths / 10, tenths % 10)
        func padded(_ text: String) -> String {
            String(repeating: " ", count: max(0, 10 - text.utf8.count)) + text + " ms"
        }
        return Localized(vi: padded("\(grouped(whole, ".")),\(part)"), en: padded("\(grouped(whole, ",")).\(part)"))
    }

    /// Whole seconds up to two minutes, then minutes; at least one second.
    fileprivate var timeLeft: Localized {
        let seconds = max(1, Int((self / .seconds(1)).rounded(.up)))
        guard seconds > 120 else { return Localized(vi: "\(seconds) giây", en: "\(seconds) s") }
        let minutes = (seconds + 59) / 60
        return Localized(vi: "\(minutes) phút", en: "\(minutes) min")
    }
}

/// A number with separated thousands: 10.000.
private func grouped(_ number: Int, _ mark: String) -> String {
    let digits = Array(String(number))
    return digits.indices.map { ($0 > 0 && (digits.count - $0) % 3 == 0 ? mark : "") + String(digits[$0]) }.joined()
}
