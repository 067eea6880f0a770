import Diagnostics
import Markdown
import Testing

/// libcmark-gfm loses strikethrough and autolinks when two threads parse at once.
@Suite struct ConcurrencyTests {
    static let markdown =
        "~~bỏ~~ xem www.a.vn và http://b.vn, c@d.vn\n\n| ~~x~~ | https://e.vn |\n|---|---|\n| - | ~~y~~ |\n\n- [x] ~~z~~ www.f.vn\n"

    @Test func eightTasksGetWhatOneGets() async {
        let expected = Sample(Self.markdown).html
        #expect(expected.ranges(of: "<del>").count == 4)
        #expect(expected.ranges(of: "<a ").count == 5)
        let wrong = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { (0..<400).count { _ in Sample(Self.markdown).html != expected } }
            }
            return await group.reduce(0, +)
        }
        #expect(wrong == 0)
    }
}
