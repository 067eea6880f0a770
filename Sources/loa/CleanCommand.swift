import ArgumentParser
import Diagnostics
import Publishing

struct CleanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean",
        abstract: said(
            vi: "Xóa những gì loa đã ghi vào Output, không xóa gì khác.",
            en: "Removes what builds wrote into Output, and nothing else."))

    @OptionGroup var common: GlobalFlags

    func run() async throws {
        let telling = ConsoleReporter(flags: common)
        let meter = ProgressMeter(stopwatch: Clock.stopwatch(), timesPages: false, waiting: telling.waiting)
        let writer = OutputWriter(
            disk: .posix, output: common.outputFolder, sources: [common.contentFolder, common.themeFolder],
            progress: meter.progress)
        do {
            let dropped: @Sendable () -> Void = { telling.dropped(common.outputFolder) }
            let removed = try await Interruption.watched(meter, whenDropped: dropped) {
                let release = try await writer.lock(makingFolder: false)
                defer { release?() }
                return try writer.clean().removed
            }
            if !common.quiet {
                Console.result(
                    Localized(vi: "Đã xóa \(removed) tệp.", en: "\(removed) files removed.").text(in: common.spoken))
            }
        } catch {
            throw telling.failure(error, writingTo: common.outputFolder)
        }
    }
}
