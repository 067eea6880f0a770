import Campaign
import Dispatch
import Foundation
import Synchronization
import Testing
import Text

/// Work divided among threads.
@Suite struct ParallelMapTests {
    @Test(arguments: [0, 1, 31, 32, 33, 64, 1000], [1, 2, 3, 8]) func `results stand in the order of the elements`(
        count: Int, threads: Int
    ) {
        #expect(parallelMap(Array(0..<count), threads: threads) { $0 * $0 } == (0..<count).map { $0 * $0 })
    }

    @Test(arguments: [0, 1, 9, 10, 11, 95], [1, 2, 5]) func `every index is handed out once, in portions`(
        count: Int, threads: Int
    ) {
        let seen = Mutex<[Range<Int>]>([])
        parallelForEach(of: count, threads: threads, portion: 10) { range in seen.withLock { $0.append(range) } }
        let ranges = seen.withLock { $0 }.sorted { $0.lowerBound < $1.lowerBound }
        #expect(ranges.flatMap(Array.init) == Array(0..<count))
        #expect(ranges.allSatisfy { $0.count <= 10 })
    }

    @Test(arguments: [1, 4]) func `after an error no portion is begun, and the error is thrown`(threads: Int) {
        struct Failure: Error, Equatable { let start: Int }
        let seen = Mutex(0)
        #expect(throws: Failure(start: 0)) {
            try parallelForEach(of: 1_000_000, threads: threads, portion: 1) { range throws(Failure) in
                seen.withLock { $0 += 1 }
                if range.lowerBound == 0 { throw Failure(start: 0) }
            }
        }
        #expect(seen.withLock { $0 } < 1_000_000)
    }

    @Test(arguments: [1, 2]) func `of two pieces of work both end, whatever the first throws`(threads: Int) {
        struct Failure: Error {}
        #expect(parallelBoth(threads: threads, { 1 }, { 2 }) == (1, 2))
        let ended = Atomic(false)
        #expect(throws: Failure.self) {
            try parallelBoth(threads: threads) { () throws(Failure) in
                throw Failure()
            } _: {
                // Longer than it takes to throw.
                Thread.sleep(forTimeInterval: 0.02)
                ended.store(true, ordering: .relaxed)
            }
        }
        // Alone, the second is not begun after an error.
        #expect(ended.load(ordering: .relaxed) == (threads > 1))
    }

    @Test func `two pieces of work are done at the same time`() {
        let meeting = DispatchSemaphore(value: 0)
        let met = parallelBoth(threads: 2) {
            meeting.wait(timeout: .now() + 60)
        } _: {
            meeting.signal()
        }
        #expect(met.0 == .success)
    }
}
