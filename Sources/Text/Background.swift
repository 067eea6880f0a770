import Dispatch
import Synchronization

/// Work that another thread does while this one goes on.
package struct Background<Value: Sendable>: Sendable {
    private let group = DispatchGroup()
    private let made = Made()

    private final class Made: Sendable {
        let value = Mutex<Value?>(nil)
    }

    /// Begins the work, before other work that is shared out among threads later.
    package init(_ work: @escaping @Sendable () -> Value) {
        DispatchQueue.global().async(group: group) { [made] in
            let value = work()
            made.value.withLock { $0 = value }
        }
    }

    /// The result; waits until the work has ended.
    package var value: Value {
        while true {
            group.wait()
            if let value = made.value.withLock({ $0 }) { return value }
        }
    }
}

/// Does two pieces of work at once, and returns when both have ended.
///
/// - Parameters:
///   - threads: The maximum number of threads, the calling thread included; with one, `second` is done after `first`.
///   - first: Done on the calling thread.
///   - second: Done on another thread.
/// - Throws: The error that `first` throws, when `second` has ended too.
package func parallelBoth<First, Second: Sendable, Failure: Error>(
    threads: Int, _ first: () throws(Failure) -> First, _ second: @escaping @Sendable () -> Second
) throws(Failure) -> (First, Second) {
    guard threads > 1 else { return (try first(), second()) }
    let background = Background(second)
    let found: First
    do throws(Failure) {
        found = try first()
    } catch {
        _ = background.value
        throw error
    }
    return (found, background.value)
}
