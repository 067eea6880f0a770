import Diagnostics
import Foundation
import Markdown
import Testing
import Text

/// The reference flavour against the `cmark-gfm` program, which uses the same library.
@Suite struct ReferenceTests {
    /// Documents on what the specification's examples leave out.
    static let extras = [
        "A[^1] b[^2] a[^1].\n\n- x[^1]\n\n[^1]: One\n\n    ```\n    c\n    ```\n[^2]: two[^1]\n[^3]: unused\n",
        "[^1]\n\n[^1]: para\n\n    second\n\n    - list\n",
        "| a | b |\n|:-|-:|\n| `x\\|y` | [l](u \"t\") |\n| only |\n\nafter\n",
        "- [x] done\n- [ ] open\n  - [X] inner\n\n1. [ ] one\n\n   para\n",
        "![a *b* `c` <i>x</i>\nd](u \"q\\\"t\") [![i](p)](l \"t\")\n",
        "www.a.vn/x_y(z) http://b.vn/?q=1&r=2 m@n.vn ~~x~~ ~y~\n",
        "> | a |\n> |---|\n> | b |\n\n``` a&b c\n<x>\n```\n",
        "<div>\n*x*\n</div>\n\n<!-- c -->\ntext\n",
        "[a](javascript:x) [b](&#x6A;avascript:x) [c](DATA:image/png;x) <file:///x>\n",
    ]

    @Test(arguments: [false, true])
    func equalsTheProgramOnEveryExample(unsafe: Bool) throws {
        let examples = try Self.specification()
        #expect(examples.count == 673)
        var same = 0
        for example in examples + Self.extras {
            let expected = try Self.program(example, unsafe: unsafe)
            let actual = Self.rendered(example, unsafe: unsafe)
            if actual == expected {
                same += 1
            } else {
                Issue.record("\(example)\n--- expected\n\(expected)--- got\n\(actual)")
            }
        }
        print("cmark-gfm \(unsafe ? "--unsafe" : "safe"): \(same) of \(examples.count) + \(Self.extras.count) equal")
        #expect(same == examples.count + Self.extras.count)
    }

    static func rendered(_ markdown: String, unsafe: Bool) -> String {
        var report = Report()
        let document = MarkdownParser.parse(
            MarkdownText(path: "x.md", markdown), style: BodyStyle(flavour: .reference(unsafe: unsafe)),
            into: &report)
        let html = document.rendered(
            link: { .address(unsafe ? document.links[$0].destination : safe(document.links[$0].destination)) },
            image: { index in
                let image = document.images[index]
                var out = Array("<img src=\"".utf8)
                out.appendEscapedHref((unsafe ? image.destination : safe(image.destination)).utf8)
                out += Array("\" alt=\"".utf8)
                out.appendEscapedHTML(image.alt.utf8)
                if !image.title.isEmpty {
                    out += Array("\" title=\"".utf8)
                    out.appendEscapedHTML(image.title.utf8)
                }
                return out + Array("\" />".utf8)
            })
        return String(decoding: html, as: UTF8.self)
    }

    /// cmark-gfm's own idea of dangerous: pictures as `data:` are let through.
    private static func safe(_ address: String) -> String {
        let lower = address.lowercased()
        if ["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"]
            .contains(where: lower.hasPrefix)
        {
            return address
        }
        return ["javascript:", "vbscript:", "file:", "data:"].contains(where: lower.hasPrefix)
            ? "" : address
    }

    /// The Markdown of each example of Debian's copy of the specification.
    static func specification() throws -> [String] {
        let text = try run("/bin/zcat", ["/usr/share/doc/cmark-gfm/spec.txt.gz"], input: "")
        let fence = String(repeating: "`", count: 32)
        var examples: [String] = []
        var current: [Substring]?
        var inOutput = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let lines = current {
                if line == fence {
                    examples.append(lines.map { $0 + "\n" }.joined())
                    current = nil
                } else if line == "." {
                    inOutput = true
                } else if !inOutput {
                    current = lines + [line.replacingOccurrences(of: "→", with: "\t")[...]]
                }
            } else if line.hasPrefix(fence + " example") {
                current = []
                inOutput = false
            }
        }
        return examples
    }

    static func program(_ markdown: String, unsafe: Bool) throws -> String {
        let names = ["footnotes", "table", "strikethrough", "autolink", "tasklist"]
        return try run(
            "/usr/bin/cmark-gfm", names.flatMap { ["-e", $0] } + (unsafe ? ["--unsafe"] : []),
            input: markdown)
    }

    private static func run(_ path: String, _ arguments: [String], input: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        let (inPipe, outPipe) = (Pipe(), Pipe())
        process.standardInput = inPipe
        process.standardOutput = outPipe
        try process.run()
        try inPipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try inPipe.fileHandleForWriting.close()
        let output = try outPipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}
