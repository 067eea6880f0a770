import ArgumentParser
import Foundation
import Glibc
import Publishing
import Synchronization

/// Somebody asked the run to stop, by Ctrl-C or `kill`.
struct Interrupted: Error {
    let signal: Int32
    /// Nil when the site is as it was.
    let unfinished: UnfinishedWrite?

    var code: ExitCode { ExitCode(128 + signal) }
}

/// Lets a run end cleanly when it is asked to stop: no temporary file stays, and every file of the site is whole.
enum Interruption {
    private static let signals = [SIGINT, SIGTERM]

    private final class Request: Sendable {
        private let signal = Mutex<Int32?>(nil)

        var first: Int32? { signal.withLock { $0 } }

        /// - Returns: whether it is the first.
        func note(_ number: Int32) -> Bool {
            signal.withLock { first in
                defer { first = first ?? number }
                return first == nil
            }
        }
    }

    /// Does the work; a signal cancels it. A stage that takes no notice and leaves no trace is dropped after half a
    /// second, and a second signal ends the process at once.
    ///
    /// - Parameter whenDropped: called before the process ends in the midst of a stage.
    /// - Throws: ``Interrupted``, what the work throws.
    static func heeded<Value: Sendable>(
        _ meter: ProgressMeter, whenDropped: @escaping @Sendable () -> Void,
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let request = Request()
        let task = Task(operation: work)
        let queue = DispatchQueue(label: "loa.signals")
        let sources = signals.map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                guard request.note(number) else { _exit(128 + number) }
                task.cancel()
                queue.asyncAfter(deadline: .now() + .milliseconds(500)) {
                    // Cancelled, the work begins no stage that leaves traces: what we see here stays true.
                    guard meter.reading?.stage.leavesNoTrace ?? false else { return }
                    whenDropped()
                    _exit(128 + number)
                }
            }
            source.activate()
            return source
        }
        // From here on a signal is ignored: what remains is to say what has come of it.
        defer { for source in sources { source.cancel() } }
        do {
            return try await task.value
        } catch {
            guard let number = request.first else { throw error }
            switch error {
            case is CancellationError: throw Interrupted(signal: number, unfinished: nil)
            case let unfinished as UnfinishedWrite where unfinished.cause == .stopped:
                throw Interrupted(signal: number, unfinished: unfinished)
            default: throw error
            }
        }
    }
}
