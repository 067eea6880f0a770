extension Rule {
    package static let badYAML = Rule(
        "C107", "bad-yaml", .error,
        RulePage(
            what: Localized(
                vi: """
                    Phần khai báo không theo cách viết “khóa: giá trị”, mỗi khóa một dòng, các dòng cùng cấp \
                    thụt vào bằng nhau.
                    """,
                en: """
                    The declarations do not keep to `key: value`, one key a line, lines of one level \
                    indented alike.
                    """),
            why: Localized(
                vi: "Máy không biết dòng nào thuộc về dòng nào nên không đọc được cả phần.",
                en: "The machine cannot tell which line belongs to which, so the whole part cannot be read."),
            example: .text(
                path: "Content/2024/plan.md",
                wrong: """
                    ---
                    title: Kế hoạch năm 2024
                    recipients: ⟦[⟧Các sở, các phường
                    ---
                    """,
                right: """
                    ---
                    title: Kế hoạch năm 2024
                    recipients: [Các sở, các phường]
                    ---
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - span: The key.
    ///   - indent: The spaces before the key.
    package static func indentedKey(at span: Span, indent: Span) -> Diagnostic {
        Diagnostic(
            .badYAML,
            vi: "dòng này thụt vào nên bị hiểu là phần tiếp của giá trị ở dòng trên",
            en: "this line is indented and so taken for the rest of the value above",
            at: span,
            fixes: [
                .fix(
                    vi: "bỏ khoảng trắng ở đầu dòng", en: "take out the spaces that it begins with",
                    replacing: indent, with: "")
            ])
    }

    /// - Parameter mended: The line with a colon added; nil when the first word of the line cannot be a key.
    package static func lineWithoutColon(at span: Span, mended: String?) -> Diagnostic {
        Diagnostic(
            .badYAML,
            vi: "dòng này không có dấu hai chấm để chia khóa với giá trị",
            en: "this line has no colon between key and value",
            at: span,
            fixes: [
                mended.map { .fix(vi: "viết: \($0)", en: "write: \($0)", replacing: span, with: $0) }
                    ?? .fix(
                        vi: "viết “khóa: giá trị”; nếu dòng này nối tiếp dòng trên thì thụt vào hai dấu cách",
                        en: "write `key: value`; if it goes on with the line above, indent it by two spaces")
            ])
    }

    /// - Parameters:
    ///   - sign: The first character of the item: `-` without a space, or the dash or dot that Word makes of `-`.
    ///   - span: The span of the sign.
    ///   - opening: The span of the sign and the spaces after it.
    package static func badListItem(_ sign: Character, at span: Span, opening: Span) -> Diagnostic {
        let message =
            sign == "-"
            ? Localized(
                vi: "mục của danh sách thiếu dấu cách sau “-”", en: "a space is missing after the `-` of a list item")
            : Localized(
                vi: "mục của danh sách mở đầu bằng “\(sign)”, không phải “-”",
                en: "this list item begins with `\(sign)` instead of `-`")
        return Diagnostic(
            .badYAML, message, at: span,
            fixes: [
                .fix(
                    vi: "viết “- ” (gạch nối và một dấu cách)", en: "write `- ` (hyphen and space)",
                    replacing: opening, with: "- ")
            ])
    }

    package static func hiddenLineBreak(at span: Span) -> Diagnostic {
        Diagnostic(
            .badYAML,
            vi: "ở đây có ký tự xuống dòng ẩn (thường do chép từ phần mềm dàn trang hoặc trang web)",
            en: "a hidden line break stands here (it usually comes from a layout program or a web page)",
            at: span,
            fixes: [
                .fix(vi: "xóa ký tự này, gõ lại dấu cách", en: "delete it and type a space", replacing: span, with: " ")
            ]
        )
    }

    /// A quote or bracket that is never closed.
    package static func unclosedValue(_ opening: Character, closing: Character, at span: Span) -> Diagnostic {
        Diagnostic(
            .badYAML,
            vi: "dấu “\(opening)” mở ở đây không được đóng lại", en: "the `\(opening)` opened here is never closed",
            at: span, fixes: [.close(with: closing)])
    }

    /// - Parameter problem: The message of libyaml, in English.
    package static func unreadableYAML(_ problem: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .badYAML,
            vi: "không đọc được phần khai báo ở chỗ này", en: "this part cannot be read as YAML here",
            at: span,
            notes: [.note(vi: "bộ đọc YAML báo: \(problem)", en: "the YAML reader says: \(problem)")],
            fixes: [
                .fix(
                    vi: """
                        xem lại dấu hai chấm, khoảng trắng đầu dòng và dấu ngoặc; giá trị có dấu đặc biệt thì đặt \
                        trong ngoặc kép "…"
                        """,
                    en: """
                        look at colons, indentation and brackets; put a value with special characters between \
                        double quotes
                        """)
            ])
    }

    /// A key that is a list, a map or empty.
    package static func keyIsNoWord(at span: Span) -> Diagnostic {
        Diagnostic(.badYAML, vi: "khóa phải là một từ", en: "a key must be one word", at: span)
    }
}
