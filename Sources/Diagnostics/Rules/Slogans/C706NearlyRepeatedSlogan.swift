extension Rule {
    package static let nearlyRepeatedSlogan = Rule(
        "C706", "nearly-repeated-slogan", .note,
        RulePage(
            what: Localized(
                vi: "Hai khẩu hiệu cùng năm chỉ khác nhau ở dấu, ở i, y hoặc ở dấu câu.",
                en: "Two slogans of a year differ in marks, in i and y, or in signs only."),
            why: Localized(
                vi: """
                    Chúng thành hai trang riêng, người đọc tưởng là hai khẩu hiệu. Nếu bản in khác \
                    nhau thật, thêm allow: C706.
                    """,
                en: """
                    They become two pages, and readers take them for two slogans. If print has both, \
                    add allow: C706.
                    """),
            example: .text(
                path: "Content/2024/slogans/duong-pho.md",
                wrong: """
                    ---
                    title: Đường phố
                    order: 1
                    ---
                    1. Xây dựng kỷ nguyên số
                    2. ⟦Xây dựng kỉ nguyên số⟧
                    """,
                right: """
                    ---
                    title: Đường phố
                    order: 1
                    ---
                    1. Xây dựng kỷ nguyên số
                    """)))
}

extension Diagnostic {
    package static func nearlyRepeatedSlogan(at span: Span, otherAt: Span) -> Diagnostic {
        Diagnostic(
            .nearlyRepeatedSlogan,
            vi: "khẩu hiệu này chỉ khác một khẩu hiệu cùng năm ở dấu hoặc i, y",
            en: "this slogan differs from another of the year in marks, signs or i and y only",
            at: span,
            notes: [.note(vi: "khẩu hiệu kia ở đây", en: "the other one is here", at: otherAt)],
            fixes: [
                .fix(
                    vi: """
                        viết hai chỗ giống hệt nhau để thành một khẩu hiệu, một trang; nếu bản in khác nhau thật, thêm \
                        “allow: C706”
                        """,
                    en: "write both alike to make them one slogan with one page; if print has both, add `allow: C706`")
            ])
    }
}
