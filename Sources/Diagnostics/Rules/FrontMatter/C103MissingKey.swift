extension Rule {
    package static let missingKey = Rule(
        "C103", "missing-key", .error,
        RulePage(
            what: Localized(
                vi: "Thiếu một khóa bắt buộc, hoặc có khóa mà chưa ghi giá trị.",
                en: "A required key is missing, or it is there without a value."),
            why: Localized(
                vi: """
                    Trang không thể dựng được nếu thiếu điều này, chẳng hạn tin không có ngày thì không biết \
                    xếp vào đâu.
                    """,
                en: """
                    The page cannot be made without it: a news item without a date, say, has no place in any \
                    list.
                    """),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ⟦⟧---
                    title: Khai mạc Tuần lễ
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    ---
                    """)))
}

extension Diagnostic {
    /// - Parameter span: The map that lacks the key.
    package static func missingKey(_ key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .missingKey,
            vi: "thiếu khóa bắt buộc “\(key)”", en: "the required key `\(key)` is missing",
            at: span, fixes: [.fix(vi: "thêm dòng “\(key): …”", en: "add a line `\(key): …`")])
    }

    /// A key without a value.
    package static func missingValue(of key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .missingKey,
            vi: "khóa bắt buộc “\(key)” chưa có giá trị", en: "the required key `\(key)` has no value",
            at: span,
            fixes: [
                .fix(
                    vi: "viết giá trị sau dấu hai chấm: “\(key): …”",
                    en: "write the value behind the colon: `\(key): …`")
            ])
    }

    package static func missingTitleOrName(at span: Span) -> Diagnostic {
        Diagnostic(
            .missingKey,
            vi: "cần “title” (chủ đề của năm) hoặc “name” (tên của đợt)",
            en: "`title` (the theme) or `name` (of the edition) is needed",
            at: span,
            fixes: [
                .fix(
                    vi: "thêm dòng “title: …”; năm không có chủ đề thì “name: …”",
                    en: "add a line `title: …`, or `name: …` where the year has no theme")
            ])
    }
}
