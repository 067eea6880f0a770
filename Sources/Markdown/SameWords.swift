/// Words reduced to what makes two slogans the same one; for comparison only.
package struct SameWords: Sendable, Hashable {
    package let key: String

    package init(_ text: String) { key = text }
}
