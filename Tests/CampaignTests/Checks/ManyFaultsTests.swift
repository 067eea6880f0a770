import Campaign
import Diagnostics
import Testing

/// Thousands of faults of one kind in a file have one cause.
@Suite struct ManyFaultsTests {
    @Test(arguments: [
        ("C703", String(repeating: "Thứ Sáu, 07/10/2023.\n\n", count: 150)),
        ("C801", String(repeating: "[tại đây](https://a.vn)\n\n", count: 150)),
        (
            "C802",
            String(
                repeating: "https://hoctap.example.vn/tai-lieu/van-ban/2023/10/ke-hoach-so-1234.html\n\n", count: 150)
        ),
        ("C803", String(repeating: "# Một\n### Hai\n", count: 150)),
        ("C804", String(repeating: "![ảnh](a.jpg)\n\n", count: 150)),
        ("C805", String(repeating: "||\n|-|\n\n", count: 150)),
    ])
    func aHundredAreToldAndTheOthersCounted(_ code: String, body: String) {
        let marks = RuleSample.news(body).marks.filter { $0.hasPrefix(code) }
        // The diagnostic without a place says how many more there are.
        #expect(marks.count == 101)
        #expect(marks.first == "\(code) ")
    }

    @Test func slogansToo() {
        let marks = RuleSample.slogans(String(repeating: "- Học (Lenin)\n", count: 150)).marks
        #expect(marks.count { $0.hasPrefix("C705") } == 101)
        #expect(marks.count { $0.hasPrefix("C708") } == 101)
    }
}
