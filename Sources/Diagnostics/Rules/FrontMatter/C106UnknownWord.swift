extension Rule {
    package static let unknownWord = Rule(
        "C106", "unknown-word", .error,
        RulePage(
            what: Localized(
                vi: """
                    Khóa này chỉ nhận một trong số ít từ định sẵn, và từ ở đây không nằm trong số đó. Thông \
                    báo kể các từ dùng được.
                    """,
                en: """
                    This key takes one of a few fixed words, and this is none of them. The message lists \
                    those there are.
                    """),
            why: Localized(
                vi: "Trang lọc và xếp hoạt động theo các từ này; từ lạ thì không tìm ra được.",
                en: "The site sorts and filters by these words; an unknown one could not be found."),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    level: ⟦tỉnh⟧
                    ---
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    level: province
                    ---
                    """)))
}

extension Diagnostic {
    package static func unknownWord(_ word: String, for key: String, known: [String], at span: Span) -> Diagnostic {
        Diagnostic(
            .unknownWord,
            vi: "“\(key)” không có giá trị “\(word)”", en: "`\(key)` knows no `\(word)`",
            at: span,
            notes: [
                .note(
                    vi: "các giá trị dùng được: \(known.joined(separator: ", "))",
                    en: "known values: \(known.joined(separator: ", "))")
            ],
            fixes: [
                nearest(to: word, among: known).map { .didYouMean($0, at: span) }
                    ?? .fix(vi: "thay bằng một trong các giá trị trên", en: "put one of these in its place")
            ])
    }

    package static func unknownTimeZone(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .unknownWord,
            vi: "không có múi giờ “\(name)”", en: "there is no time zone `\(name)`",
            at: span,
            fixes: [.fix(vi: "ở Việt Nam dùng Asia/Ho_Chi_Minh", en: "Viet Nam's is Asia/Ho_Chi_Minh")])
    }

    /// - Parameters:
    ///   - word: A word of addresses, such as `tin-tuc`.
    ///   - keys: The two keys that both use the word.
    package static func sharedAddressWord(_ word: String, of keys: (String, String), at span: Span?) -> Diagnostic {
        Diagnostic(
            .unknownWord,
            vi: "“\(keys.0)” và “\(keys.1)” cùng dùng từ “\(word)”; mỗi phần phải có từ riêng",
            en: "`\(keys.0)` and `\(keys.1)` share the word `\(word)`; each needs its own",
            at: span,
            fixes: [
                .fix(
                    vi: "viết một từ khác, chữ a–z không dấu, số và gạch nối",
                    en: "write another word of a–z, digits and hyphens")
            ])
    }
}
