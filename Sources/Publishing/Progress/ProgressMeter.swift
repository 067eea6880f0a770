import Synchronization
import Text

/// Records the progress of a run: for the line on the terminal, and for `--verbose` at the end.
package final class ProgressMeter: Sendable {
    /// The progress of a run at one moment.
    package struct Snapshot: Hashable, Sendable {
        package let stage: BuildProgress.Stage
        package let done: Int
        /// Nil when it is not known.
        package let count: Int?
        /// Since the stage began.
        package let time: Duration

        package init(stage: BuildProgress.Stage, done: Int, count: Int?, time: Duration) {
            self.stage = stage
            self.done = done
            self.count = count
            self.time = time
        }

        /// Estimated time to the end of the stage at the average speed so far; nil when there is no estimate yet.
        package var remaining: Duration? {
            guard let count, done > 0, done <= count, time >= .milliseconds(200) else { return nil }
            return time / done * (count - done)
        }
    }

    /// The total time of one page or template.
    package struct Slow: Hashable, Sendable {
        package let name: String
        package let count: Int
        package let time: Duration
    }

    fileprivate struct Sum {
        var count = 0
        var time = Duration.zero
    }

    fileprivate struct State {
        var current: (stage: BuildProgress.Stage, began: Duration, done: Int, count: Int?)?
        var finished: [Snapshot] = []
        var pages: [(path: String, time: Duration)] = []
        var templates: [String: Sum] = [:]
    }

    private let stopwatch: @Sendable () -> Duration
    private let timesPages: Bool
    private let waiting: @Sendable (_ output: String, _ holder: Int?) -> Void
    private let state = Mutex(State())

    /// How many of the slowest pages and templates are kept.
    package static let slowest = 5

    /// - Parameters:
    ///   - stopwatch: time since a fixed moment in the past.
    ///   - timesPages: whether each page is measured.
    package init(
        stopwatch: @escaping @Sendable () -> Duration, timesPages: Bool,
        waiting: @escaping @Sendable (_ output: String, _ holder: Int?) -> Void
    ) {
        self.stopwatch = stopwatch
        self.timesPages = timesPages
        self.waiting = waiting
    }

    /// The callbacks to pass to a run.
    package var progress: BuildProgress {
        BuildProgress(
            begin: { stage, count in
                let now = self.stopwatch()
                self.state.withLock { state in
                    state.finish(at: now)
                    state.current = (stage, now, 0, count)
                }
            },
            advance: { count in self.state.withLock { $0.current?.done += count } },
            waiting: waiting,
            pages: timesPages
                ? BuildProgress.PageTiming(now: stopwatch) { path, template, time in
                    self.state.withLock { $0.add(path, template, time) }
                } : nil)
    }

    /// Nil before the first stage and after ``finish()``.
    package var reading: Snapshot? {
        let now = stopwatch()
        return state.withLock { $0.reading(at: now) }
    }

    /// Ends the last stage.
    package func finish() {
        let now = stopwatch()
        state.withLock { $0.finish(at: now) }
    }

    /// Each finished stage, in order; a stage that began twice is listed twice.
    package var stages: [Snapshot] { state.withLock { $0.finished } }

    /// The slowest first; equal times by path.
    package var slowestPages: [Slow] {
        state.withLock { $0.pages }.map { Slow(name: $0.path, count: 1, time: $0.time) }
    }

    /// The total time of each template's pages, the slowest first.
    package var slowestTemplates: [Slow] {
        let all = state.withLock { $0.templates }.map { Slow(name: $0.key, count: $0.value.count, time: $0.value.time) }
        return Array(
            all.sorted { a, b in a.time == b.time ? Path.precedes(a.name, b.name) : a.time > b.time }.prefix(
                Self.slowest))
    }
}

extension ProgressMeter.State {
    func reading(at now: Duration) -> ProgressMeter.Snapshot? {
        current.map { .init(stage: $0.stage, done: $0.done, count: $0.count, time: now - $0.began) }
    }

    mutating func finish(at now: Duration) {
        if let last = reading(at: now) { finished.append(last) }
        current = nil
    }

    mutating func add(_ path: String, _ template: String?, _ time: Duration) {
        if let template {
            templates[template, default: .init()].count += 1
            templates[template, default: .init()].time += time
        }
        // Only the slowest are kept, so that the memory does not grow with the number of pages.
        let place =
            pages.firstIndex { $0.time < time || ($0.time == time && Path.precedes(path, $0.path)) } ?? pages.endIndex
        guard place < ProgressMeter.slowest else { return }
        pages.insert((path, time), at: place)
        if pages.count > ProgressMeter.slowest { pages.removeLast() }
    }
}
