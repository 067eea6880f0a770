import Diagnostics
import Testing

@Suite struct MarkedTextTests {
    @Test(
        arguments: [
            ("end: ⟦2024⟧\n", "end: 2024\n", 5..<9),
            ("ngày ⟦⟧đầu", "ngày đầu", 6..<6),
            ("⟦tuần⟧", "tuần", 0..<6),
            ("a⟦\u{301}⟧", "a\u{301}", 1..<3),
            ("không có dấu", "không có dấu", nil),
        ] as [(MarkedText, String, Range<Int>?)])
    func marksAreTakenOutAndCountedInBytes(marked: MarkedText, text: String, place: Range<Int>?) {
        #expect(marked.text == text)
        #expect(marked.place == place)
    }
}
