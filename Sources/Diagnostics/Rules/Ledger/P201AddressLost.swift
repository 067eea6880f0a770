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
