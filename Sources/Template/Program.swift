/// A template compiled for records of one shape: a flat list of instructions, ready for any thread.
package struct Program: Sendable {
    /// The shape of the records it renders.
    package let shape: RecordShape
    let instructions: [Instruction]
    /// The text of the templates; instructions point into it.
    let literals: [UInt8]
    /// The steps of dotted names; accesses point into it.
    let steps: [Int32]

    /// Appends the page for `record` to `output`.
    /// - Precondition: the record is of ``shape``.
    /// - Returns: where in `output` each piece of HTML went that a template took as it is.
    @discardableResult
    package func render(_ record: Record, into output: inout [UInt8]) -> [Range<Int>] {
        precondition(record.shape == shape, "a \(record.shape.name) given to a template for \(shape.name)")
        var machine = Machine(root: record)
        machine.run(self, into: &output)
        return machine.unescaped
    }
}

/// What a program does next. Targets are indices of instructions.
enum Instruction: Sendable {
    case literal(start: Int32, end: Int32)
    /// Text with `& < > " '` as entities.
    case escaped(Access)
    case unescaped(Access)
    case skipIfFalse(Access, to: Int32)
    case skipIfTrue(Access, to: Int32)
    /// Makes the value the innermost scope until `leave`, or skips when it is false.
    case enter(Access, orSkipTo: Int32)
    case leave
    /// Makes each item in turn the innermost scope until `next`, or skips when there is none.
    case each(Access, orSkipTo: Int32)
    case next(body: Int32)
    case call(Int32)
    case finish
}

/// Where a value is: a scope, counted from the outermost, and the steps from there.
struct Access: Hashable, Sendable {
    let scope: Int32
    /// How many fields to go into; none for `.`.
    let count: Int32
    /// The field itself when `count` is 1, else where its steps begin in ``Program/steps``.
    let first: Int32
}
