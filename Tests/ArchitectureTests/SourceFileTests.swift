import Testing

/// The reader of sources has to see through what hides a word, or the architecture tests check nothing.
struct SourceFileTests {
    @Test(arguments: [
        ("import Foundation", ["Foundation"]),
        ("package import Site", ["Site"]),
        ("@preconcurrency import struct Foundation.Date", ["Foundation"]),
        ("// import Foundation", []),
        ("let text = \"\nimport Foundation\"", []),
        ("    import CYAML", ["CYAML"]),
    ]) func `imports are found in every form`(_ text: String, _ modules: [String]) {
        #expect(SourceFile(path: "Sources/Site/A.swift", text: text).imports == modules)
    }

    @Test(arguments: [
        ("unsafe free(p)", true),
        ("try unsafe f()", true),
        ("case reference(unsafe: Bool)", false),
        ("/// never unsafe", false),
        ("let a = \"unsafe\"", false),
        ("let a = \"x \\(unsafe f(\")\")) unsafe\"", true),
        ("let a = \"x \\(f(\"unsafe\"))\"", false),
        ("/* unsafe /* unsafe */ unsafe */", false),
        ("let unsafety = 1", false),
        ("let a = \"\"\"\n  unsafe \"unsafe\"\n  \"\"\"\nunsafe f()", true),
    ]) func `a word counts in code alone`(_ text: String, _ isFound: Bool) {
        #expect(!SourceFile(path: "Sources/Site/A.swift", text: text).lines(holding: "unsafe").isEmpty == isFound)
    }

    @Test func `a place is the line of the word`() {
        let file = SourceFile(
            path: "Sources/Site/A.swift", text: "// a\n/* b\n*/ let c = \"\"\"\n d\n \"\"\"\nprint(c)\n")
        #expect(file.lines(holding: "print(") == ["Sources/Site/A.swift:6"])
    }
}
