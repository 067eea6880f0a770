import Diagnostics
import Foundation
import Testing
import Text

@Suite struct JSONTextTests {
    private func text(_ json: JSONText) -> String { String(decoding: json.bytes, as: UTF8.self) }

    @Test(arguments: [
        ("Học", #""Học""#), ("</script><!--", #""\u003c/script\u003e\u003c!--""#), ("a&b", #""a\u0026b""#),
        ("\"\\", #""\"\\""#), ("a\nb\tc\r", #""a\nb\u0009c\u000d""#),
        ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
        ("😀 e\u{301}", "\"😀 e\u{301}\""), ("", "\"\""), ("\"\u{301}<\u{301}", "\"\\\"\u{301}\\u003c\u{301}\""),
    ])
    func textsAreEscapedForAScriptElement(given: String, json: String) {
        #expect(Array(text(.string(given)).utf8) == Array(json.utf8))
    }

    @Test func membersKeepTheirOrderAndAbsentOnesAreLeftOut() {
        let json = JSONText.object([
            ("b", .number(-1)), ("a", nil), ("c", .list([.flag(true), .flag(false), .decimal(0.7), .list([])])),
            ("d", .optional(nil)), ("e", .object([])), ("f<", .optional("x")),
        ])
        #expect(text(json) == #"{"b":-1,"c":[true,false,0.7,[]],"e":{},"f\u003c":"x"}"#)
    }

    @Test(arguments: 0..<100)
    func anyTextComesBackAsItWas(seed: UInt64) throws {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        var given = String.UnicodeScalarView()
        for _ in 0..<40 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let ranges: [ClosedRange<UInt32>] = [
                0...0x7F, 0x80...0x2FF, 0x300...0x36F, 0x1EA0...0x1EF9, 0x2020...0x2030, 0x1F600...0x1F64F,
            ]
            let range = ranges[Int(state >> 33) % ranges.count]
            if let scalar = Unicode.Scalar(range.lowerBound + UInt32(state >> 40) % UInt32(range.count)) {
                given.append(scalar)
            }
        }
        let bytes = JSONText.list([.string(String(given))]).bytes
        let back = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String])
        #expect(back.first.map { Array($0.unicodeScalars) } == Array(given))
        #expect(!bytes.contains(UInt8(ascii: "<")))
    }

    /// The writer against the tree of the same value.
    @Test(arguments: 0..<100) func aWriterWritesWhatATreeGives(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func dice(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        func tree(_ depth: Int) -> JSONText {
            switch dice(depth == 0 ? 3 : 5) {
            case 0: .string(["", "a", "<b> & \"c\"", "\u{2028}\n", "Học"][dice(5)])
            case 1: .number(dice(100))
            case 2: .flag(dice(2) == 0)
            case 3: .list((0..<dice(4)).map { _ in tree(depth - 1) })
            default: .object((0..<dice(4)).map { ("k\($0)", dice(4) == 0 ? nil : tree(depth - 1)) })
            }
        }
        func write(_ value: JSONText, _ key: String?, to json: inout JSONWriter) {
            switch value {
            case .string(let text): json.text(key, text)
            case .number(let number): json.number(key, number)
            case .list(let items): json.list(key, of: items.count) { write(items[$1], nil, to: &$0) }
            case .object(let members):
                json.object(key) { json in
                    for case (let key, let value?) in members { write(value, key, to: &json) }
                    json.text("absent", nil)
                }
            case .flag, .decimal, .written: json.value(key, value)
            }
        }
        let value = tree(4)
        var json = JSONWriter()
        json.outside("<script>")
        write(value, nil, to: &json)
        json.outside("</script>")
        #expect(String(decoding: json.bytes, as: UTF8.self) == "<script>\(text(value))</script>")
    }
}
