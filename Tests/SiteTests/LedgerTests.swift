import Diagnostics
import Site
import Testing

@Suite struct LedgerTests {
    static let path = "Content/ledger.txt"

    func parse(_ text: String) -> (ledger: Ledger?, report: Report) {
        parse(Array(text.utf8))
    }

    func parse(_ bytes: [UInt8]) -> (ledger: Ledger?, report: Report) {
        var report = Report()
        let ledger = Ledger.parse(bytes, path: Self.path, into: &report)
        return (ledger, report)
    }

    func rendered(_ report: Report, of text: String, _ language: Language = .vietnamese) -> String {
        TerminalRenderer(language: language, colour: false) { _ in SourceText(Array(text.utf8)) }
            .render(report.sorted())
    }

    // MARK: Reading

    static let text = """
        /\t2023-10-02
        /2023/\t2023-10-02
        /2023/tin-tuc/cu/\t2023-10-02\tgone\t2024-01-05\tĐăng nhầm năm

        """

    @Test func aGoodFileComesBackAsItIs() {
        let (ledger, report) = parse(Self.text)
        #expect(report.diagnostics == [])
        #expect(ledger.map { String(decoding: $0.rendered, as: UTF8.self) } == Self.text)
        #expect(
            ledger?.gone == [
                .init(
                    address: "/2023/tin-tuc/cu/", firstDay: "2023-10-02",
                    gone: .init(day: "2024-01-05", reason: "Đăng nhầm năm"),
                    span: Span(path: Self.path, start: 31, end: 94))
            ])
    }

    @Test(arguments: [
        Self.text.split(separator: "\n").reversed().joined(separator: "\n"),
        Self.text.split(separator: "\n").joined(separator: "\r\n") + "\r\n",
        "\u{feff}\n  \n" + Self.text + "\n\n",
        Self.text.split(separator: "\n").map { $0.replacing("\t", with: "   ") + "  " }.joined(separator: "\n"),
        Self.text + Self.text,
    ])
    func whatHasOneMeaningIsMended(text: String) {
        let (ledger, report) = parse(text)
        #expect(report.diagnostics == [])
        #expect(ledger.map { String(decoding: $0.rendered, as: UTF8.self) } == Self.text)
    }

    @Test func anEmptyFileIsAnEmptyLedger() {
        #expect(parse("").ledger == Ledger())
        #expect(parse("").report.diagnostics == [])
        #expect(Ledger().rendered == [])
    }

    struct Bad: Sendable {
        let text: String
        let rule: Rule
        /// The text that the span covers.
        let marked: String

        /// - Parameter marked: by default the whole text without its line break.
        init(_ text: String, _ rule: Rule, _ marked: String? = nil) {
            self.text = text
            self.rule = rule
            self.marked = marked ?? (text.hasSuffix("\n") ? String(text.dropLast()) : text)
        }
    }

    static let bad: [Bad] = [
        Bad("/a/\t2023-10-02\n2023/\t2023-10-02\n", .ledgerLine, "2023/\t2023-10-02"),
        Bad("/a/\n", .ledgerLine),
        Bad("/a/\t2023-10-02\tlost\t2023-10-02\tx", .ledgerLine),
        Bad("/a/\t2023-10-02\tgone", .ledgerLine),
        Bad("/tin-tức/\t2023-10-02", .ledgerLine),
        Bad("/a/\t2023-10-02\tgone\t2023-10-03\tx\u{7}", .ledgerLine),
        Bad("/a/\t2023-10-2", .ledgerDay),
        Bad("/a/\t02/10/2023", .ledgerDay),
        Bad("/a/\t2023-02-29", .ledgerDay),
        Bad("/a/\t1900-02-29", .ledgerDay),
        Bad("/a/\t2023-13-01", .ledgerDay),
        Bad("/a/\t2023-10-02\tgone\t2023-1x-05\tx", .ledgerDay),
        Bad("/a/\t2023-10-02\tgone\t2023-10-01\tx", .ledgerDay),
        Bad("/a/\t2023-10-02\tgone\t2023-10-05", .ledgerReason),
        Bad("/a/\t2023-10-02\tgone\t2023-10-05\t \n", .ledgerReason),
        Bad("/a/\t2023-10-02\tgone\t2023-10-05\tLÝ DO", .ledgerReason),
        Bad("/a/\t2023-10-02\n/b/\t2023-10-02\n/a/\t2023-10-03\n", .ledgerDuplicate, "/a/\t2023-10-03"),
        Bad(
            "/a/\t2023-10-02\n<<<<<<< HEAD\n/b/\t2023-10-02\n=======\n/c/\t2023-10-02\n>>>>>>> x\n", .ledgerMerge,
            "<<<<<<< HEAD"),
        Bad("/a/\t2023-10-02\n=======\n/b/\t2023-10-02\n", .ledgerMerge, "======="),
    ]

    @Test(arguments: bad)
    func whatCannotBeReadIsReportedOnceAtItsPlace(bad: Bad) {
        let (ledger, report) = parse(bad.text)
        #expect(ledger == nil)
        #expect(report.diagnostics.map(\.rule) == [bad.rule])
        let bytes = Array(bad.text.utf8)
        #expect(
            report.diagnostics.map { $0.span.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } } == [
                bad.marked
            ])
    }

    static let tabbed = "/a/\t2023-10-02\n"
    static let bigEndian = tabbed.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    static let littleEndian: [UInt8] = [0xff, 0xfe] + tabbed.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    static let vni: [UInt8] = Array((tabbed + "/b/\t2023-10-02\tgone\t2023-10-05\tnh").utf8) + [0xc7, 0x6d]
    static let torn: [UInt8] = Array((tabbed + "/b").utf8) + [0xe1, 0xba]

    @Test(arguments: [
        (littleEndian, 0, "UTF-16"), (bigEndian, 0, "UTF-16"), (vni, 48, "Windows-1258, TCVN3, VNI"),
        (torn, 17, "Windows-1258, TCVN3, VNI"),
    ])
    func otherEncodingsAreNamed(bytes: [UInt8], at: Int, name: String) {
        let (ledger, report) = parse(bytes)
        #expect(ledger == nil)
        #expect(report.diagnostics.map(\.rule) == [.ledgerEncoding])
        #expect(report.diagnostics.first?.span?.start == at)
        #expect(
            report.diagnostics.first?.message.vi
                == "sổ địa chỉ không phải văn bản UTF-8 (có thể là \(name)); loa để nguyên tệp, không sửa gì")
    }

    @Test(arguments: 0..<20)
    func anyBytesAreReadWithoutTrapping(seed: Int) {
        var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 | 1
        func random(_ below: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(below))
        }
        for _ in 0..<50 {
            var bytes = Array(Self.text.utf8)
            for _ in 0...random(4) {
                if bytes.isEmpty { break }
                switch random(3) {
                case 0: bytes[random(bytes.count)] = UInt8(random(256))
                case 1: bytes.remove(at: random(bytes.count))
                default: bytes.removeLast(random(bytes.count))
                }
            }
            let (ledger, report) = parse(bytes)
            #expect((ledger == nil) == report.hasErrors)
            for span in report.diagnostics.compactMap(\.span) { #expect(span.end <= bytes.count) }
            if let ledger {
                // Writing the parsed ledger and parsing it again gives the same.
                let again = parse(ledger.rendered)
                #expect(again.ledger?.rendered == ledger.rendered)
            }
        }
    }

    // MARK: A build

    func updated(
        _ text: String, published: [String], redirected: Set<String> = []
    ) throws -> (text: String, report: Report) {
        let ledger = try #require(parse(text).ledger)
        var report = Report()
        ledger.check(published: Set(published), redirected: redirected, on: "2026-11-21", into: &report)
        let new = ledger.adding(published, on: "2026-11-21")
        return (String(decoding: new.rendered, as: UTF8.self), report)
    }

    @Test func newAddressesAreAddedWithTheirFirstDayInOrder() throws {
        let (text, report) = try updated(Self.text, published: ["/2023/", "/", "/2023/feed.xml", "/zz/", "/zz/"])
        #expect(report.diagnostics == [])
        #expect(
            text == """
                /\t2023-10-02
                /2023/\t2023-10-02
                /2023/feed.xml\t2026-11-21
                /2023/tin-tuc/cu/\t2023-10-02\tgone\t2024-01-05\tĐăng nhầm năm
                /zz/\t2026-11-21

                """)
        #expect(try updated(text, published: ["/2023/", "/", "/2023/feed.xml", "/zz/"]).text == text)
    }

    @Test func aRedirectedAddressIsKept() throws {
        let (text, report) = try updated("/a/\t2023-10-02\n", published: ["/b/"], redirected: ["/a/"])
        #expect(report.diagnostics == [])
        #expect(text == "/a/\t2023-10-02\n/b/\t2026-11-21\n")
    }

    @Test func aLostPageIsAnErrorThatOffersBothRepairs() throws {
        let text = "/\t2023-10-02\n/2023/tin-tuc/khai-mac/\t2023-10-03\n"
        let (_, report) = try updated(text, published: ["/", "/2023/tin-tuc/le-khai-mac/"])
        #expect(
            rendered(report, of: text) == """
                Content/ledger.txt:2:1: lỗi[P201]: địa chỉ /2023/tin-tuc/khai-mac/ đã công bố từ ngày 2023-10-03 nhưng \
                trang web sắp xuất không còn nó; người đọc và báo chí đang dẫn tới địa chỉ này, nên nó phải tiếp tục dùng được
                  |
                2 | /2023/tin-tuc/khai-mac/    2023-10-03
                  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  = gợi ý: nếu trang chỉ đổi chỗ hoặc đổi tên: thêm “aliases: [/2023/tin-tuc/khai-mac/]” vào phần khai báo \
                của /2023/tin-tuc/le-khai-mac/
                  = gợi ý: nếu rút hẳn: thay dòng này bằng dòng sau (các phần cách nhau bằng phím Tab), viết lý do thật \
                vào cuối: /2023/tin-tuc/khai-mac/\t2023-10-03\tgone\t2026-11-21\tLÝ DO

                """)
        #expect(
            rendered(report, of: text, .english) == """
                Content/ledger.txt:2:1: error[P201]: address /2023/tin-tuc/khai-mac/, published since 2023-10-03, is \
                missing from the site to be written; readers and newspapers link to it, so it must go on working
                  |
                2 | /2023/tin-tuc/khai-mac/    2023-10-03
                  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  = help: if the page has only moved or been renamed: add `aliases: [/2023/tin-tuc/khai-mac/]` to the front \
                matter of /2023/tin-tuc/le-khai-mac/
                  = help: if it is withdrawn for good: put this line in place of this one (Tab between the parts), with the \
                real reason at the end: /2023/tin-tuc/khai-mac/\t2023-10-03\tgone\t2026-11-21\tREASON

                """)
    }

    @Test func theLineOfferedIsAcceptedOnceItHasAReason() throws {
        let text = "/a/\t2023-10-02\n/b/\t2023-10-02\n"
        let fix = try #require(updated(text, published: ["/b/"]).report.diagnostics.first?.fixes.last)
        let span = try #require(fix.span)
        var bytes = Array(text.utf8)
        bytes.replaceSubrange(span.start..<span.end, with: try #require(fix.replacement).utf8)
        #expect(parse(bytes).report.diagnostics.map(\.rule) == [.ledgerReason])
        let mended = String(decoding: bytes, as: UTF8.self).replacing("LÝ DO", with: "đăng nhầm")
        #expect(try updated(mended, published: ["/b/"]).report.diagnostics == [])
        #expect(mended == "/a/\t2023-10-02\tgone\t2026-11-21\tđăng nhầm\n/b/\t2023-10-02\n")
    }

    @Test(arguments: [
        // The same name in another folder, although another name has nearer letters.
        (["/2023/tin-tuc/hoi-thu/", "/2024/o-cho-khac-han/hoi-thi/"], "của /2024/o-cho-khac-han/hoi-thi/"),
        // A new address, although an old one is nearer.
        (["/2023/tin-tuc/hoi-thi-2/", "/2023/tin-tuc/hoi-thi-ve/"], "của /2023/tin-tuc/hoi-thi-ve/"),
        (["/2023/tin-tuc/hoi-thi-2/", "/x/"], "của /2023/tin-tuc/hoi-thi-2/"),
        (["/x/"], "của trang mới"),
    ])
    func aLostPageIsGuessedByItsNameThenAmongNewOnesThenAmongAll(published: [String], guess: String) throws {
        let text = "/2023/tin-tuc/hoi-thi-2/\t2023-10-02\n/2023/tin-tuc/hoi-thi/\t2023-10-02\n"
        let (_, report) = try updated(text, published: published)
        #expect(
            report.diagnostics.last?.fixes.first?.message.vi
                == "nếu trang chỉ đổi chỗ hoặc đổi tên: thêm “aliases: [/2023/tin-tuc/hoi-thi/]” vào phần khai báo \(guess)"
        )
    }

    @Test func aLostFileCannotBeRedirectedSoItsNameIsAskedBack() throws {
        let (_, report) = try updated("/2023/media/anh.jpg\t2023-10-02\n", published: ["/2023/media/anh-1.jpg"])
        #expect(
            report.diagnostics.first?.fixes.map(\.message.vi) == [
                "nếu tệp chỉ bị đổi tên hoặc không còn trang nào dùng: trả lại tên cũ và chỗ dùng (nay có /2023/media/anh-1.jpg)",
                "nếu rút hẳn: thay dòng này bằng dòng sau (các phần cách nhau bằng phím Tab), viết lý do thật vào cuối: "
                    + "/2023/media/anh.jpg\t2023-10-02\tgone\t2026-11-21\tLÝ DO",
            ])
    }

    @Test(arguments: [(["/a/"], []), ([], ["/a/"])] as [([String], Set<String>)])
    func anAddressThatIsGoneAndWorksIsAWarning(published: [String], redirected: Set<String>) throws {
        let text = "/a/\t2023-10-02\tgone\t2024-01-01\tx\n"
        let (new, report) = try updated(text, published: published, redirected: redirected)
        #expect(
            rendered(report, of: text, .english) == """
                Content/ledger.txt:1:1: warning[P202]: address /a/ is marked gone, yet the site has it again
                  |
                1 | /a/    2023-10-02    gone    2024-01-01    x
                  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  = help: if it is meant to be back: take out what follows from gone on, and keep: /a/\t2023-10-02

                """)
        #expect(new == text)
    }

    @Test func aWholeLostYearIsReportedQuickly() throws {
        let lost = (0..<3_000).map { "/2023/tin-tuc/bai-\($0)/\t2023-10-02\n" }.joined()
        let (_, report) = try updated(lost, published: (0..<300).map { "/2024/tin-tuc/tin-\($0)/" })
        #expect(report.count(of: .error) == 3_000)
    }
}
