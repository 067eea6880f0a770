extension Rule {
    package static let noFrontMatter = Rule(
        "C108", "no-front-matter", .error,
        RulePage(
            what: Localized(
                vi: """
                    Mỗi tệp .md mở đầu bằng phần khai báo nằm giữa hai dòng chỉ có “---”. Ở đây thiếu cả \
                    phần, hoặc thiếu dòng đóng lại.
                    """,
                en: """
                    Every .md file opens with declarations between two lines that hold only `---`. Here all \
                    of it or the closing line is missing.
                    """),
            why: Localized(
                vi: "Tên bài, ngày đăng đều nằm trong phần này; thiếu nó thì không có trang.",
                en: "The title and the date stand there; without them there is no page."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ⟦title: Khai mạc Tuần lễ⟧
                    date: 2024-10-01

                    Sáng nay, Tuần lễ đã khai mạc.
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    ---

                    Sáng nay, Tuần lễ đã khai mạc.
                    """)))
}

extension Diagnostic {
    /// The kind of missing front matter, which decides the proposed repair.
    package enum MissingFence {
        /// Declarations without the `---` lines before and after them.
        case bareDeclarations
        /// A title or an empty line before the `---` of this line.
        case textBefore(line: Int)
        case noDeclarations
    }

    package static func noFrontMatter(_ missing: MissingFence, at span: Span) -> Diagnostic {
        let fix: Fix =
            switch missing {
            case .bareDeclarations:
                .fix(
                    vi: "thêm một dòng “---” vào trước dòng này, và một dòng “---” nữa sau dòng khai báo cuối cùng",
                    en: "put a line `---` before this one, and another after the last declaration")
            case .textBefore(let line):
                .fix(
                    vi: "xóa những gì đứng trước dòng “---” ở dòng \(line)",
                    en: "delete what stands before the line `---` on line \(line)")
            case .noDeclarations:
                .fix(
                    vi: "thêm vào đầu tệp: một dòng “---”, dòng “title: …”, rồi một dòng “---” nữa",
                    en: "put at the top: a line `---`, a line `title: …`, and another line `---`")
            }
        return Diagnostic(
            .noFrontMatter,
            vi: "tệp phải mở đầu bằng phần khai báo giữa hai dòng “---”",
            en: "the file has to begin with declarations between two lines `---`",
            at: span, fixes: [fix])
    }

    package static func unclosedFrontMatter(at span: Span) -> Diagnostic {
        Diagnostic(
            .noFrontMatter,
            vi: "phần khai báo mở bằng “---” ở dòng 1 nhưng không có dòng “---” đóng lại",
            en: "the declarations open with `---` on line 1 and are never closed by another `---`",
            at: span,
            fixes: [
                .fix(
                    vi: "thêm một dòng “---” ngay sau dòng khai báo cuối cùng",
                    en: "put a line `---` after the last declaration")
            ])
    }
}
