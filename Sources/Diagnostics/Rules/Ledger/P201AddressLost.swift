extension Rule {
    package static let addressLost = Rule(
        "P201", "address-lost", .error,
        RulePage(
            what: Localized(
                vi: "Một địa chỉ đã công bố sắp không dùng được nữa, vì trang bị xóa, đổi tên hoặc giữ lại.",
                en: """
                    An address once published is about to stop working: its page was deleted, renamed or \
                    held back.
                    """),
            why: Localized(
                vi: """
                    Báo chí và người dân đã dẫn tới địa chỉ ấy. Nếu đổi tên, ghi địa chỉ cũ vào “aliases”; \
                    nếu rút hẳn, ghi gone và lý do vào sổ.
                    """,
                en: """
                    Newspapers and people link to it. If the page was renamed, put the old address in \
                    `aliases`; if withdrawn, mark it gone with a reason.
                    """),
            example: .text(
                path: "Content/2024/news/le-khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    aliases: /2024/tin-tuc/khai-mac/
                    ---
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - isPage: Whether the address is that of a page, where a redirect can be served.
    ///   - guess: The new address that the page or file most likely moved to.
    ///   - withdrawn: The ledger line that would withdraw the address, with a placeholder for the reason.
    package static func addressLost(
        _ address: String, firstDay: String, isPage: Bool, guess: String?, withdrawn: Localized, at span: Span?
    ) -> Diagnostic {
        Diagnostic(
            .addressLost,
            Localized(
                vi: "địa chỉ \(address) đã công bố từ ngày \(firstDay) nhưng trang web sắp xuất không còn nó; "
                    + "người đọc và báo chí đang dẫn tới địa chỉ này, nên nó phải tiếp tục dùng được",
                en: "address \(address), published since \(firstDay), is missing from the site to be written; "
                    + "readers and newspapers link to it, so it must go on working"),
            at: span,
            fixes: [
                isPage ? pageMoved(address, to: guess) : fileRenamed(to: guess),
                .fix(
                    vi: "nếu rút hẳn: thay dòng này bằng dòng sau (các phần cách nhau bằng phím Tab), "
                        + "viết lý do thật vào cuối: \(withdrawn.vi)",
                    en: "if it is withdrawn for good: put this line in place of this one (Tab between the parts), "
                        + "with the real reason at the end: \(withdrawn.en)",
                    replacing: span, with: withdrawn.vi),
            ])
    }

    private static func pageMoved(_ address: String, to guess: String?) -> Fix {
        let page =
            guess.map { Localized(vi: "của \($0)", en: "of \($0)") }
            ?? Localized(vi: "của trang mới", en: "of the new page")
        return .fix(
            vi: "nếu trang chỉ đổi chỗ hoặc đổi tên: thêm “aliases: [\(address)]” vào phần khai báo \(page.vi)",
            en: "if the page has only moved or been renamed: add `aliases: [\(address)]` to the front matter \(page.en)"
        )
    }

    private static func fileRenamed(to guess: String?) -> Fix {
        let now =
            guess.map { Localized(vi: " (nay có \($0))", en: " (there is \($0) now)") } ?? Localized(vi: "", en: "")
        return .fix(
            vi: "nếu tệp chỉ bị đổi tên hoặc không còn trang nào dùng: trả lại tên cũ và chỗ dùng\(now.vi)",
            en: "if the file was only renamed, or no page uses it any more: give it its old name and use back\(now.en)")
    }
}
