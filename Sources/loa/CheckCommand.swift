import ArgumentParser
import Diagnostics
import Foundation
import Publishing
import Site

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: said(
            vi: "Kiểm tra nội dung và giao diện, không ghi gì.", en: "Checks content and theme, writes nothing."))

    @OptionGroup var common: GlobalFlags
    @OptionGroup var site: SiteFlags

    @Option(
        help: ArgumentHelp(
            said(
                vi: "Dạng của kết quả: text cho người, json và sarif cho máy.",
                en: "Form of the result: text for people, json and sarif for programs."),
            valueName: "text|json|sarif"))
    var format: ReportFormat = .text

    @Option(
        help: ArgumentHelp(
            said(vi: "Giải thích một mã, như C102.", en: "Explain a code, such as C102."), valueName: "code"))
    var explain: String?

    @Option(
        name: .customLong("links-out"),
        help: ArgumentHelp(
            said(
                vi: "Ghi mọi liên kết ra trang khác vào tệp này.", en: "Write every link to other sites into this file."
            ), valueName: "file"))
    var linksOut: String?

    func run() async throws {
        let telling = ConsoleReporter(flags: common)
        if let explain {
            if let failure = telling.explain(explain) { throw failure.code }
            return
        }
        let outcome: BuildOutcome
        do {
            outcome = try Build(disk: .posix, options: options).checkOnly()
        } catch {
            throw telling.failure(error)
        }
        telling.diagnostics(outcome.report, in: FolderTexts(disk: .posix), as: format)
        telling.heldBack(outcome.heldBack, beside: format)
        do {
            try writeLinks(outcome.externalLinks)
        } catch {
            throw telling.failure(error)
        }
        if outcome.fails(strict: site.strict) { throw Exit.faults.code }
        if format == .text, !common.quiet {
            Console.result(
                Localized(vi: "Không có lỗi: \(outcome.pageCount) trang.", en: "No errors: \(outcome.pageCount) pages.")
                    .text(in: common.spoken))
        }
    }

    private var options: BuildOptions {
        var options = BuildOptions(moment: site.moment)
        options.listsExternalLinks = linksOut != nil
        options.content = common.contentFolder
        options.theme = common.themeFolder
        options.url = site.url
        options.inclusion = site.inclusion
        options.jobs = ProcessInfo.processInfo.activeProcessorCount
        return options
    }

    /// Writes the list of links. When the content could not be read, the old file stays: an empty list would look as if
    /// there were no links.
    private func writeLinks(_ links: ExternalLinks?) throws {
        guard let linksOut, let links else { return }
        try Disk.posix.write(Array(links.listing(source: FolderTexts(disk: .posix).text).utf8), to: linksOut)
    }
}
