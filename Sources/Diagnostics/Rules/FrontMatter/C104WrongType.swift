extension Rule {
    package static let wrongType = Rule(
        "C104", "wrong-type", .error,
        RulePage(
            what: Localized(
                vi: """
                    Giá trị không đúng loại: cần một dòng chữ, một danh sách, “true”/“false”, hoặc một nhóm \
                    dòng thụt vào, mà ở đây là loại khác.
                    """,
                en: """
                    The value is of the wrong kind: text, a list, `true`/`false` or a group of indented \
                    lines was expected, and this is another.
                    """),
            why: Localized(
                vi: "Loa không đoán thay anh chị: đoán sai thì bản nháp có thể bị đăng.",
                en: "Loa does not guess for you: a wrong guess could publish a draft."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    draft: ⟦chưa xong⟧
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    draft: true
                    ---
                    """)))
}

extension Diagnostic {
    package static func notAFlag(_ found: String, for key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .wrongType,
            vi: "“\(key)” phải là true hoặc false, ở đây là “\(found)”",
            en: "`\(key)` has to be true or false, found `\(found)`",
            at: span,
            fixes: [
                .fix(
                    vi: "viết “\(key): true” (có) hoặc “\(key): false” (không)",
                    en: "write `\(key): true` or `\(key): false`")
            ])
    }

    package static func notAText(for key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .wrongType,
            vi: "“\(key)” phải là một dòng chữ", en: "`\(key)` has to be text",
            at: span,
            fixes: [
                .fix(
                    vi: "nếu chữ có dấu hai chấm hoặc ngoặc vuông, hãy đặt cả giá trị trong ngoặc kép \"…\"",
                    en: "if the text holds a colon or brackets, put the whole of it between double quotes")
            ])
    }

    package static func notAListOfTexts(for key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .wrongType,
            vi: "“\(key)” phải là một danh sách chữ, không phải “khóa: giá trị”",
            en: "`\(key)` has to be a list of texts, not `key: value`",
            at: span,
            fixes: [
                .fix(
                    vi: "viết [một, hai] hoặc mỗi mục một dòng, mở đầu bằng “- ”",
                    en: "write [one, two], or each item on a line that begins with `- `")
            ])
    }

    package static func notAMap(for key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .wrongType,
            vi: "“\(key)” phải gồm các dòng “khóa: giá trị” thụt vào",
            en: "`\(key)` has to consist of indented lines `key: value`",
            at: span)
    }

    /// Front matter that is a text or a list instead of a map.
    package static func declarationsAreNoMap(at span: Span) -> Diagnostic {
        Diagnostic(
            .wrongType,
            vi: "phần khai báo phải gồm các dòng “khóa: giá trị”", en: "this part must consist of lines `key: value`",
            at: span)
    }
}
