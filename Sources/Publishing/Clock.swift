import Glibc

/// The one place that reads the wall clock. Ask once a run and pass the answer on.
package enum Clock {
    /// Seconds since 1970, UTC.
    ///
    /// - Parameter environment: of the process; a whole number in its `SOURCE_DATE_EPOCH` stands in for
    ///   the clock, so that a build can be repeated. Anything else there is not heeded.
    package static func now(environment: [String: String] = [:]) -> Int64 {
        if let fixed = environment["SOURCE_DATE_EPOCH"].flatMap({ Int64($0) }) { return fixed }
        return Int64(time(nil))
    }
}
