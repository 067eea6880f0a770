import Campaign
import TestSupport
import Testing

@Suite struct ImageMetadataTests {
    @Test(arguments: [
        (ImageFixtures.phone, ImageFixtures.phoneCleaned),
        (ImageFixtures.progressive, ImageFixtures.progressiveCleaned),
        (ImageFixtures.plain, ImageFixtures.plain),
        (ImageFixtures.cmyk, ImageFixtures.cmykCleaned),
        (ImageFixtures.restarts, ImageFixtures.restartsCleaned),
        (ImageFixtures.xmpOnly, ImageFixtures.xmpOnlyCleaned),
    ])
    func aJPEGKeepsItsLooksAndNothingElse(bytes: [UInt8], cleaned: [UInt8]) {
        #expect(JPEG.withoutMetadata(bytes) == cleaned)
        #expect(JPEG.withoutMetadata(cleaned) == cleaned)
        #expect(ImageProbe.dimensions(of: cleaned) == ImageProbe.dimensions(of: bytes))
        #expect(!ImageProbe.hasPosition(cleaned))
    }

    @Test(arguments: [
        (ImageFixtures.pngPhone, ImageFixtures.pngPhoneCleaned),
        (ImageFixtures.pngPalette, ImageFixtures.pngPaletteCleaned),
        (ImageFixtures.pngXMP, ImageFixtures.pngXMPCleaned),
        (ImageFixtures.apng, ImageFixtures.apngCleaned),
    ])
    func aPNGKeepsItsLooksAndNothingElse(bytes: [UInt8], cleaned: [UInt8]) {
        #expect(PNG.withoutMetadata(bytes) == cleaned)
        #expect(PNG.withoutMetadata(bytes + Array("after the end".utf8)) == cleaned)
        #expect(PNG.withoutMetadata(cleaned) == cleaned)
        #expect(ImageProbe.dimensions(of: cleaned) == ImageProbe.dimensions(of: bytes))
        #expect(!ImageProbe.hasPosition(cleaned))
    }

    static let jpegs = [
        ImageFixtures.phoneCleaned, ImageFixtures.progressive, ImageFixtures.plain, ImageFixtures.cmyk,
        ImageFixtures.restarts,
    ]
    static let pngs = [ImageFixtures.pngPhone, ImageFixtures.pngPalette, ImageFixtures.apng]

    @Test(arguments: jpegs)
    func aTornJPEGIsRefused(bytes: [UInt8]) {
        #expect((0..<bytes.count).filter { JPEG.withoutMetadata(Array(bytes.prefix($0))) != nil } == [])
    }

    @Test(arguments: pngs)
    func aTornPNGIsRefused(bytes: [UInt8]) {
        #expect((0..<bytes.count).filter { PNG.withoutMetadata(Array(bytes.prefix($0))) != nil } == [])
    }

    @Test func aPNGWithADamagedPictureIsRefused() throws {
        let bytes = ImageFixtures.pngPalette
        let data = try #require(bytes.indices.first { bytes[$0...].starts(with: "IDAT".utf8) })
        var damaged = bytes
        damaged[data + 6] ^= 1
        #expect(PNG.withoutMetadata(damaged) == nil)
    }

    @Test func fillBytesBeforeAMarkerAreFine() {
        let bytes = ImageFixtures.plain
        #expect(JPEG.withoutMetadata(bytes.prefix(2) + [0xff, 0xff] + bytes.dropFirst(2)) == bytes)
    }

    @Test func theThumbnailOfTheJFIFHeaderGoes() {
        let bytes = ImageFixtures.plain
        // Length 16 and no thumbnail become length 19 and one pixel.
        var with = bytes
        with.replaceSubrange(4..<6, with: [0, 19])
        with.replaceSubrange(18..<20, with: [1, 1, 9, 9, 9])
        #expect(JPEG.withoutMetadata(with) == bytes)
    }

    /// Neither parser may trap on any input, and its output can be parsed again.
    @Test(arguments: 0..<20)
    func anyBytesAreReadWithoutTrapping(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        for original in Self.jpegs + Self.pngs + [ImageFixtures.phone, ImageFixtures.webpExtended, ImageFixtures.gif] {
            for _ in 0..<60 {
                let bytes = mutated(original, by: &random)
                _ = ImageProbe.dimensions(of: bytes)
                _ = ImageProbe.hasPosition(bytes)
                if let clean = JPEG.withoutMetadata(bytes) {
                    #expect(JPEG.withoutMetadata(clean) == clean)
                    #expect(!ImageProbe.hasPosition(clean))
                }
                if let clean = PNG.withoutMetadata(bytes) {
                    #expect(PNG.withoutMetadata(clean) == clean)
                    #expect(!ImageProbe.hasPosition(clean))
                }
            }
        }
    }

    private func mutated(_ original: [UInt8], by random: inout SeededRandom) -> [UInt8] {
        var bytes = original
        for _ in 0...Int.random(in: 0..<4, using: &random) {
            guard !bytes.isEmpty else { break }
            // Most of the decisive bytes are near the beginning.
            let reach = Bool.random(using: &random) ? min(bytes.count, 80) : bytes.count
            let at = Int.random(in: 0..<reach, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes[at] = .random(in: 0...255, using: &random)
            case 1: bytes[at] = [0, 0xff, 0x7f, 0x80].randomElement(using: &random) ?? 0
            case 2: bytes.remove(at: at)
            case 3: bytes.insert(.random(in: 0...255, using: &random), at: at)
            default: bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
            }
        }
        return bytes
    }
}
