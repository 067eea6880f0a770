extension Rule {
    package static let aliasCollision = Rule(
        "L202", "alias-collision", .error,
        RulePage(
            what: Localized(
                vi: """
                    Một địa chỉ cũ ở “aliases” đang là địa chỉ của một trang có thật, hoặc được khai ở hai \
                    nơi.
                    """,
                en: "An old address in `aliases` is the address of a real page, or two files claim it."),
            why: Localized(
                vi: "Máy không biết đưa người đọc về đâu. Bỏ địa chỉ này khỏi một trong hai nơi.",
                en: "There is no telling where to send readers. Take the address out of one of the two."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    aliases: ⟦/2024/⟧
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    aliases: /tin-khai-mac/
                    ---
                    """)))
}

extension Diagnostic {
    /// An alias that is already the address of something else.
    ///
    /// - Parameter otherSpan: The source of the other owner of the address, if it has one.
    package static func aliasCollision(
        _ address: String, with owner: AddressOwner, at span: Span?, otherAt otherSpan: Span?
    ) -> Diagnostic {
        Diagnostic(
            .aliasCollision, owner.has(address), at: span, notes: AddressOwner.notes(otherSpan, fault: span),
            fixes: [.fix(vi: "bỏ địa chỉ cũ này hoặc viết địa chỉ khác", en: "take this alias out or write another")])
    }

    /// An alias that is the same as the address of its own page.
    package static func aliasOfItself(_ address: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .aliasCollision,
            Localized(
                vi: "địa chỉ cũ \(address) cũng chính là địa chỉ của trang này",
                en: "the alias \(address) is the address of this very page"),
            at: span, fixes: [.fix(vi: "bỏ địa chỉ cũ này", en: "take this alias out")])
    }

    /// A media file whose address is an alias of a page.
    ///
    /// - Parameter title: The title of the page.
    package static func mediaAliasCollision(_ address: String, title: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .aliasCollision,
            Localized(
                vi: "địa chỉ \(address) của tệp này cũng là địa chỉ cũ (aliases) của “\(title)”",
                en: "the address \(address) of this file is an alias of “\(title)” as well"),
            at: span,
            fixes: [
                .fix(vi: "bỏ địa chỉ cũ đó hoặc đổi tên tệp", en: "take that alias out or rename the file")
            ])
    }
}
