import Text

/// Runs a program for one record.
///
/// The stacks are as deep as the template nests, independent of the length of lists, because compiled templates do not
/// recurse.
struct Machine {
    private var scopes: [Value]
    private var loops: [Loop] = []
    /// The ranges of the output with HTML that was inserted unescaped, in order.
    private(set) var unescaped: [Range<Int>] = []
    private var returns: [Int] = []

    private struct Loop {
        let items: Value
        /// The index of the item that is the innermost scope.
        var index: Int
    }

    init(root: Record) {
        scopes = [.record(root)]
    }

    mutating func run(_ program: Program, into output: inout [UInt8]) {
        var position = 0
        while true {
            switch program.instructions[position] {
            case .literal(let start, let end):
                output.append(contentsOf: program.literals[Int(start)..<Int(end)])
                position += 1
            case .escaped(let access):
                if case .text(let text) = value(access, program) { output.appendEscaped(text) }
                position += 1
            case .unescaped(let access):
                if case .html(let bytes) = value(access, program) {
                    unescaped.append(output.count..<output.count + bytes.count)
                    output.append(contentsOf: bytes)
                }
                position += 1
            case .skipIfFalse(let access, let end):
                position = value(access, program).isTruthy ? position + 1 : Int(end)
            case .skipIfTrue(let access, let end):
                position = value(access, program).isTruthy ? Int(end) : position + 1
            case .enter(let access, let end):
                let value = value(access, program)
                if value.isTruthy {
                    scopes.append(value)
                    position += 1
                } else {
                    position = Int(end)
                }
            case .leave:
                scopes.removeLast()
                position += 1
            case .each(let access, let end):
                let items = value(access, program)
                if let first = items.item(0) {
                    loops.append(Loop(items: items, index: 0))
                    scopes.append(first)
                    position += 1
                } else {
                    position = Int(end)
                }
            case .next(let body):
                let last = loops.count - 1
                loops[last].index += 1
                if let item = loops[last].items.item(loops[last].index) {
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

    private func value(_ access: Access, _ program: Program) -> Value {
        let scope = scopes[Int(access.scope)]
        if access.count == 0 { return scope }
        guard case .record(let record) = scope else { return .absent }
        if access.count == 1 { return record.values[Int(access.first)] }
        var value = scope
        for step in program.steps[Int(access.first)..<Int(access.first + access.count)] {
            guard case .record(let record) = value else { return .absent }
            value = record.values[Int(step)]
        }
        return value
    }
}

extension Value {
    fileprivate func item(_ index: Int) -> Value? {
        switch self {
        case .list(let records): index < records.count ? .record(records[index]) : nil
        case .texts(let texts): index < texts.count ? .text(texts[index]) : nil
        case .absent, .text, .html, .flag, .record: nil
        }
    }
}
