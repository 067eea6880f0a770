import Text

/// Operations on paths with `/`, by bytes: a `Character` merges a `/` with a combining mark that follows.
package enum Path {
    /// The parts between the slashes.
    package static func parts(_ path: String) -> [String] {
        path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    }

    /// The number of bytes in the last part of a path that does not end with a slash.
    package static func lastLength(_ path: String) -> Int {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        return slash.map { path.utf8.distance(from: $0, to: path.utf8.endIndex) - 1 } ?? path.utf8.count
    }

    /// The path without its last part: `a` for `a/b`, `/` for `/a`, nil for `a` and `/`.
    package static func parent(of path: String) -> String? {
        // The usual form, without empty parts, needs no splitting.
        if let last = lastSlash(in: path) {
            return last == 0 ? nil : String(Substring(path.utf8.prefix(last)))
        }
        let above = parts(path).dropLast()
        let isAbsolute = path.utf8.first == UInt8(ascii: "/")
        if above.isEmpty { return isAbsolute && !parts(path).isEmpty ? "/" : nil }
        return (isAbsolute ? "/" : "") + above.joined(separator: "/")
    }

    /// The offset of the last slash, 0 where there is none; nil for a path with empty parts.
    private static func lastSlash(in path: String) -> Int? {
        let bytes = path.utf8Span.span
        // The start counts as following a slash, so that a slash at the beginning is an empty part.
        var (last, isPart) = (0, false)
        for index in 0..<bytes.count {
            if bytes[index] != UInt8(ascii: "/") {
                isPart = true
            } else if isPart {
                (last, isPart) = (index, false)
            } else {
                return nil
            }
        }
        return isPart ? last : nil
    }

    package static func join(_ folder: String, _ name: String) -> String {
        folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)"
    }

    /// Every parent folder of a path, the nearest first: `a/b`, `a` for `a/b/c`.
    package static func ancestors(of path: String) -> [String] {
        var found: [String] = []
        var next = parent(of: path)
        while let folder = next {
            found.append(folder)
            next = parent(of: folder)
        }
        return found
    }

    /// Whether two folders are the same or one contains the other. Both absolute, without links, `.` and `..`.
    package static func overlap(_ a: String, _ b: String) -> Bool {
        zip(parts(a), parts(b)).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
    }

    package static func precedes(_ a: String, _ b: String) -> Bool {
        a.precedes(b)
    }
}
