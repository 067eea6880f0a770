import Diagnostics
import Testing

@Suite struct RulePageTests {
    static let rule = Rule(
        "X123", "end-before-start", .warning,
        RulePage(
            what: said("Ngày kết thúc sớm hơn ngày bắt đầu.", "The end lies before the start."),
            why: said("Người đọc sẽ đến nhầm ngày.", "People would come on the wrong day."),
            example: .text(path: "Content/2024/theme.md", wrong: "a:\n\tb\n\n```\nc", right: "a: 1")))

    @Test func thePageForATerminalIsWrapped() {
        #expect(
            Self.rule.page.terminalText(of: Self.rule, in: .vietnamese, width: 24) == """
                X123 · cảnh báo · end-before-start

                Ngày kết thúc sớm hơn
                ngày bắt đầu.

                Vì sao: Người đọc sẽ đến
                nhầm ngày.

                Sai, trong Content/2024/theme.md:

                    a:
                        b

                    ```
                    c

                Đúng:

                    a: 1

                """)
    }

    @Test func thePageIsThereInEnglish() {
        #expect(
            Self.rule.page.terminalText(of: Self.rule, in: .english) == """
                X123 · warning · end-before-start

                The end lies before the start.

                Why: People would come on the wrong day.

                Wrong, in Content/2024/theme.md:

                    a:
                        b

                    ```
                    c

                Right:

                    a: 1

                """)
    }

    @Test func markdownFencesAreLongerThanThoseInTheExample() {
        #expect(
            Self.rule.page.markdown(in: .english) == """
                The end lies before the start.

                People would come on the wrong day.

                Wrong, in Content/2024/theme.md:

                ````
                a:
                \tb

                ```
                c
                ````

                Right:

                ```
                a: 1
                ```
                """)
    }

    @Test func filesStandOneBelowTheOther() {
        let rule = Rule(
            "X124", "files", .error,
            RulePage(
                what: said("a.", "b."), why: said("c.", "d."), example: .files(wrong: ["x", "y   (z)"], right: ["x"])))
        #expect(
            rule.page.terminalText(of: rule, in: .vietnamese) == """
                X124 · lỗi · files

                a.

                Vì sao: c.

                Sai:

                    x
                    y   (z)

                Đúng:

                    x

                """)
    }

    static func page(marked wrong: MarkedText) -> String {
        let rule = Rule(
            "X125", "marked", .error,
            RulePage(what: said("a.", "b."), why: said("c.", "d."), example: .text(path: "p", wrong: wrong, right: "x"))
        )
        return rule.page.terminalText(of: rule, in: .vietnamese)
    }

    @Test(
        arguments: [
            ("a\nend: ⟦2024⟧ x\nb", "    a\n    end: 2024 x\n         ^^^^\n    b"),
            ("a⟦⟧b", "    ab\n     ^"),
            ("\t⟦ă\tb⟧", "        ă    b\n        ^^^^^^"),
            ("⟦a\n  b\n  cd⟧\ne", "    a\n    ^\n      b\n      cd\n      ^^\n    e"),
            ("a⟦\n⟧b", "    a\n     ^\n    b"),
            ("a\n\n⟦⟧", "    a\n\n\n    ^"),
        ] as [(MarkedText, String)])
    func caretsStandBelowTheMark(wrong: MarkedText, shown: String) {
        #expect(Self.page(marked: wrong).contains("Sai, trong p:\n\n\(shown)\n\nĐúng:"))
    }

    @Test func marksAreNotInTheMarkdown() {
        let page = RulePage(
            what: said("a.", "b."), why: said("c.", "d."),
            example: .text(path: "p", wrong: "⟦a⟧ b", right: "x"))
        #expect(page.markdown(in: .vietnamese).contains("```\na b\n```"))
    }
}
