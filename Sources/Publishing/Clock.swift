import Glibc

/// The only code that reads a clock. Read the date once per run and pass it on.
package enum Clock {
    /// The current time in seconds since 1970, UTC.
    ///
    /// - Parameter environment: of the process. A whole number in `SOURCE_DATE_EPOCH` replaces the clock, for
    ///   reproducible builds; any other value is ignored.
    package static func now(environment: [String: String] = [:]) -> Int {
        if let fixed = environment["SOURCE_DATE_EPOCH"].flatMap({ Int($0) }) { return fixed }
        return time(nil)
    }

    /// Starts a stopwatch, for progress and timings only: no output depends on it.
    ///
    /// - Returns: a function that returns the time since the start.
    package static func stopwatch() -> @Sendable () -> Duration {
        let start = ContinuousClock.now
        return { ContinuousClock.now - start }
    }
}
