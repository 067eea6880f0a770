import Foundation
import Markdown
import TestSupport
import Testing
import Text

@Suite struct WordsTests {
    @Test(arguments: [
        ("Xã hội hoá", "Xã hội hóa"), ("khoẻ", "khỏe"), ("Thuỷ lợi.", "thủy lợi"),
        ("hoạ hoà loè uỷ", "họa hòa lòe ủy"), ("Học – học mãi!", "học — HỌC  mãi"),
        ("“Học”", "\"Học\""), ("học\u{00A0}tập …", "học tập"), ("HOÁ", "hóa"),
        ("toàn dân", "toàn  dân"),
    ])
    func sameWords(a: String, b: String) {
        #expect(SameWords(a) == SameWords(b))
        #expect(SameWords(a.decomposedStringWithCanonicalMapping) == SameWords(b))
    }

    @Test(arguments: [
        ("quy", "qui"), ("lý", "lí"), ("hóa", "hỏa"), ("học", "hoc"), ("hoàn", "hòan"), ("hoa", "hóa"),
        ("a.b", "ab"),
    ])
    func otherWords(a: String, b: String) {
        #expect(SameWords(a) != SameWords(b))
    }

    @Test func quKeepsItsTone() {
        #expect(SameWords("quý").key == "quý")
        #expect(SameWords("thuý").key == "thúy")
    }

    @Test func collatesAsTheDictionary() {
        let sorted = [
            "", " ", "-", "1", "2", "a", "A", "à", "À", "ả", "ã", "á", "ạ", "ác", "an", "ăn", "ắn", "ân", "ba", "da",
            "dạ",
            "dám", "đa", "Đa", "đà", "e", "ê", "o", "oi", "ô", "ố", "ộ", "ơ", "ở", "u", "ù", "ư", "ự", "z", "я",
        ]
        let shuffled = sorted.reversed().map(\.decomposedStringWithCanonicalMapping)
        let result = shuffled.sorted { VietnameseCollation($0) < VietnameseCollation($1) }
        #expect(result.map(\.precomposedStringWithCanonicalMapping) == sorted)
    }

    /// The plain way of making a key is the oracle.
    @Test func theKeysOfManyTextsAreThoseOfEach() {
        let letters =
            "aăâbcdđeêghiklmnoôơpqrstuưvxy áàảãạ ấầẩẫậ ắằẳẵặ éèẻẽẹ ếềểễệ íìỉĩị óòỏõọ ốồổỗộ ớờởỡợ úùủũụ ứừửữự ýỳỷỹỵ 0123456789 .,–—“”()/- çñöüßŉǆя中😀"
        let marks = [
            "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}", "\u{302}", "\u{306}", "\u{31B}", "\u{308}",
            "\u{93C}",
        ]
        let pool = (letters + letters.uppercased()).unicodeScalars.map { String(Character($0)) }
        var random = SeededRandom(seed: 12)
        var collator = VietnameseCollator()
        for round in 0..<3_000 {
            let text = (0..<Int.random(in: 0...20, using: &random)).map { _ in
                // Every third text has marks of its own.
                round % 3 == 0 && Bool.random(using: &random)
                    ? marks.randomElement(using: &random) ?? "" : pool.randomElement(using: &random) ?? ""
            }.joined()
            #expect(collator.key(of: text) == VietnameseCollation(text), "\(Array(text.unicodeScalars))")
        }
    }

    @Test func lettersBeforeTonesBeforeCase() {
        let sorted = ["ma", "Ma", "mà", "má", "mạ", "mai", "mài", "mát", "măng"]
        #expect(sorted.reversed().sorted { VietnameseCollation($0) < VietnameseCollation($1) } == sorted)
    }

    @Test(arguments: [
        ("Ngắn.", 200, "Ngắn."),
        ("Một câu  đủ\ndài.", 200, "Một câu đủ dài."),
        ("Câu thứ nhất dài. Câu thứ hai dài hơn nhiều.", 30, "Câu thứ nhất dài."),
        ("Lễ ở TP. Hồ Chí Minh. Sau đó còn nữa.", 24, "Lễ ở TP. Hồ Chí Minh."),
        ("Lễ ở TP. Hồ Chí Minh. Sau đó còn nữa.", 16, "Lễ ở TP. Hồ Chí…"),
        ("một hai, ba bốn năm", 10, "một hai…"),
        ("mộthaibabốnnăm", 6, "mộtha…"),
        ("Ngày 5. Tháng mười rất dài và rộng", 20, "Ngày 5. Tháng mười…"),
    ])
    func summaries(text: String, limit: Int, summary: String) {
        #expect(firstSentences(plain: text, limit: limit) == summary)
        #expect(summary.count <= limit)
    }
}
