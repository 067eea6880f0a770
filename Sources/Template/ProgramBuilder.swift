/// Builds a program: the instructions of its units, and the texts and dotted names that the instructions refer to.
///
/// It is independent of templates; ``Compiler`` decides what is appended. Units can be nested: instructions are
/// appended to the innermost open unit.
struct ProgramBuilder {
    private struct Unit {
        let index: Int
        var code: [Instruction] = []
        /// The latest jump target.
        var label = 0
        var calls = 0
    }

    private var units: [[Instruction]] = []
    /// The number of calls in one run of each unit, nested calls included. It grows exponentially: with two calls in
    /// each of sixty nested templates a run would never end.
    private var callsOfUnits: [Int] = []
    private var literals: [UInt8] = []
    private var steps: [FieldPlace] = []
    private var open = Unit(index: -1)
    private var outer: [Unit] = []

    /// The number of instructions of the open unit so far.
    var count: Int { open.code.count }
    /// The number of calls in one run of the open unit so far, nested calls included.
    var calls: Int { open.calls }
    /// The bytes of text in the whole program so far.
    var literalCount: Int { literals.count }

    // MARK: Units

    /// - Returns: The number of the unit, with which other units call it.
    mutating func beginUnit() -> Int {
        outer.append(open)
        open = Unit(index: units.count)
        units.append([])
        callsOfUnits.append(0)
        return open.index
    }

    mutating func endUnit() {
        append(.finish)
        units[open.index] = open.code
        callsOfUnits[open.index] = open.calls
        open = outer.removeLast()
    }

    /// The program of all units, one after the other, with absolute jump targets.
    func program(for shape: RecordShape) -> Program {
        var starts: [Int32] = []
        var size = 0
        for unit in units {
            starts.append(Int32(size))
            size += unit.count
        }
        var instructions: [Instruction] = []
        instructions.reserveCapacity(size)
        for (unit, start) in zip(units, starts) {
            for instruction in unit {
                instructions.append(instruction.moved(by: start, units: starts))
            }
        }
        return Program(shape: shape, instructions: instructions, literals: literals, steps: steps)
    }

    // MARK: Instructions

    mutating func append(_ instruction: Instruction) {
        open.code.append(instruction)
    }

    /// - Parameter index: The index of the instruction in the open unit.
    mutating func replace(_ index: Int, by instruction: Instruction) {
        open.code[index] = instruction
    }

    /// Makes the next instruction a jump target.
    mutating func mark() -> Int32 {
        open.label = open.code.count
        return Int32(open.code.count)
    }

    mutating func appendCall(of unit: Int) {
        append(.call(Int32(unit)))
        open.calls += 1 + callsOfUnits[unit]
    }

    /// Resets the number of calls of the open unit to 0.
    mutating func forgetCalls() {
        open.calls = 0
    }

    mutating func append(_ text: ArraySlice<UInt8>) {
        if text.isEmpty { return }
        let start = Int32(literals.count)
        literals.append(contentsOf: text)
        let end = Int32(literals.count)
        // Adjacent texts become one instruction, unless a jump target is between them.
        if open.code.count > open.label, case .literal(let before, start) = open.code[open.code.count - 1] {
            open.code[open.code.count - 1] = .literal(start: before, end: end)
        } else {
            append(.literal(start: start, end: end))
        }
    }

    /// - Parameters:
    ///   - scope: The index of the scope, counted from the outermost.
    ///   - path: The places of the fields from that scope.
    mutating func access(scope: Int, path: [FieldPlace]) -> Access {
        let first = steps.count
        for place in path {
            // A part in place is no step of its own.
            if steps.count > first, let before = steps.last, case .record = before.form {
                steps[steps.count - 1] = FieldPlace(offset: before.offset + place.offset, form: place.form)
            } else {
                steps.append(place)
            }
        }
        return Access(scope: Int32(scope), first: Int32(first), count: Int32(steps.count - first))
    }
}

extension Instruction {
    fileprivate func moved(by start: Int32, units: [Int32]) -> Instruction {
        switch self {
        case .literal, .escaped, .unescaped, .leave, .finish: self
        case .skipIfFalse(let access, let end): .skipIfFalse(access, to: end + start)
        case .skipIfTrue(let access, let end): .skipIfTrue(access, to: end + start)
        case .enter(let access, let end): .enter(access, orSkipTo: end + start)
        case .each(let access, let end): .each(access, orSkipTo: end + start)
        case .next(let body): .next(body: body + start)
        case .call(let unit): .call(units[Int(unit)])
        }
    }
}
