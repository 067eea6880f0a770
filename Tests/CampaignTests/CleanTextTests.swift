import Campaign
import TestSupport
import Testing

/// The machine of states against comparisons byte by byte.
@Suite struct CleanTextTests {
    /// Whether the bytes are clean, said one kind of character after the other.
    private static func isClean(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        while let first = rest.popFirst() {
            switch first {
            case 0x20...0x7E, 0x0A, 0x09: break
            case 0xC2:
                guard let next = rest.popFirst(), (0xA0...0xBF).contains(next), next != 0xAD else { return false }
            case 0xC3...0xCB:
                guard let next = rest.popFirst(), next & 0xC0 == 0x80 else { return false }
            case 0xE1:
                guard let next = rest.popFirst(), (0xBA...0xBB).contains(next), let last = rest.popFirst(),
                    last & 0xC0 == 0x80
                else { return false }
            case 0xE2:
                guard rest.popFirst() == 0x80, let last = rest.popFirst(), (0x90...0xA7).contains(last) else {
                    return false
                }
            default: return false
            }
        }
        return true
    }

    @Test func everyPairOfBytes() {
        for first in 0...UInt8.max {
            for second in 0...UInt8.max {
                let pair = [first, second]
                if CleanText.holds(pair[...]) != Self.isClean(pair[...]) { Issue.record("\(pair)") }
            }
        }
    }

    @Test(arguments: [0xE1, 0xE2] as [UInt8])
    func everyCharacterOfThreeBytes(first: UInt8) {
        for second in 0...UInt8.max {
            for third in 0...UInt8.max {
                let bytes = [first, second, third]
                if CleanText.holds(bytes[...]) != Self.isClean(bytes[...]) { Issue.record("\(bytes)") }
            }
        }
    }

    @Test(arguments: 0..<300)
    func anyText(seed: UInt64) {
        var random = SeededRandom(mixing: seed)
        let pieces: [[UInt8]] = [
            Array("Học tập ".utf8), Array("đ".utf8), Array("…–“”".utf8), [0x0A], [0xC2, 0xA0], Array("ệ".utf8),
        ]
        var bytes = (0..<random.below(30)).flatMap { _ in random.pick(pieces) }
        #expect(CleanText.holds(bytes[...]))
        if !bytes.isEmpty { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
        let part = bytes[random.below(bytes.count + 1)...]
        #expect(CleanText.holds(part) == Self.isClean(part))
    }
}
