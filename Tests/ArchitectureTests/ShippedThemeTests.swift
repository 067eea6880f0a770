import Foundation
import Testing

/// The theme within the program is the theme of this repository: `shipped_theme.c` embeds each of its files.
struct ShippedThemeTests {
    private static let table = "Sources/CShippedTheme/shipped_theme.c"
    /// Papers for those who work on a theme.
    private static let papers: Set<String> = ["Theme/README.md", "Theme/NAMES.md"]

    /// Rewritten by RECORD=1, which still fails.
    @Test func `every file of the theme is embedded and nothing else`() throws {
        let files = try Repository.trackedFiles().filter { $0.hasPrefix("Theme/") && !Self.papers.contains($0) }
            .sorted()
        #expect(files.count > 50)
        let expected = Self.source(files.map { String($0.dropFirst("Theme/".count)) })
        let found = try? Repository.text(Self.table)
        if found != expected, ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try expected.write(toFile: "\(Repository.root)/\(Self.table)", atomically: true, encoding: .utf8)
        }
        #expect(found == expected, "git add the files, run the tests with RECORD=1, then build again")
    }

    /// `#embed` is standard C since 2023; the closing 0 stands in for the bytes of an empty file, and is not counted.
    private static func source(_ files: [String]) -> String {
        var out = "/* Made by Tests/ArchitectureTests/ShippedThemeTests.swift; do not edit. */\n"
        out += "#pragma clang diagnostic ignored \"-Wc23-extensions\"\n"
        out += "#include \"shipped_theme.h\"\n#include <stddef.h>\n\n"
        for (index, file) in files.enumerated() {
            out += "static const unsigned char f\(index)[] = {\n#embed \"../../Theme/\(file)\" suffix(,)\n0};\n"
        }
        out += "\nstatic const struct loa_shipped_file files[] = {\n"
        for (index, file) in files.enumerated() { out += "    {\"\(file)\", f\(index), sizeof f\(index) - 1},\n" }
        out += "};\n\nconst struct loa_shipped_file *loa_shipped_file(unsigned long index) {\n"
        out += "    return index < sizeof files / sizeof *files ? &files[index] : NULL;\n}\n"
        return out
    }
}
