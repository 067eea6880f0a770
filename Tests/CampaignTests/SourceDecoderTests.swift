import Campaign
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct SourceDecoderTests {
    private func decode(_ bytes: [UInt8]) -> (text: String?, faults: [String]) {
        var report = Report()
        let decoded = SourceDecoder.decode(bytes, path: "a.md", into: &report)
        let source = decoded.map { SourceText($0) }
        let faults = report.diagnostics.map { fault in
            let position = fault.span.flatMap { source?.position(of: $0.start) }
            return "\(fault.rule.code)\(position.map { " \($0.line):\($0.column)" } ?? ""): \(fault.message.vi)"
        }
        return (decoded.map { String(decoding: $0, as: UTF8.self) }, faults)
    }

    @Test(arguments: [
        ("Học tập\n", "Học tập\n"), ("\u{FEFF}Học\n", "Học\n"), ("a\r\nb\r\n", "a\nb\n"), ("a\rb\r\rc", "a\nb\n\nc"),
        ("a\r\n\r\nb\n\rc", "a\n\nb\n\nc"), ("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t", "Tiếng Việt"), ("a\tb", "a\tb"),
        ("", ""),
        ("👨\u{200D}👩\u{200D}👧 ❤️\u{200D}🔥 👍🏽", "👨\u{200D}👩\u{200D}👧 ❤️\u{200D}🔥 👍🏽"),
        ("a\u{A0}b\u{2026}“c”", "a\u{A0}b…“c”"),
        ("\u{212B}\u{2126}\u{2000}", "\u{C5}\u{3A9}\u{2002}"), ("日本 العربية हिन्दी", "日本 العربية हिन्दी"),
    ])
    func cleanTextComesInOneForm(given: String, text: String) {
        let found = decode(Array(given.utf8))
        #expect(found.text.map { Array($0.utf8) } == Array(text.utf8))
        #expect(found.faults == [])
    }

    @Test(arguments: [
        ("\u{200B}200B", "200B"), ("\u{202E}", "202E"), ("\u{2066}", "2066"), ("\u{200F}", "200F"),
        ("\u{2060}", "2060"), ("\u{FEFF}", "FEFF"), ("\u{AD}", "AD"),
        ("\u{200D}", "200D"), ("\u{200C}", "200C"),
    ])
    func invisibleCharactersAreTakenOutAndTold(character: String, _: String) {
        let scalar = character.unicodeScalars.first.map { String($0) } ?? ""
        let code = scalar.unicodeScalars.first.map { String($0.value, radix: 16, uppercase: true) } ?? ""
        let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
        let found = decode(Array("Một\nHọc\(scalar) tập".utf8))
        #expect(found.text == "Một\nHọc tập")
        #expect(found.faults == ["C203 2:4: ký tự không nhìn thấy \(name) đã được bỏ"])
    }

    @Test func aHiddenCharacterInsideALetterLeavesAWholeLetter() {
        let found = decode(Array("e\u{200B}\u{301}".utf8))
        #expect(found.text.map { Array($0.utf8) } == Array("é".utf8))
    }

    @Test(arguments: [0x01, 0x08, 0x0B, 0x0C, 0x1B, 0x7F, 0x85] as [UInt32])
    func controlCharactersAreErrors(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        let found = decode(Array("Học \(Character(scalar))tập".utf8))
        #expect(found.faults.map { String($0.prefix(9)) } == ["C202 1:5:"])
    }

    @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian], [true, false])
    func utf16IsNamed(encoding: String.Encoding, hasMark: Bool) throws {
        let text =
            (hasMark ? "\u{FEFF}" : "") + "---\ntitle: Tuần lễ hưởng ứng học tập suốt đời\n---\nỦy ban nhân dân\n"
        let bytes = try #require(text.data(using: encoding))
        #expect(decode(Array(bytes)).faults == ["C201: tệp được lưu theo UTF-16, không phải UTF-8"])
        #expect(decode(Array(bytes)).text == nil)
    }

    @Test func aNulByteMeansABinary() {
        #expect(
            decode(Array("Học tập\0 suốt đời, học nữa".utf8)).faults == [
                "C201: đây không phải tệp văn bản (tệp chứa byte NUL)"
            ])
        #expect(
            decode([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0x80, 0x81, 0x82]).faults == [
                "C201: đây không phải tệp văn bản (tệp chứa byte NUL)"
            ])
    }

    /// Bytes written as the Latin-1 characters of their values.
    @Test(arguments: [
        (
            "Windows-1258",
            "Tu\u{E2}\u{CC}n l\u{EA}\u{DE} h\u{FD}\u{F5}\u{D2}ng \u{FD}\u{EC}ng ho\u{F2}c t\u{E2}\u{F2}p su\u{F4}\u{EC}t \u{F0}\u{F5}\u{CC}i n\u{E3}m 2023 cu\u{D2}a U\u{D2}y ban nh\u{E2}n d\u{E2}n Qu\u{E2}\u{F2}n 3"
        ),
        (
            "Windows-1258",
            "Chu\u{D2} \u{F0}\u{EA}\u{CC}: X\u{E2}y d\u{FD}\u{F2}ng n\u{E3}ng l\u{FD}\u{F2}c t\u{FD}\u{F2} ho\u{F2}c trong ky\u{D2} nguy\u{EA}n s\u{F4}\u{EC}, chuy\u{EA}\u{D2}n \u{F0}\u{F4}\u{D2}i s\u{F4}\u{EC} th\u{FA}c \u{F0}\u{E2}\u{D2}y ho\u{F2}c t\u{E2}\u{F2}p"
        ),
        (
            "Windows-1258",
            "K\u{EA}\u{EC} hoa\u{F2}ch t\u{F4}\u{D2} ch\u{FD}\u{EC}c Tu\u{E2}\u{CC}n l\u{EA}\u{DE} h\u{FD}\u{F5}\u{D2}ng \u{FD}\u{EC}ng ho\u{F2}c t\u{E2}\u{F2}p su\u{F4}\u{EC}t \u{F0}\u{F5}\u{CC}i tr\u{EA}n \u{F0}i\u{F2}a b\u{E0}n ph\u{FD}\u{F5}\u{CC}ng, xa\u{DE}, thi\u{F2} tr\u{E2}\u{EC}n"
        ),
        ("Windows-1258", "Ho\u{F2}c, ho\u{F2}c n\u{FD}\u{DE}a, ho\u{F2}c ma\u{DE}i"),
        (
            "TCVN3 (ABC)",
            "Tu\u{C7}n l\u{D4} h\u{AD}\u{EB}ng \u{F8}ng h\u{E4}c t\u{CB}p su\u{E8}t \u{AE}\u{EA}i n\u{A8}m 2023 c\u{F1}a \u{F1}y ban nh\u{A9}n d\u{A9}n Qu\u{CB}n 3"
        ),
        (
            "TCVN3 (ABC)",
            "Ch\u{F1} \u{AE}\u{D2}: X\u{A9}y d\u{F9}ng n\u{A8}ng l\u{F9}c t\u{F9} h\u{E4}c trong k\u{FB} nguy\u{AA}n s\u{E8}, chuy\u{D3}n \u{AE}\u{E6}i s\u{E8} th\u{F3}c \u{AE}\u{C8}y h\u{E4}c t\u{CB}p"
        ),
        (
            "TCVN3 (ABC)",
            "K\u{D5} ho\u{B9}ch t\u{E6} ch\u{F8}c Tu\u{C7}n l\u{D4} h\u{AD}\u{EB}ng \u{F8}ng h\u{E4}c t\u{CB}p su\u{E8}t \u{AE}\u{EA}i tr\u{AA}n \u{AE}\u{DE}a b\u{B5}n ph\u{AD}\u{EA}ng, x\u{B7}, th\u{DE} tr\u{CA}n"
        ),
        ("TCVN3 (ABC)", "H\u{E4}c, h\u{E4}c n\u{F7}a, h\u{E4}c m\u{B7}i"),
        (
            "VNI",
            "Tua\u{E0}n le\u{E3} h\u{F6}\u{F4}\u{FB}ng \u{F6}\u{F9}ng ho\u{EF}c ta\u{E4}p suo\u{E1}t \u{F1}\u{F4}\u{F8}i na\u{EA}m 2023 cu\u{FB}a U\u{DB}y ban nha\u{E2}n da\u{E2}n Qua\u{E4}n 3"
        ),
        (
            "VNI",
            "Chu\u{FB} \u{F1}e\u{E0}: Xa\u{E2}y d\u{F6}\u{EF}ng na\u{EA}ng l\u{F6}\u{EF}c t\u{F6}\u{EF} ho\u{EF}c trong ky\u{FB} nguye\u{E2}n so\u{E1}, chuye\u{E5}n \u{F1}o\u{E5}i so\u{E1} thu\u{F9}c \u{F1}a\u{E5}y ho\u{EF}c ta\u{E4}p"
        ),
        (
            "VNI",
            "Ke\u{E1} hoa\u{EF}ch to\u{E5} ch\u{F6}\u{F9}c Tua\u{E0}n le\u{E3} h\u{F6}\u{F4}\u{FB}ng \u{F6}\u{F9}ng ho\u{EF}c ta\u{E4}p suo\u{E1}t \u{F1}\u{F4}\u{F8}i tre\u{E2}n \u{F1}\u{F2}a ba\u{F8}n ph\u{F6}\u{F4}\u{F8}ng, xa\u{F5}, th\u{F2} tra\u{E1}n"
        ),
        ("VNI", "Ho\u{EF}c, ho\u{EF}c n\u{F6}\u{F5}a, ho\u{EF}c ma\u{F5}i"),
    ])
    func oldVietnameseEncodingsAreNamed(name: String, latin1: String) {
        let bytes = latin1.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        #expect(decode(bytes).faults == ["C201: tệp không được lưu theo UTF-8, có vẻ theo bảng mã \(name)"])
        #expect(decode(Array("---\r\ntitle: ".utf8) + bytes).text == nil)
    }

    @Test func theWholeMessageSaysHowToSave() {
        var report = Report()
        _ = SourceDecoder.decode([0xFF], path: "a.md", into: &report)
        let told = TerminalRenderer(language: .vietnamese, colour: false) { _ in nil }.render(report.sorted())
        #expect(
            told == """
                a.md: lỗi[C201]: tệp không được lưu theo UTF-8
                  = gợi ý: mở tệp bằng Notepad, chọn “Lưu thành…” (Save As), ở ô “Mã hóa” (Encoding) chọn UTF-8

                """)
    }

    /// A site's text in UTF-8 with a few letters in another encoding.
    @Test func aFewForeignBytesAreToldWithTheirLine() {
        let text = Array("title: Tuần lễ hưởng ứng\nname: Phòng Văn hóa ".utf8) + [0xE2, 0x20] + Array("Xã hội\n".utf8)
        #expect(decode(text).faults == ["C201: dòng 2 có chữ không theo UTF-8, có lẽ được dán từ tệp theo bảng mã cũ"])
        #expect(decode(text).text == nil)
    }

    @Test(arguments: 0..<300)
    func anyBytesDecodeOnceAndForAll(seed: UInt64) {
        var random = SeededRandom(mixing: seed)
        let pieces: [[UInt8]] = [
            [0xEF, 0xBB, 0xBF], [0x0D], [0x0A], [0x0D, 0x0A], Array("ế".utf8), Array("e\u{302}\u{301}".utf8),
            Array("\u{301}".utf8), Array("\u{200B}".utf8),
            Array("\u{200D}".utf8), Array("👩".utf8), Array("\u{FE0F}".utf8), Array("a".utf8), Array("\u{2000}".utf8),
            Array("\u{AD}".utf8), Array("1".utf8),
        ]
        var bytes: [UInt8] = (0..<random.below(20)).flatMap { _ in random.pick(pieces) }
        if random.below(4) == 0 { bytes += (0..<random.below(8)).map { _ in UInt8(random.below(256)) } }
        var report = Report()
        guard let once = SourceDecoder.decode(bytes, path: "a", into: &report) else {
            #expect(report.hasErrors)
            return
        }
        var again = Report()
        #expect(SourceDecoder.decode(once, path: "a", into: &again) == once)
        #expect(again.diagnostics == [])
        for span in report.diagnostics.compactMap(\.span) { #expect(span.end <= max(once.count, bytes.count)) }
    }
}
