/// Searches for line breaks: which words are on the same line.
struct LineBreaks {
    /// One way to break a text into lines.
    struct Way {
        /// First words of the lines, and the end: `[0, 4, 9]` are the words 0 to 3 and 4 to 8.
        let starts: [Int]
        /// Sum of the costs of its breaks.
        let cost: Int
        /// 1 for lines of the same width; grows with the differences.
        let unevenness: Double
        /// Width of the longest line, in font units.
        let widest: Double

        var count: Int { starts.count - 1 }
    }

    private let words: [BannerWord]
    /// Start and end of the ink of each word if all words were on one line. The ends of a line are measured by the ink,
    /// since marks extend beyond letters.
    private let starts: [Int]
    private let ends: [Int]
    private let lefts: [Int]

    init(_ words: [BannerWord], font: BannerFont) {
        let letters = BannerFont.letters(BannerWord.joined(words))
        let places = font.places(letters)
        var (starts, ends, lefts): ([Int], [Int], [Int]) = ([], [], [])
        var position = 0
        for (index, word) in words.enumerated() {
            if index > 0 { position += word.gap.unicodeScalars.count }
            let next = position + word.text.unicodeScalars.count
            let left = font.glyph(letters[position])?.left ?? 0
            lefts.append(left)
            starts.append(places[position] + left)
            ends.append(places[next - 1] + (font.glyph(letters[next - 1])?.right ?? 0))
            position = next
        }
        self.words = words
        self.starts = starts
        self.ends = ends
        self.lefts = lefts
    }

    /// From the pen to the first ink of a line that starts with word `i`, in font units.
    func left(_ i: Int) -> Double { Double(lefts[i]) }

    /// Width of the ink of the words `i..<j` on one line, in font units.
    func width(_ i: Int, _ j: Int) -> Double { Double(ends[j - 1] - starts[i]) }

    /// For 1, 2, … lines: the smallest possible width of the longest line; infinite where there is no way.
    ///
    /// - Parameters:
    ///   - dearest: breaks that cost more are not used.
    ///   - goesOn: whether to try this number of lines, given the widths found for fewer.
    func narrowest(dearest: Int, while goesOn: (_ lines: Int, _ found: [Double]) -> Bool) -> [Double] {
        var found: [Double] = []
        var row = [0] + [Double](repeating: .infinity, count: words.count)
        var lines = 1
        while lines <= words.count, goesOn(lines, found) {
            var next = [Double](repeating: .infinity, count: words.count + 1)
            for j in 1...words.count where mayEnd(j, dearest) {
                var best = Double.infinity
                for i in stride(from: j - 1, through: 0, by: -1) {
                    let line = width(i, j)
                    if line >= best { break }
                    best = min(best, max(row[i], line))
                }
                next[j] = best
            }
            found.append(next[words.count])
            row = next
            lines += 1
        }
        return found
    }

    /// The way to break the text into `lines` lines, none wider than `limit`, with the least cost and then the most
    /// even lines; nil where there is no way.
    func mostEven(lines: Int, limit: Double, dearest: Int) -> Way? {
        struct Step {
            let cost: Int
            let squares: Double
            let from: Int
        }
        var rows: [[Step?]] = [[Step(cost: 0, squares: 0, from: -1)] + [Step?](repeating: nil, count: words.count)]
        for line in 1...lines {
            var next = [Step?](repeating: nil, count: words.count + 1)
            for j in 1...words.count where mayEnd(j, dearest) {
                for i in stride(from: j - 1, through: 0, by: -1) {
                    let wide = width(i, j)
                    if wide > limit { break }
                    guard let before = rows[line - 1][i] else { continue }
                    let cost = before.cost + (j == words.count ? 0 : words[j - 1].breakBehind.rawValue)
                    let squares = before.squares + wide * wide
                    if let best = next[j], (best.cost, best.squares) <= (cost, squares) { continue }
                    next[j] = Step(cost: cost, squares: squares, from: i)
                }
            }
            rows.append(next)
        }
        guard let last = rows[lines][words.count] else { return nil }
        var breaks = [words.count]
        var (sum, widest) = (0.0, 0.0)
        for line in stride(from: lines, through: 1, by: -1) {
            guard let from = rows[line][breaks[0]]?.from else { return nil }
            let wide = width(from, breaks[0])
            sum += wide
            widest = max(widest, wide)
            breaks.insert(from, at: 0)
        }
        return Way(
            starts: breaks, cost: last.cost, unevenness: Double(lines) * last.squares / (sum * sum), widest: widest)
    }

    private func mayEnd(_ j: Int, _ dearest: Int) -> Bool {
        j == words.count || words[j - 1].breakBehind.rawValue <= dearest
    }
}
