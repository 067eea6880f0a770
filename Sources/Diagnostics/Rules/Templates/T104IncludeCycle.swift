extension Rule {
    package static let templateCycle = Rule(
        "T104", "include-cycle", .error,
        RulePage(
            what: Localized(
                vi: "Một mẫu chèn chính nó, trực tiếp hoặc qua các mẫu khác.",
                en: "A template includes itself, directly or through others."),
            why: Localized(
                vi: "Việc chèn sẽ không bao giờ dừng.",
                en: "Including would never end."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    <p>{{page.title}}</p>
                    ⟦{{>page_foot}}⟧
                    """,
                right: """
                    <p>{{page.title}}</p>
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - name: The template that includes itself.
    ///   - steps: The includes that lead from `name` to the include at `span`, in order; empty when the template
    ///     includes itself directly.
    package static func templateCycle(
        _ name: String, through steps: [(from: String, included: String, at: Span)], at span: Span
    ) -> Diagnostic {
        let chain = ([name] + steps.map(\.included) + [name]).joined(separator: " → ")
        return Diagnostic(
            .templateCycle,
            steps.isEmpty
                ? Localized(vi: "mẫu “\(name)” chèn chính nó", en: "template “\(name)” includes itself")
                : Localized(
                    vi: "mẫu “\(name)” chèn vòng lại chính nó: \(chain)",
                    en: "template “\(name)” includes itself in a circle: \(chain)"),
            at: span,
            notes: steps.map { step in
                .note(
                    vi: "“\(step.from)” chèn “\(step.included)” ở đây",
                    en: "“\(step.from)” includes “\(step.included)” here", at: step.at)
            },
            fixes: [.fix(vi: "bỏ thẻ này", en: "remove this tag", replacing: span, with: "")])
    }
}
