import Site
import Testing

@Suite struct NumeralsTests {
    /// 0…100, written out and checked by hand.
    static let written = """
        không, một, hai, ba, bốn, năm, sáu, bảy, tám, chín,
        mười, mười một, mười hai, mười ba, mười bốn, mười lăm, mười sáu, mười bảy, mười tám, mười chín,
        hai mươi, hai mươi mốt, hai mươi hai, hai mươi ba, hai mươi tư, hai mươi lăm, hai mươi sáu, hai mươi bảy, hai mươi tám, hai mươi chín,
        ba mươi, ba mươi mốt, ba mươi hai, ba mươi ba, ba mươi tư, ba mươi lăm, ba mươi sáu, ba mươi bảy, ba mươi tám, ba mươi chín,
        bốn mươi, bốn mươi mốt, bốn mươi hai, bốn mươi ba, bốn mươi tư, bốn mươi lăm, bốn mươi sáu, bốn mươi bảy, bốn mươi tám, bốn mươi chín,
        năm mươi, năm mươi mốt, năm mươi hai, năm mươi ba, năm mươi tư, năm mươi lăm, năm mươi sáu, năm mươi bảy, năm mươi tám, năm mươi chín,
        sáu mươi, sáu mươi mốt, sáu mươi hai, sáu mươi ba, sáu mươi tư, sáu mươi lăm, sáu mươi sáu, sáu mươi bảy, sáu mươi tám, sáu mươi chín,
        bảy mươi, bảy mươi mốt, bảy mươi hai, bảy mươi ba, bảy mươi tư, bảy mươi lăm, bảy mươi sáu, bảy mươi bảy, bảy mươi tám, bảy mươi chín,
        tám mươi, tám mươi mốt, tám mươi hai, tám mươi ba, tám mươi tư, tám mươi lăm, tám mươi sáu, tám mươi bảy, tám mươi tám, tám mươi chín,
        chín mươi, chín mươi mốt, chín mươi hai, chín mươi ba, chín mươi tư, chín mươi lăm, chín mươi sáu, chín mươi bảy, chín mươi tám, chín mươi chín,
        một trăm
        """
        .split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    @Test(arguments: zip(0...100, written))
    func theFirstHundredAreSaidAsTheyAreTaught(number: Int, words: String) {
        #expect(Numerals.cardinal(number) == words)
        #expect(Numerals.cardinal(String(number)) == words)
    }

    @Test func theListIsWhole() { #expect(Self.written.count == 101) }

    @Test(arguments: [
        (101, "một trăm linh một"), (104, "một trăm linh bốn"), (105, "một trăm linh năm"), (110, "một trăm mười"),
        (115, "một trăm mười lăm"), (121, "một trăm hai mươi mốt"), (200, "hai trăm"), (312, "ba trăm mười hai"),
        (555, "năm trăm năm mươi lăm"), (999, "chín trăm chín mươi chín"), (1000, "một nghìn"),
        (1005, "một nghìn không trăm linh năm"), (1010, "một nghìn không trăm mười"), (1100, "một nghìn một trăm"),
        (1373, "một nghìn ba trăm bảy mươi ba"), (1945, "một nghìn chín trăm bốn mươi lăm"), (2000, "hai nghìn"),
        (2021, "hai nghìn không trăm hai mươi mốt"), (2024, "hai nghìn không trăm hai mươi tư"),
        (10_000, "mười nghìn"), (12_345, "mười hai nghìn ba trăm bốn mươi lăm"),
        (100_000, "một trăm nghìn"), (105_001, "một trăm linh năm nghìn không trăm linh một"),
        (1_000_000, "một triệu"), (1_000_001, "một triệu không nghìn không trăm linh một"),
        (1_001_000, "một triệu không trăm linh một nghìn"), (5_400_000, "năm triệu bốn trăm nghìn"),
        (1_000_000_000, "một tỷ"), (1_000_500_000, "một tỷ không triệu năm trăm nghìn"),
        (
            999_999_999_999,
            "chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín"
        ),
        (1_000_000_000_000, "một không không không không không không không không không không không không"),
    ])
    func largerNumbersSayTheirEmptyPlaces(number: Int, words: String) {
        #expect(Numerals.cardinal(number) == words)
    }

    @Test(arguments: [
        ("02", "hai"), ("00", "không"), ("007", "không không bảy"),
        ("0000000000000", Array(repeating: "không", count: 13).joined(separator: " ")),
    ])
    func noughtsInFrontAreSaidOnlyInLongCodes(digits: String, words: String) {
        #expect(Numerals.cardinal(digits) == words)
    }

    @Test(arguments: [("I", 1), ("IV", 4), ("IX", 9), ("XIII", 13), ("XXI", 21), ("XL", 40), ("MCMXLV", 1945)])
    func romanNumeralsAreUnderstood(text: String, number: Int) {
        #expect(Numerals.roman(text) == number)
    }

    @Test(arguments: ["", "IIII", "VX", "IC", "iv", "XIIIA", "VV", "Đ"])
    func whatIsNoRomanNumeralIsNone(text: String) {
        #expect(Numerals.roman(text) == nil)
    }

    @Test(arguments: [("5", "năm"), ("75", "bảy mươi lăm"), ("05", "không năm"), ("125", "một hai năm")])
    func decimalsAreANumberUpToTwoPlaces(digits: String, words: String) {
        #expect(Numerals.decimals(digits) == words)
    }
}
