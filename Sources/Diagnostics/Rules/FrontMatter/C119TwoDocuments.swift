extension Rule {
    package static let twoDocuments = Rule(
        "C119", "two-documents", .error,
        RulePage(
            what: Localized(
                vi: "Một dòng “---” chia tệp khai báo làm hai phần. Trong site.yml không dùng dòng này.",
                en: "A line `---` splits the declarations in two. site.yml does not use such lines."),
            why: Localized(
                vi: "Máy chỉ đọc một phần; mọi dòng sau dấu “---” sẽ mất.",
                en: "Only one part would be read; every line after the `---` would be lost."),
            example: .text(
                path: "Content/site.yml",
                wrong: """
                    title: Tuần lễ học tập suốt đời
                    ⟦---⟧
                    url: https://hoctap.example.vn/
                    organisation:
                      name: Phòng Văn hóa – Xã hội
                    """,
                right: """
                    title: Tuần lễ học tập suốt đời
                    url: https://hoctap.example.vn/
                    organisation:
                      name: Phòng Văn hóa – Xã hội
                    """)))
}

extension Diagnostic {
    package static func twoDocuments(at span: Span) -> Diagnostic {
        Diagnostic(
            .twoDocuments,
            vi: "dòng “---” chia phần khai báo làm hai", en: "this `---` splits the declarations in two",
            at: span, fixes: [.fix(vi: "bỏ dòng này", en: "take this line out")])
    }
}
