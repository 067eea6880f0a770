import ArgumentParser
import Diagnostics
import Publishing

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: said(vi: "Kiểm tra nội dung và giao diện, không ghi gì.", en: "Checks content and theme, writes nothing."))

    @OptionGroup var common: CommonFlags
    @OptionGroup var site: SiteFlags

    func run() async throws {
        let telling = Telling(flags: common)
        var options = Build.Options(moment: site.moment)
        options.content = common.contentFolder
        options.theme = common.themeFolder
        options.url = site.url
        options.inclusion = site.inclusion
        let outcome: Build.Outcome
        do {
            outcome = try Build(disk: .posix, options: options).checkOnly()
        } catch {
            throw telling.failure(error).code
        }
        telling.diagnostics(outcome.report, in: FolderTexts(disk: .posix))
        telling.heldBack(outcome.heldBack)
        if outcome.fails(strict: site.strict) { throw Exit.faults.code }
        if !common.quiet {
            Console.result(
                Localized(vi: "Không có lỗi: \(outcome.pageCount) trang.", en: "No errors: \(outcome.pageCount) pages.")
                    .text(in: common.spoken))
        }
    }
}
