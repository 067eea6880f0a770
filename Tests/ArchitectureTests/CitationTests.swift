import Foundation
import Testing

/// What comments and documents cite can be read in this repository.
struct CitationTests {
    /// A file and its sections: `README §3`, and `README §2, §3 and §8.1`, with the whole path and ending.
    private static var citation: Regex<(Substring, Substring, Substring)> {
        /([\w.\/-]+\.md) (§\d+(?:\.\d+)*(?:(?:, | and | to |–)§\d+(?:\.\d+)*)*)/
    }

    private static var section: Regex<(Substring, Substring)> { /§(\d+(?:\.\d+)*)/ }

    @Test func `every cited section exists`() throws {
        let tracked = Set(try Repository.trackedFiles())
        var wrong: [String] = []
        var count = 0
        for path in tracked.sorted() where Self.isOurs(path) {
            for citation in try Repository.text(path).matches(of: Self.citation) {
                count += 1
                let (cited, sections) = (String(citation.1), citation.2)
                guard tracked.contains(cited) else {
                    wrong.append("\(path): \(cited)")
                    continue
                }
                let known = try Self.sections(of: cited)
                wrong += sections.matches(of: Self.section).filter { !known.contains(String($0.1)) }
                    .map { "\(path): \(cited) §\($0.1)" }
            }
        }
        #expect(wrong == [])
        #expect(count > 40)
    }

    /// `§3` with no file named means a section of the document that says so.
    @Test(arguments: ["Content/README.md", "Sources/README.md"])
    func `a document's references to itself resolve`(path: String) throws {
        let known = try Self.sections(of: path)
        #expect(known.count > 8)
        let own = try Repository.text(path).replacing(Self.citation, with: "")
        #expect(own.matches(of: Self.section).map { String($0.1) }.filter { !known.contains($0) } == [])
    }

    /// Names of content files, such as `theme.md`, are names of files in the example campaign too.
    @Test func `no comment names a document that is not here`() throws {
        let names = Set(try Repository.trackedFiles().map { String($0.split(separator: "/").last ?? "") })
        let files = try Repository.swiftFiles("Sources") + Repository.swiftFiles("Tests")
        let wrong = files.flatMap { file in
            file.text.split(separator: "\n").compactMap { line in
                line.firstRange(of: #/(?:^| )///?[ ]/#).map { line[$0.upperBound...] }
            }.flatMap { $0.matches(of: #/[\w./-]*\w\.md\b/#) }
                .filter { !names.contains(String($0.0.split(separator: "/").last ?? "")) }
                .map { "\(file): \($0.0)" }
        }
        #expect(wrong == [])
    }

    /// `Site/SitePlan.swift` from the folder of the sources, or a name alone.
    @Test func `every source file that the description of the program names is here`() throws {
        let tracked = try Repository.trackedFiles()
        let named = try Repository.text("Sources/README.md").matches(of: #/`([\w/.]+\.swift)`/#).map { String($0.1) }
        #expect(named.count > 20)
        #expect(named.filter { name in !tracked.contains { $0 == name || $0.hasSuffix("/\(name)") } } == [])
    }

    /// What we write ourselves, as against content, recorded output and found inputs.
    private static func isOurs(_ path: String) -> Bool {
        let kinds = ["swift", "py", "js", "css", "mustache", "md", "yml", "sh", "c", "h"]
        guard kinds.contains(String(path.split(separator: ".").last ?? "")) || path == "Tests/run" else { return false }
        return !["Tests/Fuzz/Found/", "Tests/Sites/broken/", "Output/"].contains { path.hasPrefix($0) }
            && !path.contains("/expected/")
    }

    /// The numbers of the headings: `3` of `## 3. Addresses`, `8.1` of `### 8.1 libcmark-gfm`.
    private static func sections(of path: String) throws -> Set<String> {
        Set(try Repository.text(path).matches(of: #/(?m)^#{2,3} (\d+(?:\.\d+)*)\.?[ ]/#).map { String($0.1) })
    }
}
