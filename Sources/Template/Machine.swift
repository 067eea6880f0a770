import Text

/// Runs a program for one record.
///
/// The stacks are as deep as the template nests, independent of the length of lists, because compiled templates do not
/// recurse.
struct Machine {
    private var scopes: [StoredValue]
    private var loops: [Loop] = []
    /// The ranges of the output with whole bodies, in order.
    private(set) var bodies: [Range<Int>] = []
    private var returns: [Int] = []

    private struct Loop {
        let items: StoredItems
        /// The index of the item that is the innermost scope.
        var index: Int
    }

    /// - Parameter root: The record, which outlives the machine.
    init(root: StoredValue) {
        scopes = [root]
    }

    mutating func run(_ program: borrowing Program, into output: inout [UInt8]) {
        let instructions = program.instructions.span
        let literals = program.literals.span
        let steps = program.steps.span
        var position = 0
        while true {
            switch instructions[position] {
            case .literal(let start, let end):
                output.append(literals.extracting(Int(start)..<Int(end)))
                position += 1
            case .escaped(let access):
                value(access, steps)?.appendText(to: &output)
                position += 1
            case .unescaped(let access):
                if let body = value(access, steps)?.appendHTML(to: &output) { bodies.append(body) }
                position += 1
            case .skipIfFalse(let access, let end):
                position = value(access, steps)?.isTruthy ?? false ? position + 1 : Int(end)
            case .skipIfTrue(let access, let end):
                position = value(access, steps)?.isTruthy ?? false ? Int(end) : position + 1
            case .enter(let access, let end):
                if let scope = value(access, steps)?.entered {
                    scopes.append(scope)
                    position += 1
                } else {
                    position = Int(end)
                }
            case .leave:
                scopes.removeLast()
                position += 1
            case .each(let access, let end):
                if let items = value(access, steps)?.items, let first = items.scope(0) {
                    loops.append(Loop(items: items, index: 0))
                    scopes.append(first)
                    position += 1
                } else {
                    position = Int(end)
                }
            case .next(let body):
                let last = loops.count - 1
                loops[last].index += 1
                if let item = loops[last].items.scope(loops[last].index) {
                    scopes[scopes.count - 1] = item
                    position = Int(body)
                } else {
                    loops.removeLast()
                    scopes.removeLast()
                    position += 1
                }
            case .call(let target):
                returns.append(position + 1)
                position = Int(target)
            case .finish:
                guard let back = returns.popLast() else { return }
                position = back
            }
        }
    }

    /// The value where it lies; nil when a record on the way to it is absent.
    private func value(_ access: Access, _ steps: borrowing Span<FieldPlace>) -> StoredValue? {
        var value = scopes[Int(access.scope)]
        let first = Int(access.first)
        for step in 0..<Int(access.count) {
            if step > 0 {
                guard let record = value.entered else { return nil }
                value = record
            }
            value = value.field(steps[first + step])
        }
        return value
    }
}
