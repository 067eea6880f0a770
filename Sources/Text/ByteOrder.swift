extension String {
    /// The order of UTF-8 bytes, which is that of code points: the same on every machine and in every language.
    package func precedes(_ other: String) -> Bool {
        let (a, b) = (utf8Span.span, other.utf8Span.span)
        let count = min(a.count, b.count)
        for index in 0..<count where a[index] != b[index] { return a[index] < b[index] }
        return a.count < b.count
    }
}
