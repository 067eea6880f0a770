import Campaign
import Diagnostics
import Publishing

/// Puts what a run found into words.
struct Telling {
    let flags: CommonFlags

    private func said(_ vi: String, _ en: String) -> String { Localized(vi: vi, en: en).text(in: flags.spoken) }

    /// Every diagnostic and their count: for people to standard error, for programs to standard output.
    func diagnostics(_ report: Report, in folders: FolderTexts, as format: ReportFormat = .text) {
        let tool = Tool(name: "loa", version: Version.text)
        switch format {
        case .text:
            let colour = Console.errorTakesColour && !flags.noColor
            let text = TerminalRenderer(language: flags.spoken, colour: colour, source: folders.text).render(report)
            if !text.isEmpty { Console.error(text) }
        case .json: Console.result(JSONRenderer(tool: tool, source: folders.text).render(report))
        case .sarif: Console.result(SARIFRenderer(tool: tool, language: flags.spoken, source: folders.text).render(report))
        }
    }

    /// What stays back, why and until when. Beside a format for programs it goes to standard error.
    func heldBack(_ items: [HeldBack], beside format: ReportFormat = .text) {
        guard !items.isEmpty, !flags.quiet else { return }
        let lines = items.map { "  \($0.shownPath): \($0.reason.message.text(in: flags.spoken))" }
        let text = ([said("Giữ lại, chưa đăng:", "Held back:")] + lines).joined(separator: "\n")
        switch format {
        case .text: Console.result(text)
        case .json, .sarif: Console.error(text)
        }
    }

    /// The page of a rule.
    /// - Returns: an exit code when there is no such rule.
    func explain(_ code: String) -> Exit? {
        if let rule = Rule(code: code) {
            Console.result(Array(rule.page.terminalText(of: rule, in: flags.spoken).utf8))
            return nil
        }
        let guess = nearest(to: code, among: Rule.all.map(\.code))
        let help =
            guess.map { said("Có phải \($0)?", "Did you mean \($0)?") }
            ?? said("Mã đứng trong dấu [ ] của thông báo, như C102.", "The code stands in [ ] in the message, such as C102.")
        Console.error(prefix + said("không có mã “\(code)”. ", "there is no rule `\(code)`. ") + help)
        return .wrongUse
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
