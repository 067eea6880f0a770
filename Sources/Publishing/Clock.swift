import Glibc

/// The one place that reads a clock. The date: ask once a run and pass the answer on.
package enum Clock {
    /// Seconds since 1970, UTC.
    ///
    /// - Parameter environment: of the process; a whole number in its `SOURCE_DATE_EPOCH` stands in for
    ///   the clock, so that a build can be repeated. Anything else there is not heeded.
    package static func now(environment: [String: String] = [:]) -> Int {
        if let fixed = environment["SOURCE_DATE_EPOCH"].flatMap({ Int($0) }) { return fixed }
        return time(nil)
    }

    /// A stopwatch, started now: how long ago that is. For telling how long things take; no page can tell what it showed.
    package static func stopwatch() -> @Sendable () -> Duration {
        let start = ContinuousClock.now
        return { ContinuousClock.now - start }
    }
}
