import Foundation

/// The layout of a slogan on a banner: position and size of each line.
///
/// Written twice on purpose, here and in Theme/banner.js, by hand instead of HarfBuzz or Pango: browser and build must
/// write the same bytes. Tests/Banner/test_script.py compares the two.
package struct BannerLayout: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable { case body, slogan, author, week }

    /// A line of text. Lengths are in the unit of the banner's size, y downwards.
    package struct Line: Sendable, Hashable {
        package let kind: Kind
        package let text: String
        /// Font size: one em.
        package let size: Double
        /// Start of the baseline.
        package let x: Double
        package let y: Double
        /// Width of the ink.
        package let width: Double
    }

    /// Why a slogan does not fit a size.
    package enum Refusal: Error, Sendable, Hashable {
        case noWords
        /// Letters that are not in the font.
        case unknownLetters([String])
        case tooManyWords(Int, most: Int)
        /// Capitals of a line would be smaller than the minimum; both in the unit of the size.
        case tooSmall(Kind, capital: Double, minimum: Double)
    }

    package let size: BannerSize
    /// Height of the slogan's capitals, in the unit of the size.
    package let capital: Double
    package let lines: [Line]

    /// Height of a capital in whole millimetres, rounded down; nil on cards.
    package var capitalMillimetres: Int? { size.unit == .millimetre ? Int(capital) : nil }

    /// Reading distance in whole metres, rounded down; nil on cards.
    package func readsFrom(_ rules: BannerDesign.Rules) -> Int? {
        size.unit == .millimetre ? Int(capital / 10 * rules.readingMetresPerCentimetre) : nil
    }

    /// Lays out a slogan with the largest possible letters.
    ///
    /// Lines are broken only at the preferred breaks where that costs little size, otherwise between any two words, and
    /// inside compounds only where much size is gained; among nearly equal sizes, the better breaks and the more even
    /// lines win.
    package static func make(
        _ text: BannerText, on size: BannerSize, font: BannerFont, rules: BannerDesign.Rules
    ) -> Result<BannerLayout, Refusal> {
        Setting(text, size, font, rules).result
    }
}

/// The computation of one layout. Heights are in em of the slogan's letters until the lines are placed.
private struct Setting {
    struct SmallLine {
        let kind: BannerLayout.Kind
        let scale: Double
        let text: String
        let letters: [String]
        let above: Double
        let below: Double
        /// The ink, in font units.
        let left: Double
        let width: Double

        var inkHeight: Double { above + below }
    }

    let size: BannerSize
    let font: BannerFont
    let rules: BannerDesign.Rules
    let words: [BannerWord]
    let letters: [String]
    let smallLines: [SmallLine]
    let units: Double
    let margin: Double
    let roomAcross: Double
    let roomDown: Double
    let above: Double
    let below: Double
    let pitch: Double
    let smallHeight: Double

    init(_ text: BannerText, _ size: BannerSize, _ font: BannerFont, _ rules: BannerDesign.Rules) {
        let words = BannerWord.words(text.lines, rules.compounds)
        let letters = BannerFont.letters(BannerWord.joined(words))
        let units = Double(font.units)
        let said: [(BannerLayout.Kind, Double, String?)] = [
            (.body, rules.smallScale, text.body), (.author, rules.authorScale, text.author),
            (.week, rules.smallScale, text.week),
        ]
        let smallLines = said.compactMap { kind, scale, line -> SmallLine? in
            let text = BannerWord.joined(BannerWord.words([line ?? ""], rules.compounds))
            guard !text.isEmpty else { return nil }
            let letters = BannerFont.letters(text)
            let ink = font.ink(letters)
            let extent = font.extent(letters)
            return SmallLine(
                kind: kind, scale: scale, text: text, letters: letters, above: Double(ink.above) / units,
                below: Double(ink.below) / units, left: Double(extent.left), width: Double(extent.width))
        }
        let margin = rules.margin * min(size.width, size.height)
        let ink = font.ink(letters)
        self.size = size
        self.font = font
        self.rules = rules
        self.words = words
        self.letters = letters
        self.smallLines = smallLines
        self.units = units
        self.margin = margin
        roomAcross = size.textWidth - 2 * max(margin, rules.sideMargin * size.textWidth)
        roomDown = size.height - 2 * margin
        above = Double(ink.above) / units
        below = Double(ink.below) / units
        pitch = above + below + rules.lineGap
        smallHeight = smallLines.reduce(0) { $0 + rules.smallGap + $1.scale * $1.inkHeight }
    }

