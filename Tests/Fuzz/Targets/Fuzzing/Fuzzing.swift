import CFuzzer
import Diagnostics
import Glibc

/// Hands the program over to libFuzzer, which reads the arguments and feeds it inputs until it is stopped.
package func fuzz(_ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32) -> Never {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments, test))
}

/// The input of one run as a value.
package func bytes(_ data: UnsafePointer<UInt8>?, _ size: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: data, count: size))
}

/// Ends the run when a promise is broken; libFuzzer then keeps the input. A `precondition` has no message in
/// optimised code.
package func hold(_ condition: Bool, _ promise: @autoclosure () -> String) {
    if !condition { fatalError(promise()) }
}

/// Spans lie inside their files, and what is wrong can be told in both languages.
package func holdReport(_ report: Report, _ texts: [String: SourceText]) {
    for fault in report.diagnostics {
        for case let span? in [fault.span] + fault.notes.map(\.span) + fault.fixes.map(\.span) {
            if let text = texts[span.path] {
                hold(span.end <= text.bytes.count, "a span ends behind its file: \(fault)")
            }
        }
    }
    let shown = report.sorted()
    for language in [Language.vietnamese, .english] {
        let told = TerminalRenderer(language: language, colour: true) { texts[$0] }.render(shown)
        hold(told.isEmpty == shown.isEmpty, "faults that are not told")
    }
}
