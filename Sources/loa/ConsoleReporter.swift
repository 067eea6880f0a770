import ArgumentParser
import Campaign
import Diagnostics
import Publishing

/// Prints the results of a run.
struct ConsoleReporter {
    let flags: GlobalFlags

    private func said(_ vi: String, _ en: String) -> String { Localized(vi: vi, en: en).text(in: flags.spoken) }

    /// Prints every diagnostic and their count: for people to standard error, for programs to standard output.
    func diagnostics(_ report: Report, in folders: FolderTexts, as format: ReportFormat = .text) {
        let tool = Tool(name: "loa", version: Version.text)
        switch format {
        case .text:
            let colour = Console.errorTakesColour && !flags.noColor
            let text = TerminalRenderer(language: flags.spoken, colour: colour, source: folders.text).render(report)
            if !text.isEmpty { Console.error(text) }
        case .json: Console.result(JSONRenderer(tool: tool, source: folders.text).render(report))
        case .sarif:
            Console.result(SARIFRenderer(tool: tool, language: flags.spoken, source: folders.text).render(report))
        }
    }

    /// Prints the held-back items, why and until when. Beside a format for programs, to standard error.
    func heldBack(_ items: [HeldBack], beside format: ReportFormat = .text) {
        guard !items.isEmpty, !flags.quiet else { return }
        let lines = items.map { "  \($0.shownPath): \($0.reason.message.text(in: flags.spoken))" }
        let text = ([said("Giữ lại, chưa đăng:", "Held back:")] + lines).joined(separator: "\n")
        switch format {
        case .text: Console.result(text)
        case .json, .sarif: Console.error(text)
        }
    }

    /// Prints the page of a rule.
    ///
    /// - Returns: an exit code when there is no such rule.
    func explain(_ code: String) -> Exit? {
        if let rule = Rule(code: code) {
            Console.result(Array(rule.page.terminalText(of: rule, in: flags.spoken).utf8))
            return nil
        }
        let guess = nearest(to: code, among: Rule.all.map(\.code))
        let help =
            guess.map { said("Có phải \($0)?", "Did you mean \($0)?") }
            ?? said(
                "Mã đứng trong dấu [ ] của thông báo, như C102.", "The code stands in [ ] in the message, such as C102."
            )
        Console.error(prefix + said("không có mã “\(code)”. ", "there is no rule `\(code)`. ") + help)
        return .wrongUse
    }

    func summary(_ outcome: BuildOutcome, seconds: Double) {
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

    /// Prints an error that ended the run, and returns its exit code.
    ///
    /// - Parameter output: the site's folder when the run was to write to it; the message then includes the state of
    ///   the site.
    func failure(_ error: any Error, writingTo output: String? = nil) -> ExitCode {
        switch error {
        case let refusal as WriteRefusal:
            Console.error(prefix + refusal.message.text(in: flags.spoken))
            return Exit.wrongUse.code
        case let use as WrongUse:
            Console.error(prefix + use.message.text(in: flags.spoken))
            return Exit.wrongUse.code
        case let fault as DiskFault:
            Console.error(prefix + fault.message.text(in: flags.spoken))
            if let output, OutputWriter.isSite(output, on: .posix) {
                Console.error(said("\(output) vẫn nguyên như trước", "\(output) is whole and as it was"))
            }
            return Exit.disk.code
        case let unfinished as UnfinishedWrite:
            switch unfinished.cause {
            case .fault(let fault): Console.error(prefix + fault.message.text(in: flags.spoken))
            case .stopped: break
            }
            if let output { Console.error(unfinished.state(of: output).text(in: flags.spoken)) }
            return Exit.disk.code
        case let interrupted as Interrupted:
            switch interrupted.unfinished {
            case let unfinished?:
                let state = output.map { "; " + unfinished.state(of: $0).text(in: flags.spoken) } ?? ""
                Console.error(said("đã dừng theo yêu cầu", "stopped as asked") + state)
            case nil: stopped(output)
            }
            return interrupted.code
        default:
            Console.error(prefix + "\(error)")
            return Exit.disk.code
        }
    }

    /// Prints that another run has locked the output folder.
    @Sendable func waiting(_ output: String, holder: Int?) {
        if Console.errorIsTerminal { Console.errorDrawn(over: "") }
        Console.error(Waiting.words(output, holder: holder).text(in: flags.spoken))
    }

    /// Prints that the run was stopped in the middle of a stage.
    @Sendable func dropped(_ output: String) {
        if Console.errorIsTerminal { Console.errorDrawn(over: "") }
        stopped(output)
    }

    /// Prints that the run was stopped before it changed anything.
    private func stopped(_ output: String?) {
        Console.error(
            said("đã dừng theo yêu cầu", "stopped as asked")
                + (output.map { said("; \($0) vẫn như trước", "; \($0) is as it was") } ?? ""))
    }

    private var prefix: String { said("lỗi: ", "error: ") }
}
