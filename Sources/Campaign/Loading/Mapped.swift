import Dispatch
import Synchronization

/// Each element changed, by as many threads as asked for; the results stand in the order of the elements.
///
/// The calling thread waits. Work is handed out in small portions, so that one long element does not leave the other
/// threads idle.
///
/// - Parameter threads: one works in the calling thread.
package func mapped<Element: Sendable, Result: Sendable>(
    _ elements: [Element], threads: Int, by change: @Sendable (Element) -> Result
) -> [Result] {
    let portion = 32
    guard threads > 1, elements.count > portion else { return elements.map(change) }
    let next = Atomic(0)
    let done = Mutex<[Int: [Result]]>([:])
    DispatchQueue.concurrentPerform(iterations: min(threads, (elements.count - 1) / portion + 1)) { _ in
        while true {
            let start = next.add(portion, ordering: .relaxed).oldValue
            guard start < elements.count else { return }
            let results = elements[start..<min(start + portion, elements.count)].map(change)
            done.withLock { $0[start] = results }
        }
    }
    let portions = done.withLock { $0 }
    return stride(from: 0, to: elements.count, by: portion).flatMap { portions[$0] ?? [] }
}
