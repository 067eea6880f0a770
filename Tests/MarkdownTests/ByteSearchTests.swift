import TestSupport
import Testing
import Text

/// The search of 16 bytes at a time against the plain one.
@Suite struct ByteSearchTests {
    @Test(arguments: 0..<300)
    func findsWhatAPlainSearchFinds(seed: UInt64) {
        var random = SeededRandom(mixing: seed)
        let wanted = (0..<random.below(12)).map { _ in UInt8(random.below(128)) }
        let search = ByteSearch(String(decoding: wanted, as: UTF8.self))
        // Mostly bytes that are not wanted, so that whole steps of 16 are passed over.
        let bytes = (0..<random.below(120)).map { _ in
            random.below(20) == 0 ? wanted.randomElement(using: &random) ?? 0xC3 : UInt8(random.below(256))
        }
        for start in 0...bytes.count {
            let plain = bytes[start...].firstIndex { wanted.contains($0) } ?? bytes.count
            #expect(search.next(in: bytes.span, from: start) == plain)
        }
    }

    @Test(arguments: 0...0x7F as ClosedRange<UInt8>)
    func eachByteIsFoundInEachLane(byte: UInt8) {
        let search = ByteSearch(String(decoding: [byte], as: UTF8.self))
        for other in [byte &- 1, byte &+ 1, byte | 0x80] {
            for lane in 0..<33 {
                var bytes = [UInt8](repeating: other, count: 33)
                #expect(search.next(in: bytes.span, from: 0) == 33)
                bytes[lane] = byte
                #expect(search.next(in: bytes.span, from: 0) == lane)
            }
        }
    }

    /// The escaping of runs against the escaping of single bytes.
    @Test(arguments: 0..<100)
    func runsAreEscapedLikeBytes(seed: UInt64) {
        var random = SeededRandom(mixing: seed)
        let pieces = ["&", "<", ">", "\"", "'", "ế", "Học tập suốt đời ", "a"]
        let text = Array((0..<random.below(40)).map { _ in random.pick(pieces) }.joined().utf8)
        let part = text[random.below(text.count + 1)...]
        let names: [UInt8: String] = [0x26: "&amp;", 0x3C: "&lt;", 0x3E: "&gt;", 0x22: "&quot;"]
        let bytes = part.flatMap { byte in names[byte].map { Array($0.utf8) } ?? [byte] }
        var runs: [UInt8] = []
        runs.appendEscapedHTML(part)
        #expect(runs == bytes)
        var whole: [UInt8] = []
        whole.appendEscapedHTML(String(decoding: text, as: UTF8.self).utf8)
        #expect(whole == text.flatMap { byte in names[byte].map { Array($0.utf8) } ?? [byte] })
    }
}