    var result: Result<BannerLayout, BannerLayout.Refusal> {
        guard !words.isEmpty else { return .failure(.noWords) }
        var unknown: [String] = []
        for letter in letters + smallLines.flatMap(\.letters)
        where font.glyph(letter) == nil && !unknown.contains(letter) {
            unknown.append(letter)
        }
        guard unknown.isEmpty else { return .failure(.unknownLetters(unknown)) }
        guard words.count <= rules.mostWords else { return .failure(.tooManyWords(words.count, most: rules.mostWords)) }
        let breaks = LineBreaks(words, font: font)
        guard let way = way(breaks) else { return .failure(.noWords) }

        let em = largest(way.count, way.widest)
        let perEm = Double(font.capital) / units
        if em * perEm < minimum { return .failure(.tooSmall(.slogan, capital: em * perEm, minimum: minimum)) }
        for line in smallLines {
            let capital = smallSize(line, em) * perEm
            let least = minimum * rules.smallestSmallLine
            if capital < least { return .failure(.tooSmall(line.kind, capital: capital, minimum: least)) }
        }
        return .success(BannerLayout(size: size, capital: em * perEm, lines: placed(way, breaks, em)))
    }

    private var minimum: Double {
        switch size.unit {
        case .pixel: rules.smallestPixels
        case .millimetre:
            max(size.width, size.height) * rules.readFromLengths / (rules.readingMetresPerCentimetre * 100)
        }
    }

    // MARK: Breaking

    private func height(_ lines: Int) -> Double { above + below + Double(lines - 1) * pitch + smallHeight }

    private func largest(_ lines: Int, _ widest: Double) -> Double {
        min(roomAcross * units / widest, roomDown / height(lines))
    }

    private func largest(_ breaks: LineBreaks, dearest: BannerWord.Break) -> Double {
        var best = 0.0
        let widths = breaks.narrowest(dearest: dearest.rawValue) { lines, found in
            if let last = found.last { best = max(best, largest(lines - 1, last)) }
            return roomDown / height(lines) >= best * (1 - rules.balanceWithin)
        }
        return widths.enumerated().reduce(best) { max($0, largest($1.offset + 1, $1.element)) }
    }

    /// The breaks to use: worse kinds of break only where the letters become larger.
    private func way(_ breaks: LineBreaks) -> LineBreaks.Way? {
        let tiers: [BannerWord.Break] = [.preferred, .betweenSyllables, .withinCompound, .withinRange]
        let may = [rules.preferredWithin, rules.wholeWordsWithin, rules.preferredWithin, 0]
        let sizes = tiers.map { largest(breaks, dearest: $0) }
        let tier = tiers.indices.first { sizes[$0] >= sizes[tiers.count - 1] * (1 - may[$0]) } ?? tiers.count - 1
        let atLeast = sizes[tier] * (1 - rules.balanceWithin)
        var chosen: LineBreaks.Way?
        var lines = 1
        while lines <= words.count, roomDown / height(lines) >= atLeast {
            let way = breaks.mostEven(lines: lines, limit: roomAcross * units / atLeast, dearest: tiers[tier].rawValue)
            if let way, chosen.map({ (way.cost, way.unevenness) < ($0.cost, $0.unevenness) }) ?? true { chosen = way }
            lines += 1
        }
        return chosen
    }

    // MARK: Placing

    private func smallSize(_ line: SmallLine, _ em: Double) -> Double {
        min(line.scale * em, roomAcross * units / line.width)
    }

    /// Places the lines. Spare room goes between the lines first, then around the slogan.
    private func placed(_ way: LineBreaks.Way, _ breaks: LineBreaks, _ em: Double) -> [BannerLayout.Line] {
        let count = way.count
        let loose = roomDown - em * height(count)
        let pitch = count > 1 ? pitch + min(rules.looserLines * pitch, loose / em / Double(count + 1)) : pitch
        var lines: [BannerLayout.Line] = []
        func put(
            _ kind: BannerLayout.Kind, _ text: String, _ em: Double, _ left: Double, _ unitsWide: Double,
            _ baseline: Double
        ) {
            let wide = unitsWide * em / units
            let x = (size.width - wide) / 2 - left * em / units
            lines.append(.init(kind: kind, text: text, size: em, x: x, y: baseline, width: wide))
        }
        var (top, bottom) = (margin, size.height - margin)
        var author: SmallLine?
        for line in smallLines {
            let its = smallSize(line, em)
            switch line.kind {
            case .body:
                put(.body, line.text, its, line.left, line.width, top + its * line.above)
                top += its * line.inkHeight + rules.smallGap * em
            case .week:
                put(.week, line.text, its, line.left, line.width, bottom - its * line.below)
                bottom -= its * line.inkHeight + rules.smallGap * em
            case .author, .slogan: author = line
            }
        }
        let authorHeight = author.map { rules.smallGap * em + smallSize($0, em) * $0.inkHeight } ?? 0
        let block = em * (above + below + Double(count - 1) * pitch) + authorHeight
        let baseline = top + (bottom - top - block) / 2 + em * above
        for index in 0..<count {
            let (from, to) = (way.starts[index], way.starts[index + 1])
            put(
                .slogan, BannerWord.joined(words[from..<to]), em, breaks.left(from), breaks.width(from, to),
                baseline + Double(index) * pitch * em)
        }
        if let author {
            let its = smallSize(author, em)
            let below = baseline + Double(count - 1) * pitch * em + em * below
            put(.author, author.text, its, author.left, author.width, below + rules.smallGap * em + its * author.above)
        }
        return lines
    }
}
