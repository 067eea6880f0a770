import Dispatch
import Synchronization

/// Does work on the indices from 0 to `count` by as many threads as asked for; the calling thread is one of them
/// and waits for the others. Work is handed out in small portions, so that one long piece does not leave the other
/// threads idle.
///
/// - Parameter portion: how many indices are handed out at once, so many at most.
/// - Throws: what the work throws. No new portion is begun after that, and nothing runs any more on return; of
///   several errors it is the one of the lowest portion.
package func parallelForEach<Failure: Error>(
    of count: Int, threads: Int, portion: Int = 32, _ work: @Sendable (Range<Int>) throws(Failure) -> Void
) throws(Failure) {
    guard threads > 1, count > portion else {
        for start in stride(from: 0, to: count, by: portion) { try work(start..<min(start + portion, count)) }
        return
    }
    let next = Atomic(0)
    let failed = Mutex<(start: Int, failure: Failure)?>(nil)
    DispatchQueue.concurrentPerform(iterations: min(threads, (count - 1) / portion + 1)) { _ in
        while true {
            let start = next.add(portion, ordering: .relaxed).oldValue
            guard start < count, failed.withLock({ $0 == nil }) else { return }
            do throws(Failure) {
                try work(start..<min(start + portion, count))
            } catch {
                failed.withLock { if $0.map({ start < $0.start }) ?? true { $0 = (start, error) } }
            }
        }
    }
    if let failure = failed.withLock({ $0?.failure }) { throw failure }
}

/// Each element changed, by as many threads as asked for; the results stand in the order of the elements.
///
/// - Parameters:
///   - threads: one works in the calling thread.
///   - portion: how many elements are handed out at once.
/// - Throws: as ``parallelForEach(of:threads:portion:_:)``.
package func parallelMap<Element: Sendable, Result: Sendable, Failure: Error>(
    _ elements: [Element], threads: Int, portion: Int = 32, by change: @Sendable (Element) throws(Failure) -> Result
) throws(Failure) -> [Result] {
    guard threads > 1 else { return try elements.map(change) }
    let done = Mutex<[(start: Int, results: [Result])]>([])
    try parallelForEach(of: elements.count, threads: threads, portion: portion) { range throws(Failure) in
        let results = try elements[range].map(change)
        done.withLock { $0.append((range.lowerBound, results)) }
    }
    return done.withLock { $0 }.sorted { $0.start < $1.start }.flatMap(\.results)
}
