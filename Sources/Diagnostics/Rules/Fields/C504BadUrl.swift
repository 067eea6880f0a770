extension Rule {
    package static let badURL = Rule(
        "C504", "bad-url", .error,
        RulePage(
            what: Localized(
                vi: "Ở đây cần một địa chỉ web đầy đủ, bắt đầu bằng https:// hoặc http://.",
                en: "A whole web address is expected here, beginning with https:// or http://."),
            why: Localized(
                vi: """
                    Thiếu phần đầu, trình duyệt tưởng đó là một trang của chính mình và người đọc gặp trang \
                    lỗi.
                    """,
                en: """
                    Without its beginning browsers take it for a page of this site, and readers meet an \
                    error.
                    """),
            example: .text(
                path: "Content/2024/activities/toa-dam.md",
                wrong: """
                    ---
                    title: Tọa đàm trực tuyến
                    online: www.example.vn/toa-dam
                    ---
                    """,
                right: """
                    ---
                    title: Tọa đàm trực tuyến
                    online: https://www.example.vn/toa-dam
                    ---
                    """)))
}
