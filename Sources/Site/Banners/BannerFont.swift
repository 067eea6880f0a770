import Foundation

/// The glyphs for banners: widths, kerning and outlines, all in whole font units. The data is made by
/// Tests/Banner/make_font.py; the browser's script reads the same file, so both compute the same widths.
package struct BannerFont: Sendable {
    package struct Glyph: Sendable, Hashable {
        package let advance: Int
        /// Left edge of the ink, from the pen; marks may extend beyond the advance on both sides.
        package let left: Int
        package let right: Int
        /// Top of the ink above the baseline; below the baseline is negative.
        package let top: Int
        package let bottom: Int
        /// Outlines and their offsets.
        fileprivate let parts: [Part]
    }

    fileprivate struct Part: Sendable, Hashable {
        let outline: Int
        let x: Int
        let y: Int
    }

    private struct Kerning: Decodable, Sendable {
        let left: [String: Int]
        let right: [String: Int]
        let pairs: [[Int]]
    }

    /// Font units per em.
    package let units: Int
    /// Height of a capital.
    package let capital: Int
    private let glyphs: [String: Glyph]
    private let outlines: [String]
    private let kerning: Kerning

    /// - Parameter json: `banner-font.json`.
    /// - Throws: when the file does not have the form that make_font.py writes, or refers to an outline or a kerning
    ///   class that it does not contain.
    package init(json: [UInt8]) throws {
        self = try JSONDecoder().decode(BannerFont.self, from: Data(json))
        let isWhole =
            units > 0 && capital > 0
            && glyphs.values.allSatisfy {
                $0.advance >= 0 && $0.parts.allSatisfy { outlines.indices.contains($0.outline) }
            }
            && kerning.left.values.allSatisfy(kerning.pairs.indices.contains)
            && kerning.right.values.allSatisfy { column in kerning.pairs.allSatisfy { $0.indices.contains(column) } }
        guard isWhole else { throw Damaged() }
    }

    private struct Damaged: Error {}

    /// - Parameter letter: one Unicode scalar.
    package func glyph(_ letter: String) -> Glyph? { glyphs[letter] }

    /// The scalars of a text in NFC, as the font names them.
    static func letters(_ text: String) -> [String] {
        text.precomposedStringWithCanonicalMapping.unicodeScalars.map { String($0) }
    }

    private func kern(_ left: String, _ right: String) -> Int {
        guard let row = kerning.left[left], let column = kerning.right[right] else { return 0 }
        return kerning.pairs[row][column]
    }

    /// The start of each letter, in font units. A letter that is not in the font has no width.
    func places(_ letters: [String]) -> [Int] {
        var starts: [Int] = []
        starts.reserveCapacity(letters.count)
        var pen = 0
        for (index, letter) in letters.enumerated() {
            if index > 0 { pen += kern(letters[index - 1], letter) }
            starts.append(pen)
            pen += glyphs[letter]?.advance ?? 0
        }
        return starts
    }

    /// The ink of a line, in font units: its start, from the pen, and its width.
    func extent(_ letters: [String]) -> (left: Int, width: Int) {
        guard let first = letters.first.flatMap(glyph), let last = letters.last.flatMap(glyph) else { return (0, 0) }
        return (first.left, (places(letters).last ?? 0) + last.right - first.left)
    }

    /// The height of the ink of a text above and below the baseline, in font units; both are positive or 0.
    func ink(_ letters: [String]) -> (above: Int, below: Int) {
        letters.reduce((0, 0)) { ink, letter in
            glyphs[letter].map { (max(ink.0, $0.top), max(ink.1, -$0.bottom)) } ?? ink
        }
    }

    /// SVG path data of a text, y upwards, from the start of the baseline.
    func path(_ text: String) -> String {
        let letters = BannerFont.letters(text)
        let starts = places(letters)
        var out = ""
        for (letter, start) in zip(letters, starts) {
            for part in glyphs[letter]?.parts ?? [] {
                out += "M\(start + part.x) \(part.y)\(outlines[part.outline])"
            }
        }
        return out
    }
}

extension BannerFont: Decodable {
    private enum CodingKeys: String, CodingKey { case units, capital, glyphs, outlines, kerning }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        units = try values.decode(Int.self, forKey: .units)
        capital = try values.decode(Int.self, forKey: .capital)
        glyphs = try values.decode([String: Glyph].self, forKey: .glyphs)
        outlines = try values.decode([String].self, forKey: .outlines)
        kerning = try values.decode(Kerning.self, forKey: .kerning)
    }
}

extension BannerFont.Glyph: Decodable {
    /// `[advance, left, right, top, bottom, [outline, dx, dy, outline, dx, dy, …]]`
    package init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        advance = try values.decode(Int.self)
        left = try values.decode(Int.self)
        right = try values.decode(Int.self)
        top = try values.decode(Int.self)
        bottom = try values.decode(Int.self)
        let numbers = try values.decode([Int].self)
        guard numbers.count.isMultiple(of: 3) else {
            throw DecodingError.dataCorruptedError(in: values, debugDescription: "parts come in threes")
        }
        parts = stride(from: 0, to: numbers.count, by: 3).map {
            BannerFont.Part(outline: numbers[$0], x: numbers[$0 + 1], y: numbers[$0 + 2])
        }
    }
}
