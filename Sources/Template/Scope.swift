/// A scope for looking up names, opened by a section.
enum Scope: Hashable, Sendable {
    case record(RecordShape)
    /// A text, without names; `{{.}}` prints it.
    case text
    case html

    enum Resolution {
        /// The index of the scope, counted from the outermost, and the indices of the fields from that scope.
        case found(scope: Int, path: [FieldPlace], RecordShape.Kind)
        case unknown(String, known: [String])
        case unknownPart(owner: String, name: String, known: [String])
        case noParts(owner: String, name: String, RecordShape.Kind)
        /// `.` in a scope that is not a text.
        case wholeRecord(RecordShape)
    }

    /// - Parameters:
    ///   - name: `.`, or names joined by dots.
    ///   - scopes: The scopes, outermost first; not empty.
    static func resolve(_ name: String, in scopes: [Scope]) -> Resolution {
        if name == "." {
            switch scopes[scopes.count - 1] {
            case .text: return .found(scope: scopes.count - 1, path: [], .text)
            case .html: return .found(scope: scopes.count - 1, path: [], .html)
            case .record(let shape): return .wholeRecord(shape)
            }
        }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        for (depth, scope) in scopes.enumerated().reversed() {
            guard case .record(let shape) = scope, let index = shape.index(of: parts[0]) else { continue }
            return follow(parts, from: shape.fields[index].kind, scope: depth, first: shape.place(index))
        }
        return .unknown(parts[0], known: knownNames(in: scopes))
    }

    private static func follow(
        _ parts: [String], from kind: RecordShape.Kind, scope: Int, first: FieldPlace
    ) -> Resolution {
        var path = [first]
        var kind = kind
        for (count, part) in parts.enumerated().dropFirst() {
            let owner = parts[..<count].joined(separator: ".")
            guard case .record(let shape) = kind else {
                return .noParts(owner: owner, name: part, kind)
            }
            guard let index = shape.index(of: part) else {
                return .unknownPart(owner: owner, name: part, known: shape.fields.map(\.name))
            }
            path.append(shape.place(index))
            kind = shape.fields[index].kind
        }
        return .found(scope: scope, path: path, kind)
    }

    /// The names that are available in the scopes, innermost first, without duplicates.
    private static func knownNames(in scopes: [Scope]) -> [String] {
        var seen: Set<String> = []
        return scopes.reversed().flatMap { scope -> [String] in
            switch scope {
            case .record(let shape): shape.fields.map(\.name)
            case .text, .html: []
            }
        }.filter { seen.insert($0).inserted }
    }
}
