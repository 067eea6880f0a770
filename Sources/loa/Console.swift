import Diagnostics
import Foundation
import Glibc

/// Output to the terminal: results to standard output, diagnostics and progress to standard error.
enum Console {
    static func result(_ text: String) { print(text) }

    /// Raw bytes, for formats that programs read.
    static func result(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

    static func error(_ text: String) {
        FileHandle.standardError.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }

    /// Draws a line on the terminal over the one before; an empty text clears it.
    static func errorDrawn(over text: String) {
        FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
    }

    /// Whether standard error is a terminal on which a line can be overwritten.
    static var errorIsTerminal: Bool {
        isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM", default: "dumb"] != "dumb"
    }

    /// The language of the environment: Vietnamese, or English where the environment asks for it.
    static var environmentLanguage: Language {
        let environment = ProcessInfo.processInfo.environment
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return set?.hasPrefix("en") ?? false ? .english : .vietnamese
    }

    /// Whether to use colours: standard error is a terminal and `NO_COLOR` is not set (no-color.org).
    static var errorTakesColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(STDERR_FILENO) == 1 && environment["NO_COLOR", default: ""].isEmpty
            && environment["TERM"] != "dumb"
    }
}
