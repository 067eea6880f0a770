import Text

/// Paths of files in the order of their bytes.
package struct SortedPaths {
    package let paths: [String]

    package init(_ paths: [String]) {
        self.paths = paths.sorted { $0.precedes($1) }
    }

    /// The first path that cannot exist beside an earlier one: it is the same, or takes that file for a folder.
    package var conflict: String? {
        // Everything that begins with a path comes directly after it. So these are the only ones that can be a folder
        // above the path that follows, each the beginning of the next.
        var above: [String] = []
        for path in paths {
            while let last = above.last, !path.utf8.starts(with: last.utf8) { above.removeLast() }
            let isTaken = above.contains { last in
                let rest = path.utf8.dropFirst(last.utf8.count)
                return rest.isEmpty || rest.first == UInt8(ascii: "/")
            }
            if isTaken { return path }
            above.append(path)
        }
        return nil
    }
}
