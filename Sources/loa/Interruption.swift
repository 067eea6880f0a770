import ArgumentParser
import Foundation
import Glibc
import Publishing
import Synchronization

/// The user stopped the run by Ctrl-C or `kill`.
struct Interrupted: Error {
    let signal: Int32
    /// Nil when the site is unchanged.
    let unfinished: UnfinishedWrite?

    var code: ExitCode { ExitCode(128 + signal) }
}

/// Ends a run cleanly on a signal: no temporary file is left, and every file of the site is whole.
enum Interruption {
    private static let signals = [SIGINT, SIGTERM]

    private final class Request: Sendable {
        private let signal = Mutex<Int32?>(nil)

        var first: Int32? { signal.withLock { $0 } }

        /// Records a signal.
        ///
        /// - Returns: whether it is the first.
        func note(_ number: Int32) -> Bool {
            signal.withLock { first in
                defer { first = first ?? number }
                return first == nil
            }
        }
    }

    /// Runs `work`; a signal cancels it. When half a second later the run is still in a stage that leaves no trace, the
    /// process exits; a second signal ends the process at once.
    ///
    /// - Parameter whenDropped: called before the process exits in the middle of a stage.
    /// - Throws: ``Interrupted``, what the work throws.
    static func watched<Value: Sendable>(
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
                    // Cancelled work begins no stage that leaves traces, so the stage read here cannot become one.
                    guard meter.reading?.stage.leavesNoTrace ?? false else { return }
                    whenDropped()
                    _exit(128 + number)
                }
            }
            source.activate()
            return source
        }
        // From here on signals are ignored: only the report remains.
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
