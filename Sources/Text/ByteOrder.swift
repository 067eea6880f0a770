extension String {
    /// Whether this text comes before `other` in the order of UTF-8 bytes, which is the order of code points.
    ///
    /// The order is the same on every machine and in every locale.
    package func precedes(_ other: String) -> Bool {
        let (a, b) = (utf8Span.span, other.utf8Span.span)
        let count = min(a.count, b.count)
        for index in 0..<count where a[index] != b[index] { return a[index] < b[index] }
        return a.count < b.count
    }
}
