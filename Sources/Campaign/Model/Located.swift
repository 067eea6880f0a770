import Diagnostics

/// A value with its place in the source.
package struct Located<Value: Sendable>: Sendable {
    package let value: Value
    package let span: Span

    package init(_ value: Value, at span: Span) {
        self.value = value
        self.span = span
    }

    package func map<Other: Sendable>(_ change: (Value) -> Other) -> Located<Other> {
        Located<Other>(change(value), at: span)
    }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
