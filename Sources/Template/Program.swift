/// A template compiled for records of one shape: a flat list of instructions that any thread can run.
package struct Program: Sendable {
    /// The shape of the records that the program renders.
    package let shape: RecordShape
    let instructions: [Instruction]
    /// The text of the templates; instructions contain ranges of it.
    let literals: [UInt8]
    /// The steps of all accesses.
    let steps: [FieldPlace]

    /// Appends the page for `model` to `output`.
    ///
    /// - Precondition: The program was compiled for the shape of `Model`.
    /// - Returns: The ranges of `output` with whole bodies, in order.
    @discardableResult
    package func render<Model: Sendable>(_ model: borrowing Model, into output: inout [UInt8]) -> [Range<Int>] {
        precondition(shape.model == Model.self, "a \(Model.self) given to a template for \(shape.name)")
        var bodies: [Range<Int>] = []
        StoredValue.with(model) { bodies = run($0, into: &output) }
        return bodies
    }

    /// The same program for all models that share some fields with `model`, which are written out in it.
    ///
    /// - Parameter names: of the shared fields, each a ``Shared`` part or a ``Record``.
    package func shell<Model: Sendable>(sharing names: [String], of model: borrowing Model) -> Program {
        precondition(shape.model == Model.self, "a \(Model.self) given to a template for \(shape.name)")
        var shell: Program?
        StoredValue.with(model) { shell = Shell.program(self, shared: names, of: $0) }
        return shell ?? self
    }

    /// Appends the page for a record made at run time.
    ///
    /// - Precondition: The record has the shape ``shape``.
    @discardableResult
    package func render(_ record: Record, into output: inout [UInt8]) -> [Range<Int>] {
        precondition(record.shape == shape, "a \(record.shape.name) given to a template for \(shape.name)")
        var bodies: [Range<Int>] = []
        StoredValue.with(record) { bodies = run($0, into: &output) }
        return bodies
    }

    private func run(_ root: StoredValue, into output: inout [UInt8]) -> [Range<Int>] {
        var machine = Machine(root: root)
        machine.run(self, into: &output)
        return machine.bodies
    }
}

/// An instruction of a program. Jump targets are indices of instructions.
enum Instruction: Sendable {
    case literal(start: Int32, end: Int32)
    /// Prints text with `& < > " '` escaped as entities.
    case escaped(Access)
    case unescaped(Access)
    case skipIfFalse(Access, to: Int32)
    case skipIfTrue(Access, to: Int32)
    /// Makes the value the innermost scope until `leave`, or jumps when the value is false.
    case enter(Access, orSkipTo: Int32)
    case leave
    /// Makes each item in turn the innermost scope until `next`, or jumps when the list is empty.
    case each(Access, orSkipTo: Int32)
    case next(body: Int32)
    case call(Int32)
    case finish
}

/// The location of a value: a scope, counted from the outermost, and the steps from that scope.
struct Access: Sendable {
    let scope: Int32
    /// The index of the first step in ``Program/steps``.
    let first: Int32
    /// The number of steps; 0 for `.`.
    let count: Int32
}
