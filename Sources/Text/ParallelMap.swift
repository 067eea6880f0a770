import Dispatch
import Synchronization

/// Calls `work` on the indices from 0 to `count` in parallel, and returns when all calls have ended.
///
/// The calling thread is one of the threads. Indices are handed out in small portions, so that one slow portion does
/// not leave the other threads idle.
///
/// - Parameters:
///   - count: The number of indices.
///   - threads: The maximum number of threads, the calling thread included.
///   - portion: The maximum number of indices in one call of `work`.
///   - work: Called with the indices of one portion.
/// - Throws: The error that `work` throws; of several errors, the error of the lowest portion. After an error no new
///   portion starts, and on return no call is running any more.
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

/// Maps the elements in parallel; the results are in the order of the elements.
///
/// - Parameters:
///   - elements: The elements to map.
///   - threads: The maximum number of threads, the calling thread included.
///   - portion: The maximum number of elements that a thread takes at once.
///   - change: Makes the result of one element.
/// - Throws: As ``parallelForEach(of:threads:portion:_:)``.
package func parallelMap<Element: Sendable, Result: Sendable, Failure: Error>(
    _ elements: [Element], threads: Int, portion: Int = 32, by change: @Sendable (Element) throws(Failure) -> Result
) throws(Failure) -> [Result] {
    guard threads > 1 else { return try elements.map(change) }
    let done = Mutex<[(start: Int, results: [Result])]>([])
    try parallelForEach(of: elements.count, threads: threads, portion: portion) { range throws(Failure) in
        let results = try elements[range].map(change)
        done.withLock { $0.append((range.lowerBound, results)) }
    }
    var all: [Result] = []
    all.reserveCapacity(elements.count)
    for part in done.withLock({ $0 }).sorted(by: { $0.start < $1.start }) { all += part.results }
    return all
}
