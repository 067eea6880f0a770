import Text

/// Gives every heading of a body a unique id.
struct HeadingIDs {
    /// The ids that are taken, each with the last number appended to it, so that many equal headings do not count from 2
    /// each time.
    private var taken: [String: Int] = Dictionary(minimumCapacity: 12)
    private var count = 0
    /// Whether ids such as `d3` are reserved for paragraphs.
    private let paragraphsAreNumbered: Bool

    init(paragraphsAreNumbered: Bool) {
        self.paragraphsAreNumbered = paragraphsAreNumbered
    }

    /// The id of the next heading: the folded heading, or `muc-4` for a fourth heading without letters and digits, with
    /// `-2`, `-3` … appended when the id is taken.
    mutating func next(for heading: String) -> String {
        count += 1
        let base = Slug(folding: heading)?.rawValue ?? "muc-\(count)"
        // Nearly every id is free: one look-up tells it and takes the id.
        let last = taken.updateValue(1, forKey: base)
        if last == nil, !isParagraphID(base) { return base }
        var id: String
        var number = last ?? 1
        repeat {
            number += 1
            id = "\(base)-\(number)"
        } while taken[id] != nil || isParagraphID(id)
        taken[base] = number
        taken[id] = 1
        return id
    }

    private func isParagraphID(_ id: String) -> Bool {
        paragraphsAreNumbered && id.utf8.count > 1 && id.utf8.first == UInt8(ascii: "d")
            && id.utf8.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
