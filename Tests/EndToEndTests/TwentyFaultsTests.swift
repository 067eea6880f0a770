import Foundation
import TestSupport
import Testing

/// Twenty faults inserted by hand into a copy of the example campaign: one run reports all, each at its place, and the
/// three formats agree.
@Suite(.timeLimit(.minutes(30))) struct TwentyFaultsTests {
    /// A replacement in a file, and where its fault is reported.
    struct Fault: Sendable {
        let file: String
        let old: String
        let new: String
        let told: Place

        init(_ code: String, _ file: String, _ line: Int, _ column: Int, _ old: String, _ new: String) {
            self.file = file
            self.old = old
            self.new = new
            told = Place(code: code, file: "Content/\(file)", line: line, column: column)
        }
    }

    struct Place: Sendable, Hashable, Comparable, CustomStringConvertible {
        let code: String
        let file: String
        let line: Int
        let column: Int

        var description: String { "\(file):\(line):\(column) \(code)" }
        static func < (a: Place, b: Place) -> Bool {
            (a.file, a.line, a.column, a.code) < (b.file, b.line, b.column, b.code)
        }
    }

    static let faults = [
        Fault("C101", "2024/theme.md", 5, 1, "level: province", "levle: province"),
        Fault("C106", "2021/theme.md", 5, 8, "level: province", "level: provinc"),
        Fault("C102", "2022/theme.md", 7, 6, "end: 2022-10-07", "end: 2022-09-07"),
        Fault("C105", "2020/theme.md", 6, 8, "start: 2020-10-01", "start: 2020-09-31"),
        Fault("C111", "2023/theme.md", 2, 16, "title: Xây dựng năng", "title: Xây dựng: năng"),
        Fault("L101", "pages/lien-he.md", 15, 48, "../2022/plan.md", "../2022/ke-hoach.md"),
        Fault(
            "L102", "pages/lien-he.md", 29, 229, "gioi-thieu.md#cho-sai-cho-thieu-trong-ban-in",
            "gioi-thieu.md#cho-sai-cho-thua"),
        Fault("C109", "2022/news/khai-mac-01-10.md", 6, 1, "body: Ủy ban", "date: 2022-09-29\nbody: Ủy ban"),
        Fault("C108", "2022/news/ban-hanh-ke-hoach.md", 1, 1, "---\ntitle:", "title:"),
        Fault("C113", "2023/plan.md", 10, 1, "  authority: KT.", "\tauthority: KT."),
        Fault(
            "C708", "2020/slogans/truoc-cong-don-vi.md", 13, 43, "Học tập suốt đời\n\n", "Học tập suốt đời (Lenin)\n\n"),
        Fault("M101", "2020/news/lich-khai-mac.md", 13, 242, "Giờ gợi ý là", "<b>Giờ gợi ý là"),
        Fault("C502", "2020/news/ban-hanh-cong-van.md", 3, 7, "slug: ", "slug: Công-"),
        Fault("C507", "2021/news/khai-mac-diem.md", 13, 9, "\n---\n\n", "\n---\n\nLiên hệ 0912 345 678.\n\n"),
        Fault(
            "M103", "2021/news/lao-cai-dong-y-to-chuc.md", 12, 7, "\n---\n\n",
            "\n---\n\n[Bấm](javascript:x) để xem.\n\n"),
        Fault(
            "L104", "pages/kha-nang-tiep-can.md", 7, 19, "\n---\n\n",
            "\n---\n\n![Người đọc sách](../media/doc-sach.jpg)\n\n"),
        Fault("C719", "2020/activities/le-khai-mac-cap-huyen.md", 6, 7, "level:", "map: [106.7, 10.8]\nlevel:"),
        Fault("C202", "2020/activities/tu-sach-va-khong-gian-doc.md", 2, 8, "title: ", "title: \u{7}"),
        Fault("C105", "2022/activities/le-khai-mac.md", 7, 8, "start: 2022-10-01", "start: 2022-10-01 25:00"),
        Fault("C501", "pages/gioi-thieu.md", 3, 8, "slug:", "image: media/a.jpg\nslug:"),
    ]

    /// Runs check over a copy with all faults in it.
    private func checked(_ format: String) async throws -> LoaProcess.Run {
        var found = LoaProcess.Run(code: -1, out: "", err: "")
        try await TemporarySite.with(contentOf: "\(Repository.root)/Content") { place in
            for fault in Self.faults {
                let text = try place.text("Content/\(fault.file)")
                let spot = try #require(text.range(of: fault.old), "\(fault.file) has no \(fault.old)")
                try place.write("Content/\(fault.file)", text.replacingCharacters(in: spot, with: fault.new))
            }
            found = try await place.loa(
                "check", "--theme", "\(Repository.root)/Theme", "--format", format, "--today", "2026-11-20",
                "--language", "vi")
        }
        return found
    }

    private static var expected: [Place] { faults.map(\.told).sorted() }

    @Test func `there are twenty, each in words of its own`() {
        #expect(Self.faults.count == 20)
        #expect(Set(Self.faults.map(\.told)).count == 20)
        #expect(Set(Self.faults.map(\.told.code)).count >= 18)
    }

    @Test func `the text tells all of them`() async throws {
        let run = try await checked("text")
        #expect(run.code == 1)
        let told = run.err.matches(of: /(?m)^(Content[^:\n]*):(\d+):(\d+): [^\[\n]*\[(\w+)\]/).map {
            Place(code: String($0.4), file: String($0.1), line: Int($0.2) ?? 0, column: Int($0.3) ?? 0)
        }
        #expect(told.sorted() == Self.expected)
    }

    @Test func `the JSON tells all of them`() async throws {
        let run = try await checked("json")
        #expect(run.code == 1)
        #expect(run.err == "")
        struct Report: Decodable {
            struct Point: Decodable { let line, column: Int }
            struct Diagnostic: Decodable {
                let code, file: String
                let start: Point
            }
            let version: Int
            let diagnostics: [Diagnostic]
        }
        let report = try JSONDecoder().decode(Report.self, from: Data(run.out.utf8))
        #expect(report.version == 1)
        let told = report.diagnostics.map {
            Place(code: $0.code, file: $0.file, line: $0.start.line, column: $0.start.column)
        }
        #expect(told.sorted() == Self.expected)
    }

    /// SARIF columns count code points, which in NFC text without emoji are characters.
    @Test func `the SARIF tells all of them`() async throws {
        let run = try await checked("sarif")
        #expect(run.code == 1)
        #expect(run.err == "")
        struct Log: Decodable {
            struct Run: Decodable { let results: [Result] }
            struct Result: Decodable {
                let ruleId: String
                let locations: [Location]
            }
            struct Location: Decodable { let physicalLocation: Physical }
            struct Physical: Decodable {
                struct Artifact: Decodable { let uri: String }
                struct Region: Decodable { let startLine, startColumn: Int }
                let artifactLocation: Artifact
                let region: Region
            }
            let version: String
            let runs: [Run]
        }
        let log = try JSONDecoder().decode(Log.self, from: Data(run.out.utf8))
        #expect(log.version == "2.1.0")
        #expect(log.runs.count == 1)
        let told = log.runs.flatMap(\.results).flatMap { result in
            result.locations.map(\.physicalLocation).map {
                Place(
                    code: result.ruleId, file: $0.artifactLocation.uri, line: $0.region.startLine,
                    column: $0.region.startColumn)
            }
        }
        #expect(told.sorted() == Self.expected)
    }
}
