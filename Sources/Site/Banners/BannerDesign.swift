import Foundation

/// The design of banners: `banner.json` of the theme, which the browser's script reads too.
package struct BannerDesign: Decodable, Sendable {
    package struct Rules: Decodable, Sendable, Hashable {
        /// Margin at every edge, for eyelets and hems: a share of the shorter side.
        package let margin: Double
        /// Margin at the left and right: at least this share of the width.
        package let sideMargin: Double
        /// Gap between the ink of two lines, in em.
        package let lineGap: Double
        /// How much the line distance may grow where there is room: a share of the distance.
        package let looserLines: Double
        /// Size of the author's line relative to the slogan.
        package let authorScale: Double
        /// Size of the organiser's and the week's line relative to the slogan.
        package let smallScale: Double
        /// Gap between the slogan and a small line, in em of the slogan.
        package let smallGap: Double
        /// Layouts whose letters are smaller than the largest by at most this share are compared by the evenness of
        /// their lines.
        package let balanceWithin: Double
        /// Only preferred breaks are used where this costs at most this share of the size.
        package let preferredWithin: Double
        /// Only breaks between words, splitting no compound, are used where this costs at most this share of the size.
        package let wholeWordsWithin: Double
        /// Reading distance in metres per centimetre of a capital: 30 feet per inch, the ratio of the Manual on Uniform
        /// Traffic Control Devices (2009, 2A.13) and of the United States Sign Council.
        package let readingMetresPerCentimetre: Double
        /// A banner must be readable from this many times its longer side: from there a whole line is within seven
        /// degrees, visible without turning the head. Smaller letters are refused.
        package let readFromLengths: Double
        /// Smallest capitals on a card, in pixels: 8 pixels on a phone that shows 1080 as 360.
        package let smallestPixels: Double
        /// Small lines may be smaller than the minimum, down to this share of it.
        package let smallestSmallLine: Double
        /// Maximum number of words on a banner; limits the search for line breaks.
        package let mostWords: Int
        /// Words that a line break should not split.
        package let compounds: BannerCompounds

        private enum CodingKeys: String, CodingKey {
            case margin
            case sideMargin = "side_margin"
            case lineGap = "line_gap"
            case looserLines = "looser_lines"
            case authorScale = "author_scale"
            case smallScale = "small_scale"
            case smallGap = "small_gap"
            case balanceWithin = "balance_within"
            case preferredWithin = "preferred_within"
            case wholeWordsWithin = "whole_words_within"
            case readingMetresPerCentimetre = "reading_metres_per_cm"
            case readFromLengths = "read_from_lengths"
            case smallestPixels = "smallest_pixels"
            case smallestSmallLine = "smallest_small_line"
            case mostWords = "most_words"
            case compounds
        }
    }

    /// Background and letters. The contrast of each pair is at least 4.5 (a test checks the shipped ones).
    package struct Colours: Decodable, Sendable, Hashable {
        package let id: String
        /// `#rrggbb`
        package let ground: String
        package let text: String
        /// The name shown to readers.
        package let vi: String
        package let en: String
    }

    /// A picture for social pages, in pixels.
    package struct Card: Decodable, Sendable, Hashable {
        /// Also the name of its file: `the-1080x1080`.
        package let id: String
        package let width: Double
        package let height: Double
        /// Width of the middle part that contains the text: link previews cut off the rest.
        package let textWidth: Double?
        package let vi: String
        package let en: String

        private enum CodingKeys: String, CodingKey {
            case id, width, height, vi, en
            case textWidth = "text_width"
        }
    }

    package let rules: Rules
    /// The first is used for downloads.
    package let colours: [Colours]
    package let cards: [Card]

    /// - Parameter json: `banner.json`.
    /// - Throws: when a value is missing, of another type, or out of range.
    package init(json: [UInt8]) throws {
        self = try JSONDecoder().decode(BannerDesign.self, from: Data(json))
        let shares = [
            rules.margin, rules.sideMargin, rules.balanceWithin, rules.preferredWithin, rules.wholeWordsWithin,
        ]
        let scales = [rules.authorScale, rules.smallScale, rules.readingMetresPerCentimetre]
        let isUsable =
            shares.allSatisfy { (0..<0.5).contains($0) } && scales.allSatisfy { $0 > 0 } && rules.lineGap >= 0
            && rules.looserLines >= 0 && rules.smallGap >= 0 && rules.readFromLengths >= 0 && rules.mostWords > 0
            && !colours.isEmpty
            && colours.allSatisfy { BannerDesign.isColour($0.ground) && BannerDesign.isColour($0.text) }
            && cards.allSatisfy { $0.width > 0 && $0.height > 0 && BannerDesign.isFileName($0.id) }
        guard isUsable else { throw Unusable() }
    }

    private struct Unusable: Error {}

    private static func isColour(_ text: String) -> Bool {
        text.utf8.count == 7 && text.hasPrefix("#")
            && text.utf8.dropFirst().allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    }

    private static func isFileName(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"): true
                default: false
                }
            }
    }
}

extension BannerDesign.Colours {
    /// Contrast of the letters against the ground by WCAG 2: 1 to 21.
    package var contrast: Double {
        let (a, b) = (Self.luminance(ground), Self.luminance(text))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private static func luminance(_ colour: String) -> Double {
        let value = Int(colour.dropFirst(), radix: 16) ?? 0
        let parts = [16, 8, 0].map { shift in
            let c = Double(value >> shift & 0xFF) / 255
            return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
