import Campaign
import Diagnostics
import Publishing

/// Puts what a run found into words.
struct Telling {
    let flags: CommonFlags

    private func said(_ vi: String, _ en: String) -> String { Localized(vi: vi, en: en).text(in: flags.spoken) }

    func diagnostics(_ report: Report, in folders: FolderTexts) {
        let shown = report.sorted()
        guard !shown.isEmpty else { return }
        let renderer = TerminalRenderer(
            language: flags.spoken, colour: Console.errorTakesColour && !flags.noColor, source: folders.text)
        Console.error(renderer.render(shown))
        let errors = report.count(of: .error)
        let warnings = report.count(of: .warning)
        let parts = [
            errors > 0 ? said("\(errors) lỗi", errors == 1 ? "1 error" : "\(errors) errors") : nil,
            warnings > 0 ? said("\(warnings) cảnh báo", warnings == 1 ? "1 warning" : "\(warnings) warnings") : nil,
        ].compactMap(\.self)
        if !parts.isEmpty { Console.error("\n" + parts.joined(separator: ", ")) }
    }

    /// What stays back, why and until when.
    func heldBack(_ items: [HeldBack]) {
        guard !items.isEmpty, !flags.quiet else { return }
        Console.result(said("Giữ lại, chưa đăng:", "Held back:"))
        for item in items { Console.result("  \(item.shownPath): \(item.reason.message.text(in: flags.spoken))") }
    }

    func summary(_ outcome: Build.Outcome, seconds: Double) {
        guard !flags.quiet, let counts = outcome.counts else { return }
        let warnings = outcome.report.count(of: .warning)
        let time = String(Int((seconds * 100).rounded()) / 100) + "." + padded(Int((seconds * 100).rounded()) % 100)
        Console.result(
            said(
                "Xong: \(outcome.pageCount) trang, \(counts.written) tệp đã ghi, \(counts.unchanged) giữ nguyên, \(counts.removed) đã xóa, "
                    + "\(outcome.heldBack.count) giữ lại, \(warnings) cảnh báo, \(time) giây.",
                "Done: \(outcome.pageCount) pages, \(counts.written) files written, \(counts.unchanged) unchanged, \(counts.removed) removed, "
                    + "\(outcome.heldBack.count) held back, \(warnings) warnings, \(time) seconds."))
    }

    /// An error that ended the run, and its exit code.
    func failure(_ error: any Error) -> Exit {
        switch error {
        case let refusal as WriteRefusal:
            Console.error(prefix + refusal.message.text(in: flags.spoken))
            return .wrongUse
        case let use as WrongUse:
            Console.error(prefix + use.message.text(in: flags.spoken))
            return .wrongUse
        case let fault as DiskFault:
            Console.error(prefix + fault.message.text(in: flags.spoken))
            return .disk
        default:
            Console.error(prefix + "\(error)")
            return .disk
        }
    }

    private var prefix: String { said("lỗi: ", "error: ") }
}
