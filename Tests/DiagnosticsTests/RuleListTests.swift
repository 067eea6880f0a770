import Diagnostics
import Foundation
import Testing

/// The list of rules and the files they stand in cannot drift apart.
@Suite struct RuleListTests {
    /// The names of all Swift files below `Rules/` that hold a rule, without their ending.
    static let files: [String] = {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let folder = tests.appendingPathComponent("../../Sources/Diagnostics/Rules").standardizedFileURL
        let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (walk?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
            .map { $0.deletingPathExtension().lastPathComponent }.filter { $0 != "AllRules" }.sorted()
    }()

    static func fileName(_ rule: Rule) -> String {
        rule.code + rule.name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    @Test func everyFileIsInTheListAndNamedForItsRule() {
        #expect(Self.files == Rule.all.map(Self.fileName))
    }

    @Test func theListIsSortedAndHoldsEachCodeOnce() {
        let codes = Rule.all.map(\.code)
        #expect(codes == Set(codes).sorted())
    }

    @Test(arguments: Rule.all)
    func aCodeIsACapitalLetterAndThreeDigits(rule: Rule) {
        #expect(rule.code.wholeMatch(of: /[A-Z][0-9]{3}/) != nil)
        #expect(rule.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    }

    @Test(arguments: Rule.all)
    func aRuleIsFoundByItsCodeInEitherCase(rule: Rule) {
        #expect(Rule(code: rule.code) == rule)
        #expect(Rule(code: rule.code.lowercased()) == rule)
    }

    @Test(arguments: ["", "C1", "C102 ", "end-before-start"])
    func whatIsNoCodeFindsNothing(text: String) {
        #expect(Rule(code: text) == nil)
    }

    @Test(arguments: Rule.all)
    func aPageHasTextInBothLanguagesAndTwoDifferentExamples(rule: Rule) {
        for text in [rule.page.what, rule.page.why] {
            #expect(
                text.vi.hasSuffix(".") || text.vi.hasSuffix("?") || text.vi.hasSuffix("! =") || text.vi.hasSuffix(")"))
            #expect(text.vi != text.en && !text.en.isEmpty)
            // Officers read in a terminal at night: some five lines at most.
            #expect(text.vi.count < 260, "\(rule.code): \(text.vi.count)")
        }
        switch rule.page.example {
        case .text(let path, let wrong, let right):
            #expect(path.hasPrefix("Content/") || path.hasPrefix("Theme/"))
            #expect(wrong.text != right && !wrong.text.isEmpty && !right.isEmpty)
        case .files(let wrong, let right):
            #expect(wrong != right && !wrong.isEmpty && !right.isEmpty)
        }
    }

    @Test(arguments: Rule.all)
    func thePageShowsNoMarks(rule: Rule) {
        let shown = [rule.page.terminalText(of: rule, in: .vietnamese), rule.page.markdown(in: .vietnamese)]
        #expect(!shown.contains { $0.contains("⟦") || $0.contains("⟧") })
    }
}
