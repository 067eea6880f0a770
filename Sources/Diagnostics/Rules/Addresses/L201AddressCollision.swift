extension Rule {
    package static let addressCollision = Rule(
        "L201", "address-collision", .error,
        RulePage(
            what: Localized(
                vi: """
                    Hai tệp cùng ra một địa chỉ trên trang. Tên tệp được viết không dấu, nên hai tên khác \
                    nhau có thể trùng nhau.
                    """,
                en: """
                    Two files would have one address. File names lose their accents in addresses, so two \
                    names can become the same.
                    """),
            why: Localized(
                vi: """
                    Mỗi địa chỉ chỉ hiện được một trang; trang kia sẽ mất. Đổi tên một tệp, hoặc ghi “slug” \
                    cho nó.
                    """,
                en: """
                    One address shows one page; the other would be lost. Rename one file, or give it a \
                    `slug`.
                    """),
            example: .files(
                wrong: ["Content/2024/news/khai-mac.md", "Content/2024/news/khai-mạc.md"],
                right: ["Content/2024/news/khai-mac.md", "Content/2024/news/khai-mac-cap-phuong.md"])))
}

extension Diagnostic {
    /// A page whose address already belongs to something else.
    ///
    /// - Parameter otherSpan: The source of the other owner of the address, if it has one.
    package static func addressCollision(
        _ address: String, with owner: AddressOwner, at span: Span?, otherAt otherSpan: Span?
    ) -> Diagnostic {
        Diagnostic(
            .addressCollision, owner.has(address), at: span, notes: AddressOwner.notes(otherSpan, fault: span),
            fixes: [
                .fix(
                    vi: "thêm “slug: …” khác vào một trong hai tệp, hoặc đổi tên tệp",
                    en: "give one of the two another `slug: …`, or rename the file")
            ])
    }

    /// Two media files with the same address.
    package static func mediaAddressCollision(_ address: String, at span: Span, otherAt otherSpan: Span) -> Diagnostic {
        Diagnostic(
            .addressCollision,
            Localized(vi: "hai tệp cùng có địa chỉ \(address)", en: "two files share the address \(address)"),
            at: span,
            notes: [.note(vi: "tệp kia", en: "the other file", at: otherSpan)],
            fixes: [.fix(vi: "đổi tên một trong hai tệp", en: "rename one of the two")])
    }
}

/// The existing owner of an address.
package enum AddressOwner: Hashable, Sendable {
    case page(title: String)
    /// A page that Loa generates without a content file.
    case generatedPage
    /// A generated file: a feed, the site map, a download.
    case generatedFile
    case alias(of: String)

    func has(_ address: String) -> Localized {
        Localized(
            vi: "địa chỉ \(address) đã thuộc về \(called.vi)",
            en: "the address \(address) belongs to \(called.en) already")
    }

    private var called: Localized {
        switch self {
        case .page(let title): Localized(vi: "trang “\(title)”", en: "the page “\(title)”")
        case .generatedPage: Localized(vi: "một trang do loa tự tạo", en: "a page that loa makes itself")
        case .generatedFile: Localized(vi: "tệp do trang tự tạo", en: "a file that the site makes itself")
        case .alias(let title): Localized(vi: "địa chỉ cũ của “\(title)”", en: "an alias of “\(title)”")
        }
    }

    static func notes(_ other: Span?, fault span: Span?) -> [Diagnostic.Note] {
        guard let other else { return [] }
        return [.note(vi: "nơi kia ở đây", en: "the other one is here", at: other)]
            + (span == other ? [.looksAlike] : [])
    }
}
