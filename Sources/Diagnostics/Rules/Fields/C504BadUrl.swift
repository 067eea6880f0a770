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
                    online: ⟦www.example.vn/toa-dam⟧
                    ---
                    """,
                right: """
                    ---
                    title: Tọa đàm trực tuyến
                    online: https://www.example.vn/toa-dam
                    ---
                    """)))
}

extension Diagnostic {
    /// - Parameter mended: The address with its scheme, when only the scheme is missing; otherwise nil.
    package static func badURL(for key: String, mended: String?, at span: Span) -> Diagnostic {
        Diagnostic(
            .badURL,
            vi: "“\(key)” phải là địa chỉ web bắt đầu bằng https:// hoặc http://",
            en: "`\(key)` has to be a web address that begins with https:// or http://",
            at: span,
            fixes: [
                mended.map { .fix(vi: "viết: \($0)", en: "write: \($0)", replacing: span, with: $0) }
                    ?? .fix(
                        vi: "chép cả địa chỉ từ thanh địa chỉ của trình duyệt",
                        en: "copy the whole address from the browser's address bar")
            ])
    }

    package static func badBaseURL(at span: Span) -> Diagnostic {
        Diagnostic(
            .badURL,
            vi: "“url” phải là địa chỉ đầy đủ của trang, bắt đầu bằng https:// hoặc http://, không có “?” hay “#”",
            en: "`url` has to be the whole address of the site, http or https, without `?` or `#`",
            at: span,
            fixes: [.fix(vi: "ví dụ: https://hoctap.example.vn/", en: "for example: https://hoctap.example.vn/")])
    }
}
