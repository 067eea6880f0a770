import Foundation
import Subprocess
import Synchronization
import SystemPackage

/// A program started by a test, which runs beside the test until it ends or is killed.
///
/// It leads a process group of its own. The group is killed on deinit, so that a failing test leaves nothing running.
package final class ChildProcess: Sendable {
    package enum End: Sendable, Hashable {
        case exited(Int32)
        case signaled(Int32)

        /// The exit code, or a signal's number as a negative value.
        package var code: Int32 {
            switch self {
            case .exited(let code): code
            case .signaled(let signal): -signal
            }
        }
    }

    package let id: Int32
    private let run: Task<End, any Error>
    private let hasEnded: Ended

    private final class Ended: Sendable {
        let flag = Mutex(false)
    }

    /// - Parameters:
    ///   - program: absolute path.
    ///   - folder: its working folder.
    ///   - environment: its whole environment.
    ///   - out: file for standard output, which is dropped without one.
    ///   - err: file for standard error. Files, since a full pipe would block the program.
    package init(
        _ program: String, _ arguments: [String], in folder: String? = nil,
        environment: [String: String] = ["PATH": "/usr/bin:/bin"], out: String? = nil, err: String? = nil
    ) async throws {
        let (sinkOut, sinkErr) = (try Self.sink(out), try Self.sink(err))
        var group = PlatformOptions()
        group.processGroupID = 0
        group.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)]
        let configuration = Configuration(
            executable: .path(FilePath(program)), arguments: Arguments(arguments),
            environment: .custom(
                Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0), $1) })),
            workingDirectory: folder.map { FilePath($0) }, platformOptions: group)
        let ended = Ended()
        let (ids, started) = AsyncThrowingStream<Int32, any Error>.makeStream()
        run = Task {
            defer { ended.flag.withLock { $0 = true } }
            do {
                let result = try await Subprocess.run(
                    configuration, input: .none, output: .fileDescriptor(sinkOut, closeAfterSpawningProcess: true),
                    error: .fileDescriptor(sinkErr, closeAfterSpawningProcess: true)
                ) { execution in _ = started.yield(execution.processIdentifier.value) }
                return switch result.terminationStatus {
                case .exited(let code): .exited(code)
                case .signaled(let signal): .signaled(signal)
                }
            } catch {
                started.finish(throwing: error)
                throw error
            }
        }
        hasEnded = ended
        var first: Int32?
        for try await id in ids {
            first = id
            break
        }
        id = try first.orThrow(CancellationError())
    }

    deinit { run.cancel() }

    package var isRunning: Bool { !hasEnded.flag.withLock { $0 } }

    package func send(_ signal: Int32) { kill(id, signal) }

    /// Waits until the program has ended.
    package func end() async throws -> End {
        // Keeps `self` alive: deinit would kill the program.
        defer { withExtendedLifetime(self) {} }
        return try await run.value
    }

    /// Waits until the program has ended, and kills it after `seconds`.
    package func end(within seconds: Double) async throws -> End {
        let timer = Task {
            try await Task.sleep(for: .seconds(seconds))
            run.cancel()
        }
        defer { timer.cancel() }
        return try await end()
    }

    private static func sink(_ file: String?) throws -> FileDescriptor {
        try FileDescriptor.open(
            FilePath(file ?? "/dev/null"), .writeOnly, options: file == nil ? [] : [.create, .truncate],
            permissions: .ownerReadWrite)
    }
}

extension Optional {
    fileprivate func orThrow(_ error: any Error) throws -> Wrapped {
        guard let self else { throw error }
        return self
    }
}

/// Runs blocking or time-critical work on a thread of its own, since the few threads that tests share must not block.
package func onOwnThread<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { done in
        Thread.detachNewThread { done.resume(with: Result(catching: work)) }
    }
}
