import Foundation
import Site
import Testing

@Suite struct TemplateReferenceTests {
    /// `Theme/NAMES.md` matches the code; RECORD=1 rewrites it, and still fails.
    @Test func documentAndCodeAgree() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Theme/NAMES.md")
            .standardized
        let expected = TemplateReference.markdown
        let found = try? String(contentsOf: file, encoding: .utf8)
        if found != expected, ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try expected.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(found == expected, "run the tests with RECORD=1 and review Theme/NAMES.md")
    }
}
