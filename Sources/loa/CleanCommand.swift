import ArgumentParser
import Diagnostics
import Publishing

struct CleanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean",
        abstract: said(vi: "Xóa những gì loa đã ghi vào Output, không xóa gì khác.", en: "Removes what builds wrote into Output, and nothing else."))

    @OptionGroup var common: CommonFlags

    func run() throws {
        do {
            let writer = OutputWriter(
                disk: .posix, output: common.outputFolder, sources: [common.contentFolder, common.themeFolder])
            let removed = try writer.clean().removed
            if !common.quiet {
                Console.result(Localized(vi: "Đã xóa \(removed) tệp.", en: "\(removed) files removed.").text(in: common.spoken))
            }
        } catch {
            throw Telling(flags: common).failure(error).code
        }
    }
}
