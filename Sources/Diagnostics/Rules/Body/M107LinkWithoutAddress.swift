extension Rule {
    package static let linkWithoutAddress = Rule(
        "M107", "link-without-address", .error,
        RulePage(
            what: Localized(
                vi: "Liên kết hoặc ảnh không có địa chỉ giữa hai dấu ngoặc tròn.",
                en: "A link or a picture has no address between its round brackets."),
            why: Localized(
                vi: "Bấm vào sẽ không đi đến đâu. Thường là định điền sau rồi quên.",
                en: "It leads nowhere. Usually it was meant to be filled in later."),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem ⟦[kế hoạch]()⟧.
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem [kế hoạch](plan.md).
                    """)))
}

extension Diagnostic {
    package static func linkWithoutAddress(_ text: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .linkWithoutAddress,
            vi: "liên kết “\(text)” không có địa chỉ", en: "link “\(text)” has no address",
            at: span,
            fixes: [
                .fix(
                    vi: "ghi địa chỉ vào giữa hai dấu ngoặc tròn, hoặc bỏ ngoặc nếu không cần liên kết",
                    en: "put the address between the round brackets, or drop the brackets")
            ])
    }

    package static func pictureWithoutPath(_ alt: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .linkWithoutAddress,
            vi: "ảnh “\(alt)” không có đường dẫn tới tệp", en: "picture “\(alt)” has no path to a file",
            at: span,
            fixes: [
                .fix(
                    vi: "ghi đường dẫn tới ảnh trong media/ vào giữa hai dấu ngoặc tròn",
                    en: "put the path of a picture in media/ between the round brackets")
            ])
    }
}
