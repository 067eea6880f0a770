import TestSupport
import Testing

/// Ids of headings against a plain account of what is taken.
@Suite struct HeadingIDTests {
    /// A set of what is taken, and each number tried from 2 on.
    private static func ids(of headings: [String], paragraphsAreNumbered: Bool) -> [String] {
        var taken: Set<String> = []
        return headings.enumerated().map { index, heading in
            let base = heading == "!" ? "muc-\(index + 1)" : heading.lowercased().replacing(" ", with: "-")
            var id = base
            var number = 1
            while taken.contains(id) || paragraphsAreNumbered && id.wholeMatch(of: /d[0-9]+/) != nil {
                number += 1
                id = "\(base)-\(number)"
            }
            taken.insert(id)
            return id
        }
    }

    @Test(arguments: 0..<200, [false, true])
    func idsAreThoseOfThePlainAccount(seed: UInt64, numbered: Bool) {
        var random = SeededRandom(mixing: seed)
        let words = ["a", "A 2", "a 3", "a 2 2", "d3", "d3 2", "!", "muc 2", "muc 3", "b"]
        let headings = (0..<random.below(14)).map { _ in random.pick(words) }
        let sample = Sample(
            headings.map { "## \($0)\n" }.joined(), style: .init(paragraphAnchors: numbered ? .numbered : .none))
        #expect(
            sample.document.headings.map(\.id) == Self.ids(of: headings, paragraphsAreNumbered: numbered),
            "\(headings)")
    }
}
