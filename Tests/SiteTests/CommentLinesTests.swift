import Site
import Testing

struct CommentLinesTests {
    @Test(arguments: [
        ("/* a\n * b\n */\nvar x = 1;\n", "var x = 1;\n"),
        ("  // why\n  go();\n\n\n  /* how */\n  stop();", "  go();\n  stop();\n"),
        // Beside code a comment may be anything, an address for one.
        ("go('https://a/b'); // on\nvar r = a /* b */ / c;\n", "go('https://a/b'); // on\nvar r = a /* b */ / c;\n"),
        ("/* a */ go();\n/* a\n */ stop();\n", "/* a */ go();\n stop();\n"),
        ("/*/\ngone();\n*/\r\nhere();\r\n", "here();\r\n"),
        ("var a = `\n// text\n`;\n", "var a = `\n// text\n`;\n"),
        ("/* `a` */\n// `b`\ngo();\n", "go();\n"),
        ("/* ---- Part ---- */\n\n.a { color: red; /* why */ }\n", ".a { color: red; /* why */ }\n"),
        ("/* open\ngone();\n", ""),
        ("", ""),
    ])
    func `whole lines of comment are left out, code stays`(_ source: String, _ sent: String) {
        #expect(String(decoding: CommentLines.withoutComments(Array(source.utf8)), as: UTF8.self) == sent)
    }
}
