extension Rule {
    package static let badSlug = Rule(
        "C502", "bad-slug", .error,
        RulePage(
            what: Localized(
                vi: "“slug”, mã hoặc từ trong địa chỉ chỉ được gồm chữ a–z không dấu, số và dấu gạch nối.",
                en: "A `slug`, an id or a word of an address may hold only a–z, digits and hyphens."),
            why: Localized(
                vi: "Địa chỉ có dấu bị biến thành ký tự lạ khi chép vào thư hay tin nhắn.",
                en: "Accented addresses turn into strange signs when they are pasted into mail or chat."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    slug: ⟦lễ khai mạc⟧
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    slug: le-khai-mac
                    ---
                    """)))
}

extension Diagnostic {
    /// A slogan without any letter or digit for a slug.
    ///
    /// - Parameter number: The number of the slogan in its list.
    package static func sloganWithoutSlug(number: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .badSlug,
            Localized(
                vi: "khẩu hiệu không có chữ cái nào để làm địa chỉ",
                en: "the slogan holds no letter to make an address of"),
            at: span,
            fixes: [
                .fix(
                    vi: "thêm “slugs: {\(number): ten-dia-chi}” vào phần khai báo",
                    en: "add `slugs: {\(number): some-slug}` to the declarations")
            ])
    }

    /// - Parameter better: A slug made of the text; nil when the text has no letter or digit.
    package static func badSlug(_ text: String, better: String?, at span: Span) -> Diagnostic {
        Diagnostic(
            .badSlug,
            vi: "“slug” chỉ được gồm chữ a–z không dấu, số và dấu gạch nối, ở đây là “\(text)”",
            en: "`slug` may hold only a–z, digits and hyphens, found `\(text)`",
            at: span, fixes: write(better, at: span))
    }

    /// A word of an address in another field than `slug`.
    ///
    /// - Parameter better: A slug made of the text; nil when the text has no letter or digit.
    package static func badAddressWord(_ text: String, better: String? = nil, at span: Span) -> Diagnostic {
        Diagnostic(
            .badSlug,
            vi: "“\(text)” không dùng được trong địa chỉ: chỉ a–z, số và dấu gạch nối",
            en: "`\(text)` cannot stand in an address: only a–z, digits and hyphens",
            at: span, fixes: write(better, at: span))
    }

    package static func fileNameWithoutLetters(_ path: String) -> Diagnostic {
        Diagnostic(
            .badSlug,
            vi: "tên tệp không có chữ cái hay chữ số nào để làm địa chỉ",
            en: "the file's name holds no letter or digit to make an address of",
            at: Span(file: path),
            fixes: [
                .fix(
                    vi: "thêm dòng “slug: …” (chữ a–z, số, gạch nối)", en: "add a line `slug: …` (a–z, digits, hyphens)"
                )
            ])
    }

    package static func badLabelID(_ id: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .badSlug,
            vi: "mã “\(id)” chỉ được gồm chữ a–z không dấu, số và dấu _",
            en: "the id `\(id)` may hold only a–z, digits and _",
            at: span)
    }

    package static func badBannerID(_ id: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .badSlug,
            vi: "mã cỡ băng rôn “\(id)” chỉ được gồm a–z, số và dấu gạch nối",
            en: "the banner id `\(id)` may hold only a–z, digits and hyphens",
            at: span)
    }

    private static func write(_ slug: String?, at span: Span) -> [Fix] {
        slug.map { [.fix(vi: "viết “\($0)”", en: "write `\($0)`", replacing: span, with: $0)] } ?? []
    }
}
