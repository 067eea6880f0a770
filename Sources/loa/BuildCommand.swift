import ArgumentParser
import Diagnostics
import Foundation
import Publishing

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: said(
            vi: "Dựng trang từ Content và Theme vào Output.", en: "Makes the site in Output from Content and Theme."))

    @OptionGroup var common: GlobalFlags
    @OptionGroup var site: SiteFlags

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            said(vi: "Số trang dựng cùng lúc (mặc định: mọi nhân).", en: "Pages made at once (default: all cores)."),
            valueName: "n"))
    var jobs: Int?

    @Flag(
        name: .customLong("no-ledger"),
        help: ArgumentHelp(said(vi: "Không đọc, không ghi sổ địa chỉ.", en: "Neither read nor write the ledger.")))
    var noLedger = false

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) {
            throw ValidationError(said(vi: "--jobs phải từ 1 đến 1024.", en: "--jobs has to be 1 to 1024."))
        }
    }

    func run() async throws {
        let elapsed = Clock.stopwatch()
        let telling = ConsoleReporter(flags: common)
        var options = BuildOptions(moment: site.moment)
        options.content = common.contentFolder
        options.theme = common.themeFolder
        options.output = common.outputFolder
        options.url = site.url
        options.inclusion = site.inclusion
        options.isStrict = site.strict
        options.usesLedger = !noLedger
        options.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        let environment = ProcessInfo.processInfo.environment
        options.rasterTool = .installed(environment: environment)
        options.rasterCache = RasterCache.folder(environment: environment)
        options.records = CacheFolder.named("builds", environment: environment)
        options.version = Version.text
        let meter = ProgressMeter(stopwatch: elapsed, timesPages: common.verbose, waiting: telling.waiting)
        let live = LiveProgress(meter, flags: common)
        let build = Build(disk: .posix, options: options, progress: meter.progress)
        let outcome: BuildOutcome
        do {
            let dropped: @Sendable () -> Void = { telling.dropped(common.outputFolder) }
            outcome = try await Interruption.watched(meter, whenDropped: dropped) { try await build.run() }
            live.stop()
        } catch {
            live.stop()
            throw telling.failure(error, writingTo: options.output)
        }
        telling.diagnostics(outcome.report, in: FolderTexts(disk: .posix))
        telling.heldBack(outcome.heldBack)
        if common.verbose, !common.quiet {
            if let words = outcome.scope.words { Console.error(words.text(in: common.spoken)) }
            if outcome.scope != .nothing { Console.error(meter.details.text(in: common.spoken)) }
        }
        guard outcome.counts != nil else { throw Exit.faults.code }
        telling.summary(outcome, seconds: elapsed() / .seconds(1))
    }
}
