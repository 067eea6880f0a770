/// Makes of a program one for the pages that share some fields of the outermost record: what the program prints of
/// those fields is written out once, what it asks of them is decided, and the rest stays as it is.
///
/// More than a third of a page is the same on all pages of a year and section, and most instructions print it. The
/// result depends on nothing but the program and the shared fields, so no page can differ from what the program itself
/// prints. Calls are written out, hence the limit.
struct Shell {
    /// The maximum bytes of text and number of instructions; a program that would be larger stays as it is.
    static let maximumSize = 1 << 18

    /// - Parameters:
    ///   - shared: the names of fields of the outermost record, each a ``Shared`` part or a ``Record``.
    ///   - root: a record with these fields; the others are not looked at.
    /// - Returns: Nil when the result would be too large.
    static func program(_ program: Program, shared: [String], of root: StoredValue) -> Program? {
        let offsets = shared.compactMap { program.shape.index(of: $0).map { program.shape.place($0).offset } }
        var shell = Shell(program: program, shared: Set(offsets), scopes: [.open(0)], root: root)
        _ = shell.builder.beginUnit()
        shell.add(from: 0, to: program.instructions.count)
        shell.builder.endUnit()
        return shell.isTooLarge ? nil : shell.builder.program(for: program.shape)
    }

    /// A scope, as far as it is known.
    private enum Scope {
        case known(StoredValue)
        /// Its index among the scopes of the result.
        case open(Int)
    }

    private enum Location {
        case known(StoredValue?)
        case open(Access)
    }

    private let program: Program
    private let shared: Set<Int32>
    private var scopes: [Scope]
    private let root: StoredValue
    private var builder = ProgramBuilder()
    private var openScopes = 1

    private init(program: Program, shared: Set<Int32>, scopes: [Scope], root: StoredValue) {
        self.program = program
        self.shared = shared
        self.scopes = scopes
        self.root = root
    }

    private var isTooLarge: Bool { builder.literalCount + builder.count > Shell.maximumSize }

    /// Adds what a range of instructions does, up to its end or the end of its unit.
    private mutating func add(from start: Int, to end: Int) {
        var position = start
        while position < end, !isTooLarge {
            let instruction = program.instructions[position]
            position += 1
            switch instruction {
            case .literal(let start, let end): builder.append(program.literals[Int(start)..<Int(end)])
            case .escaped(let access): show(access, Instruction.escaped) { $0.appendText(to: &$1) }
            case .unescaped(let access): show(access, Instruction.unescaped) { _ = $0.appendHTML(to: &$1) }
            case .skipIfFalse(let access, let end):
                choose(access, Instruction.skipIfFalse, isShown: { $0 }, from: position, to: Int(end))
                position = Int(end)
            case .skipIfTrue(let access, let end):
                choose(access, Instruction.skipIfTrue, isShown: { !$0 }, from: position, to: Int(end))
                position = Int(end)
            case .enter(let access, let end):
                enter(access, from: position, to: Int(end) - 1)
                position = Int(end)
            case .each(let access, let end):
                each(access, from: position, to: Int(end) - 1)
                position = Int(end)
            case .call(let unit): add(from: Int(unit), to: program.instructions.count)
            case .leave, .next, .finish: return
            }
        }
    }

    private mutating func show(
        _ access: Access, _ instruction: (Access) -> Instruction, _ append: (StoredValue, inout [UInt8]) -> Void
    ) {
        switch location(access) {
        case .open(let access): builder.append(instruction(access))
        case .known(let value):
            var text: [UInt8] = []
            if let value { append(value, &text) }
            builder.append(text[...])
        }
    }

    private mutating func choose(
        _ access: Access, _ skip: (Access, Int32) -> Instruction, isShown: (Bool) -> Bool, from start: Int, to end: Int
    ) {
        switch location(access) {
        case .known(let value): if isShown(value?.isTruthy ?? false) { add(from: start, to: end) }
        case .open(let access):
            let place = builder.count
            builder.append(skip(access, 0))
            add(from: start, to: end)
            builder.replace(place, by: skip(access, builder.mark()))
        }
    }

    private mutating func enter(_ access: Access, from start: Int, to end: Int) {
        switch location(access) {
        case .known(let value):
            guard let scope = value?.entered else { return }
            add(from: start, to: end, within: .known(scope))
        case .open(let access):
            let place = builder.count
            builder.append(.enter(access, orSkipTo: 0))
            addOpen(from: start, to: end)
            builder.append(.leave)
            builder.replace(place, by: .enter(access, orSkipTo: builder.mark()))
        }
    }

    private mutating func each(_ access: Access, from start: Int, to end: Int) {
        switch location(access) {
        case .known(let value):
            guard let items = value?.items else { return }
            for index in 0..<items.count {
                guard let scope = items.scope(index) else { return }
                add(from: start, to: end, within: .known(scope))
            }
        case .open(let access):
            let place = builder.count
            builder.append(.each(access, orSkipTo: 0))
            let body = builder.mark()
            addOpen(from: start, to: end)
            builder.append(.next(body: body))
            builder.replace(place, by: .each(access, orSkipTo: builder.mark()))
        }
    }

    private mutating func addOpen(from start: Int, to end: Int) {
        openScopes += 1
        add(from: start, to: end, within: .open(openScopes - 1))
        openScopes -= 1
    }

    private mutating func add(from start: Int, to end: Int, within scope: Scope) {
        scopes.append(scope)
        add(from: start, to: end)
        scopes.removeLast()
    }

    /// The value of an access if it is known, else the access among the scopes of the result.
    private mutating func location(_ access: Access) -> Location {
        let path = Array(program.steps[Int(access.first)..<Int(access.first + access.count)])
        switch scopes[Int(access.scope)] {
        case .known(let scope): return .known(scope.value(path))
        case .open(let index):
            if access.scope == 0, let first = path.first, shared.contains(first.offset) {
                return .known(root.value(path))
            }
            return .open(builder.access(scope: index, path: path))
        }
    }
}

extension StoredValue {
    /// The value at the end of a path of fields; nil when a record on the way to it is absent.
    fileprivate func value(_ path: [FieldPlace]) -> StoredValue? {
        var value = self
        for (step, place) in path.enumerated() {
            if step > 0 {
                guard let record = value.entered else { return nil }
                value = record
            }
            value = value.field(place)
        }
        return value
    }
}
