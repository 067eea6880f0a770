import ArgumentParser
import Diagnostics
import Foundation
import Publishing

/// The command line: parses arguments, prints the report, exits with a code.
@main
struct Loa: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "loa",
        abstract: said(
            vi: "Dựng trang web tuyên truyền từ các tệp Markdown.",
            en: "Builds a campaign's public website from Markdown files."),
        version: Version.text,
        subcommands: [BuildCommand.self, CheckCommand.self, CleanCommand.self])

    /// Runs a command. Wrong use exits with 2, where ArgumentParser by default exits with 64.
    static func main() async {
        Memory.givesLargeBuffersBack()
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            let code = exitCode(for: error)
            if code == .success || error is ExitCode { exit(withError: error) }
            let message = fullMessage(for: error)
            Console.error(said(vi: "Lệnh không đúng. ", en: "") + message)
            Foundation.exit(Exit.wrongUse.rawValue)
        }
    }
}

/// Exit codes. Source: Sources/README.md §7. A run ended by a signal exits with 128 plus the signal's number, as in
/// shells.
enum Exit: Int32 {
    case faults = 1
    case wrongUse = 2
    case disk = 3

    var code: ExitCode { ExitCode(rawValue) }
}

enum Version {
    static let text = "0.1.0"
}

/// A text in the language of the environment, for help that is shown before flags are parsed.
func said(vi: String, en: String) -> String {
    Localized(vi: vi, en: en).text(in: Console.environmentLanguage)
}
