import Diagnostics
import Foundation
import Testing

/// JSON and SARIF of one report: whole texts, and that the two say the same.
@Suite struct MachineReportTests {
    static let tool = Tool(name: "loa", version: "1.2.3")

    static func json(_ report: Report) -> [UInt8] {
        JSONRenderer(tool: tool, source: Mixed.source).render(report)
    }

    static func sarif(_ report: Report, _ language: Language = .vietnamese) -> [UInt8] {
        SARIFRenderer(tool: tool, language: language, source: Mixed.source).render(report)
    }

    static func parsed(_ bytes: [UInt8]) throws -> NSDictionary {
        try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary)
    }

    static func place(_ line: Int, _ column: Int, _ offset: Int) -> [String: Any] {
        ["line": line, "column": column, "offset": offset]
    }

    // MARK: JSON

    @Test func jsonHoldsEverythingOnce() throws {
        let expected: [String: Any] = [
            "version": 1,
            "tool": ["name": "loa", "version": "1.2.3"],
            "diagnostics": [
                [
                    "code": "X004", "name": "sample-x004", "severity": "error",
                    "message": ["vi": "không có tệp", "en": "no file"], "notes": [Any](), "fixes": [Any](),
                ],
                [
                    "code": "X001", "name": "sample-x001", "severity": "error",
                    "message": ["vi": "có {dấu} “lạ”", "en": "odd {sign}"], "file": "a.md",
                    "start": Self.place(2, 20, 35), "end": Self.place(2, 25, 40),
                    "notes": [
                        [
                            "message": ["vi": "khai ở đây", "en": "stated here"], "file": "a.md",
                            "start": Self.place(3, 1, 41), "end": Self.place(3, 10, 50),
                        ],
                        ["message": ["vi": "chỉ là lời", "en": "only words"]],
                    ],
                    "fixes": [
                        [
                            "message": ["vi": "viết abc", "en": "write abc"], "replacement": "abc",
                            "range": ["file": "a.md", "start": Self.place(2, 20, 35), "end": Self.place(2, 25, 40)],
                        ],
                        ["message": ["vi": "hoặc xóa", "en": "or delete it"]],
                    ],
                ],
                [
                    "code": "X003", "name": "sample-x003", "severity": "note",
                    "message": ["vi": "cả đoạn", "en": "all of it"], "file": "a.md",
                    "start": Self.place(3, 1, 41), "end": Self.place(6, 1, 64), "notes": [Any](), "fixes": [Any](),
                ],
                [
                    "code": "X002", "name": "sample-x002", "severity": "warning",
                    "message": ["vi": "ảnh hỏng", "en": "broken picture"], "file": "media/ảnh đẹp.jpg",
                    "notes": [Any](), "fixes": [Any](),
                ],
            ],
            "counts": ["error": 2, "warning": 1, "note": 1],
        ]
        #expect(try Self.parsed(Self.json(Mixed.report)) == expected as NSDictionary)
    }

    @Test func anEmptyReportIsAWholeDocument() {
        #expect(
            String(decoding: Self.json(Report()), as: UTF8.self) == """
                {"version":1,"tool":{"name":"loa","version":"1.2.3"},"diagnostics":[],"counts":{"error":0,"warning":0,"note":0}}

                """)
        #expect(
            String(decoding: Self.sarif(Report(), .english), as: UTF8.self) == """
                {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":\
                {"name":"loa","version":"1.2.3","language":"en","rules":[]}},"language":"en",\
                "columnKind":"unicodeCodePoints","results":[]}]}

                """)
    }

    @Test func aRepairWithoutItsPlaceIsForPeopleOnly() throws {
        let report = Report([
            Diagnostic(sampleRule(), said("a", "a"), at: nil, fixes: [.init(said("b", "b"), replacing: nil, with: "c")])
        ])
        let diagnostics = try #require(Self.parsed(Self.json(report))["diagnostics"] as? [[String: Any]])
        #expect(diagnostics[0]["fixes"] as? NSArray == [["message": ["vi": "b", "en": "b"]]])
    }

    @Test(arguments: [
        "\"", "\\", "\n", "\t", "\u{0}", "\u{7F}", "\u{2028}", "😀", "e\u{302}\u{301}", "</script>", "{0}",
    ])
    func everyTextComesBackFromJSON(text: String) throws {
        let report = Report([Diagnostic(sampleRule(), said(text, text), at: Span(path: text + ".md"))])
        let diagnostics = try #require(Self.parsed(Self.json(report))["diagnostics"] as? [[String: Any]])
        let message = try #require(diagnostics[0]["message"] as? [String: String])
        #expect(message["vi"].map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
        #expect(diagnostics[0]["file"] as? String == text + ".md")
    }

    // MARK: SARIF

    static func region(_ startLine: Int, _ startColumn: Int, _ endLine: Int, _ endColumn: Int) -> [String: Int] {
        ["startLine": startLine, "startColumn": startColumn, "endLine": endLine, "endColumn": endColumn]
    }

    static func rule(_ code: String, _ level: String) -> [String: Any] {
        let help = "Sai {{tên}}.\n\nVì thế.\n\nSai, trong a.md:\n\n```\na: 1\n```\n\nĐúng:\n\n```\na: 2\n```"
        return [
            "id": code, "name": "sample-\(code.lowercased())", "shortDescription": ["text": "Sai {{tên}}."],
            "fullDescription": ["text": "Sai {{tên}}. Vì thế."], "defaultConfiguration": ["level": level],
            "help": ["text": help, "markdown": help],
        ]
    }

    @Test func sarifHoldsEverythingOnce() throws {
        let results: [[String: Any]] = [
            ["ruleId": "X004", "ruleIndex": 3, "level": "error", "message": ["text": "không có tệp"]],
            [
                "ruleId": "X001", "ruleIndex": 0, "level": "error",
                "message": ["text": "có {{dấu}} “lạ”\nGhi chú: chỉ là lời\nGợi ý: viết abc\nGợi ý: hoặc xóa"],
                "locations": [
                    ["physicalLocation": ["artifactLocation": ["uri": "a.md"], "region": Self.region(2, 20, 2, 25)]]
                ],
                "relatedLocations": [
                    [
                        "physicalLocation": ["artifactLocation": ["uri": "a.md"], "region": Self.region(3, 1, 3, 10)],
                        "message": ["text": "khai ở đây"],
                    ]
                ],
                "fixes": [
                    [
                        "description": ["text": "viết abc"],
                        "artifactChanges": [
                            [
                                "artifactLocation": ["uri": "a.md"],
                                "replacements": [
                                    ["deletedRegion": Self.region(2, 20, 2, 25), "insertedContent": ["text": "abc"]]
                                ],
                            ]
                        ],
                    ]
                ],
            ],
            [
                "ruleId": "X003", "ruleIndex": 2, "level": "note", "message": ["text": "cả đoạn"],
                "locations": [
                    ["physicalLocation": ["artifactLocation": ["uri": "a.md"], "region": Self.region(3, 1, 6, 1)]]
                ],
            ],
            [
                "ruleId": "X002", "ruleIndex": 1, "level": "warning", "message": ["text": "ảnh hỏng"],
                "locations": [
                    ["physicalLocation": ["artifactLocation": ["uri": "media/%E1%BA%A3nh%20%C4%91%E1%BA%B9p.jpg"]]]
                ],
            ],
        ]
        let expected: [String: Any] = [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
            "runs": [
                [
                    "tool": [
                        "driver": [
                            "name": "loa", "version": "1.2.3", "language": "vi",
                            "rules": [
                                Self.rule("X001", "error"), Self.rule("X002", "warning"), Self.rule("X003", "note"),
                                Self.rule("X004", "error"),
                            ],
                        ]
                    ],
                    "language": "vi", "columnKind": "unicodeCodePoints", "results": results,
                ]
            ],
        ]
        #expect(try Self.parsed(Self.sarif(Mixed.report)) == expected as NSDictionary)
    }

    @Test func sarifColumnsCountCodePointsAndJSONColumnsCharacters() throws {
        let text = "👨‍👩‍👧 x"
        let report = Report([Diagnostic(sampleRule(), said("a", "a"), at: span(of: "x", in: text))])
        let source = { (_: String) in SourceText(Array(text.utf8)) }
        let sarif = try Self.parsed(SARIFRenderer(tool: Self.tool, language: .english, source: source).render(report))
        let json = try Self.parsed(JSONRenderer(tool: Self.tool, source: source).render(report))
        #expect(Self.results(sarif).map(\.place) == ["a.md:1:7"])
        #expect(Self.diagnostics(json).map(\.place) == ["a.md:1:3"])
    }

    @Test(arguments: [
        ("/a b/c.md", "file:///a%20b/c.md"), ("../x/a.md", "../x/a.md"), ("a?#%:.md", "a%3F%23%25%3A.md"),
    ])
    func pathsBecomeAddresses(path: String, uri: String) throws {
        let report = Report([Diagnostic(sampleRule(), said("a", "a"), at: Span(path: path))])
        #expect(Self.results(try Self.parsed(Self.sarif(report))).map(\.place) == ["\(uri):nil:nil"])
    }

    // MARK: Both

    struct Told: Equatable {
        let code: String
        let severity: String
        let place: String
    }

    static func diagnostics(_ json: NSDictionary) -> [Told] {
        (json["diagnostics"] as? [[String: Any]] ?? []).map { item in
            let start = item["start"] as? [String: Int]
            let file = item["file"] as? String ?? "-"
            return Told(
                code: item["code"] as? String ?? "", severity: item["severity"] as? String ?? "",
                place:
                    "\(file):\(start?["line"].map(String.init) ?? "nil"):\(start?["column"].map(String.init) ?? "nil")")
        }
    }

    static func results(_ sarif: NSDictionary) -> [Told] {
        let run = (sarif["runs"] as? [[String: Any]])?.first ?? [:]
        return (run["results"] as? [[String: Any]] ?? []).map { item in
            let location = (item["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
            let region = location?["region"] as? [String: Int]
            let uri = (location?["artifactLocation"] as? [String: String])?["uri"] ?? "-"
            return Told(
                code: item["ruleId"] as? String ?? "", severity: item["level"] as? String ?? "",
                place:
                    "\(uri):\(region?["startLine"].map(String.init) ?? "nil"):\(region?["startColumn"].map(String.init) ?? "nil")"
            )
        }
    }

    @Test func jsonAndSarifAgreeOnEveryFaultAndPlace() throws {
        // One fault at every character of a text without letters of several code points.
        let text = Mixed.text
        var report = Report()
        for (index, place) in text.indices.enumerated() {
            let start = text.utf8.distance(from: text.startIndex, to: place)
            let severity = Severity.allCases[index % 3]
            report.add(
                Diagnostic(
                    sampleRule("X00\(index % 3)", severity), said("\(index)", "\(index)"),
                    at: Span(path: "a.md", start: start, end: start)))
        }
        let json = Self.diagnostics(try Self.parsed(Self.json(report)))
        #expect(json.count == text.count)
        #expect(json == Self.results(try Self.parsed(Self.sarif(report))))
    }
}
