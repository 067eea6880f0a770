import Site
import TestSupport
import Testing

struct SortedPathsTests {
    /// Few letters, among them what sorts before and after a slash, so that conflicts are frequent.
    @Test func `a conflict is found where one file is another or lies below it`() {
        var random = SeededRandom(seed: 12)
        var found = 0
        for _ in 0..<20_000 {
            let paths = (0..<Int.random(in: 0...5, using: &random)).map { _ in
                (0..<Int.random(in: 1...3, using: &random)).map { _ in
                    ["a", "b", "a-", "a.", "ab", "a0"].randomElement(using: &random) ?? ""
                }.joined(separator: "/")
            }
            let expected = paths.indices.contains { i in
                paths.indices.contains { i != $0 && (paths[i] == paths[$0] || paths[i].hasPrefix(paths[$0] + "/")) }
            }
            #expect((SortedPaths(paths).conflict != nil) == expected, "\(paths)")
            found += expected ? 1 : 0
        }
        #expect((2_000...18_000).contains(found))
    }
}
