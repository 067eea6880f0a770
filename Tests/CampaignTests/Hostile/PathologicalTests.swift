import TestSupport
import Testing

/// Inputs that are known to cost parsers seconds and gigabytes (Sources/README.md §8.1 and §8.2, and those added by
/// fuzzing and by hand), each run by the real program within the limits of `BoundedCheck`.
@Suite struct PathologicalTests {
    /// A long text with a short name, so that a failure is readable.
    struct Input: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let file: String
        let text: String
        /// The expected diagnostic: `CODE file:line`.
        let fault: String

        /// - Parameter line: of the file, in which the body begins at line 4.
        init(_ name: String, _ code: String, line: Int, _ body: String) {
            self.init(name, file: "2023/plan.md", code, line: line, "---\ntitle: a\n---\n\(body)")
        }

        init(_ name: String, file: String, _ code: String, line: Int?, _ text: String) {
            testDescription = name
            self.file = file
            self.text = text
            fault = "\(code) \(file)" + (line.map { ":\($0)" } ?? "")
        }
    }

    @Test(arguments: bodies + declarations + tooMany + otherFiles) func `it ends in an error with its place`(
        input: Input
    ) async throws {
        let run = try await BoundedCheck.run([input.file: Array(input.text.utf8)])
        #expect(run.code == 1, "\(run.err.prefix(500))")
        #expect(run.faults.contains(input.fault), "\(run.faults.prefix(10))")
    }

    /// Too large for a diagnostic, or without a fault: only the limits matter. Three seconds, since the largest takes 0.7 to 1.1
    /// when nothing else runs, and a parser that goes astray takes minutes.
    @Test(arguments: honest) func `it costs no more than others`(input: Input) async throws {
        let run = try await BoundedCheck.run([input.file: Array(input.text.utf8)], seconds: 3, megabytes: 512)
        #expect([0, 1].contains(run.code), "\(run.code): \(run.err.prefix(500))")
    }

    // MARK: Bodies

    /// The inputs of Sources/README.md §8.1, as large as there (the text of 48 KB took 15 GB), on one line and on many.
    static let bodies = [
        Input(
            "a table of 8,000 columns and as many rows", "M112", line: 4,
            times(8_000, "|x") + "\n" + times(8_000, "|-") + "\n" + times(8_000, "|a\n")),
        Input(
            "a table of 99 columns and 8,000 rows", "M113", line: 207,
            times(99, "|x") + "\n" + times(99, "|-") + "\n" + times(8_000, "|a\n")),
        Input(
            "80,000 uses of a long address", "M111", line: 4,
            "[a]: /" + times(80_000, "u") + "\n" + wrapped(80_000, "[a]")),
        Input(
            "80,000 uses of an address of one line", "M114", line: 6,
            "[a]: /" + times(19_000, "u") + "\n\n" + wrapped(80_000, "[a]")),
        Input("80,000 pictures not closed, one line", "M111", line: 4, times(80_000, "![[]()")),
        Input("80,000 pictures not closed", "M115", line: 6, wrapped(80_000, "![[]()")),
        Input(
            "80,000 stars, then stars in underscores, one line", "M111", line: 4,
            times(80_000, "*a ") + times(80_000, "_a*_ ")),
        Input(
            "80,000 stars, then stars in underscores", "M115", line: 10,
            wrapped(80_000, "*a ") + wrapped(80_000, "_a*_ ")),
        Input("80,000 bars over a row of dashes", "M111", line: 4, times(80_000, "|") + "\n|-|\n"),
        Input("20,000 bars over a row of dashes", "M112", line: 4, times(20_000, "|") + "\n|-|\n"),
        Input("80,000 quotes", "M111", line: 4, times(80_000, "'")),
        Input("an address with 80,000 brackets", "M111", line: 4, "www.a.b" + times(80_000, ")")),
        Input("60,000 quotes inside each other", "M111", line: 4, times(60_000, ">") + "a"),
        Input("15,000 quotes inside each other", "M116", line: 4, times(15_000, ">") + "a"),
        Input("7,000 lists inside each other", "M116", line: 4, times(7_000, "- ") + "a"),
        Input("80,000 underscores", "M115", line: 10, wrapped(80_000, "_a ")),
        Input("80,000 footnote marks", "M115", line: 6, wrapped(80_000, "[^1]")),
        Input("140,000 mail addresses", "M115", line: 14, times(70, times(2_000, "a@b.vn ") + "\n")),
        Input("a megabyte without a break", "M111", line: 4, times(1_000_000, "a")),
        Input("two megabytes", "M110", line: 1, times(700_000, "a\n\n")),
    ]

    // MARK: Front matter

    static let declarations = [
        declared("a bomb of aliases", "C110", line: 3, aliasBomb),
        declared("aliases in brackets", "C110", line: 3, "tags: [&a x, *a, *a]"),
        declared(
            "20,000 brackets inside each other", "C110", line: 3,
            "tags: " + times(many(20_000), "[") + times(many(20_000), "]")),
        declared("500,000 brackets not closed", "C107", line: 3, "tags: " + times(many(500_000), "[")),
        declared(
            "20,000 maps inside each other", "C110", line: 3,
            "tags: " + times(many(20_000), "{a: ") + times(many(20_000), "}")),
        declared("100,000 lists inside each other", "C110", line: 4, "tags:\n" + times(many(100_000), "- ") + "a"),
        declared(
            "10,000 unknown keys", "C101", line: 3, (0..<many(10_000)).map { "k\($0): a" }.joined(separator: "\n")),
        declared("100,000 times the same key", "C109", line: 4, times(many(100_000), "tags: a\n")),
        declared("50,000 colons without quotes", "C111", line: 3, times(many(50_000), "summary: a: b\n")),
        declared("50,000 anchors", "C110", line: 3, times(many(50_000), "summary: &a b\n")),
        declared("thirty megabytes of comment", "M110", line: nil, "# " + times(many(30_000_000), "a")),
    ]

    /// More values than a file may have, which takes long without optimisation.
    static let tooMany =
        !LoaProcess.isOptimised
        ? []
        : [
            declared("300,000 items on one line", "C110", line: 3, "tags: [" + times(300_000, "a, ") + "a]"),
            declared(
                "200,000 items in quotes on one line", "C110", line: 3, "tags: [" + times(200_000, "'a', ") + "a]"),
            declared(
                "50,000 keys in braces", "C110", line: 3,
                "image: {" + (0..<50_000).map { "k\($0): a" }.joined(separator: ", ") + "}"),
        ]

    private static var aliasBomb: String {
        var lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
        for (from, to) in zip("abcdefghijk", "bcdefghijkl") {
            lines.append("\(to): &\(to) [\(repeatElement("*\(from)", count: 9).joined(separator: ", "))]")
        }
        return lines.joined(separator: "\n")
    }

    // MARK: Other files

    static let otherFiles = [
        Input(
            "20,000 addresses for slogans that are not there", file: "2023/slogans/a.md", "C403", line: 4,
            "---\ntitle: a\nslugs:\n" + (0..<many(20_000)).map { "  \($0 + 30_000): a\($0)\n" }.joined() + "---\n"
                + times(many(20_000), "1. b\n")),
        Input(
            "60,000 empty slogans", file: "2023/slogans/a.md", "C402", line: 4,
            "---\ntitle: a\n---\n" + times(many(60_000), "1. \n")),
        Input("80,000 marks of a merge", file: "ledger.txt", "P102", line: 1, times(many(80_000), "<<<<<<< a\n")),
        Input("a ledger line of a megabyte", file: "ledger.txt", "P103", line: 1, times(many(1_000_000), "a")),
        Input("no front matter, one line", file: "2023/plan.md", "C108", line: 1, times(many(1_000_000), "a")),
        Input(
            "front matter not closed", file: "2023/plan.md", "C108", line: 1, "---\n" + times(many(200_000), "a: b\n")),
        Input("nothing but NUL", file: "2023/plan.md", "C201", line: nil, times(1_000_000, "\0")),
        Input(
            "10,000 unknown keys in site.yml", file: "site.yml", "C101", line: 5,
            ContentFixture.site + (0..<many(10_000)).map { "k\($0): a\n" }.joined()),
    ]

    // MARK: Nothing wrong, or a warning

    static let honest = [
        Input("80,000 phone numbers in a row", "", line: 4, wrapped(many(80_000), "0912345678 ")),
        Input("80,000 marks of direction", "", line: 4, wrapped(many(80_000), "\u{202E}a ")),
        Input("300,000 zero-width spaces", "", line: 4, times(many(300_000), "\u{200B}")),
        Input("9,000 accents on one letter", "", line: 4, "e" + times(9_000, "\u{301}")),
        Input("60,000 headings", "", line: 4, (0..<many(60_000)).map { "# a\($0)\n\n" }.joined()),
        Input("200,000 items", "", line: 4, times(many(200_000), "- a\n")),
        declared("a word of 20,000 letters for a level", "", line: 3, "level: " + times(20_000, "a")),
        declared("400,000 accents in a summary", "", line: 3, "summary: e" + times(many(400_000), "\u{301}")),
        declared("200,000 lines in quotes", "", line: 3, "summary: \"" + times(many(200_000), "a\n  ") + "\""),
    ]

    // MARK: Texts

    private static func declared(_ name: String, _ code: String, line: Int?, _ lines: String) -> Input {
        Input(name, file: "2023/plan.md", code, line: line ?? 1, "---\ntitle: a\n\(lines)\n---\n")
    }

    /// A tenth without optimisation, where our own code takes ten times as long.
    private static func many(_ count: Int) -> Int { LoaProcess.isOptimised ? count : count / 10 }

    private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

    /// The same on lines of some 15,000 bytes.
    private static func wrapped(_ count: Int, _ text: String) -> String {
        let perLine = 15_000 / text.utf8.count
        return stride(from: 0, to: count, by: perLine).map { times(min(perLine, count - $0), text) + "\n" }.joined()
    }
}
