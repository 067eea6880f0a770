/// The keys allowed in every Markdown file of the content.
package enum PageKey: String, ContentKey {
    case title, slug, summary, date, updated, expires, draft, aliases, image, source, corrections, tags, allow

    package var field: Field {
        switch self {
        case .title:
            Field(.text, required: true, example: "Khai mạc Tuần lễ", "The heading of the page.")
        case .slug:
            Field(
                .slug, example: "khai-mac",
                "The last part of the address. Without it, the name of the file, folded to a–z, 0–9 and `-`.")
        case .summary:
            Field(
                .text, example: "Hơn ba trăm người dự lễ khai mạc.",
                "One or two sentences for lists, feeds and link previews. Without it, the beginning of the text.")
        case .date:
            Field(
                .date, example: "2023-10-02",
                "When the page was or will be published. A page of the future is held back (§3).")
        case .updated:
            Field(.date, example: "2023-10-05", "The last change worth telling; shown on the page and in the feeds.")
        case .expires:
            Field(
                .date, example: "2024-01-01",
                "From then on the page leaves lists, feeds and the site map, and says so. Its address stays.")
        case .draft:
            Field(.flag, default: "false", example: "true", "A draft (bản nháp) is never published.")
        case .aliases:
            Field(
                .aliases, example: "[/tin-cu/khai-mac/, /khai-mac.html]",
                "Old addresses that lead here: from the root of the site, in ASCII. A missing closing slash is added.")
        case .image:
            Field(.map(ImageKey.self), "The lead picture of the page.")
        case .source:
            Field(
                .text, example: "../plan.md",
                "The document that this comes from: its name, or the path of a `.md` file.")
        case .corrections:
            Field(
                .maps(CorrectionKey.self),
                "Corrections (đính chính), shown on the page and in the feeds. One dated ahead waits for its day.")
        case .tags:
            Field(.texts, example: "[học tập, chuyển đổi số]", "Free words, given to readers of feeds as categories.")
        case .allow:
            Field(
                .codes, example: "[C507]",
                "Codes of warnings that are right as they are in this file. One that silences nothing is noted.")
        }
    }
}

/// The keys of a picture: of `image`, and of each item of `photos`.
package enum ImageKey: String, ContentKey {
    case src, alt, credit, licence, caption

    package var field: Field {
        switch self {
        case .src: Field(.path, required: true, example: "../media/le-khai-mac.jpg", "The file of the picture.")
        case .alt:
            Field(
                .textOrEmpty, required: true, example: "Học sinh xếp hàng trước sân trường",
                "What the picture shows, for people who cannot see it; `alt: \"\"` says that it is decoration.")
        case .credit: Field(.text, example: "Nguyễn Văn Ảnh", "Who took or drew it.")
        case .licence: Field(.text, example: "CC BY 4.0", "Its terms of use, where they differ from the site's.")
        case .caption: Field(.text, example: "Lễ khai mạc sáng 2/10/2023", "The words below it.")
        }
    }
}

/// The keys of each item of `corrections`.
package enum CorrectionKey: String, ContentKey {
    case date, text

    package var field: Field {
        switch self {
        case .date: Field(.date, required: true, example: "2023-10-03", "The day of the correction.")
        case .text:
            Field(
                .text, required: true, example: "Bản trước ghi sai tên trường.", "What was wrong and what is right.")
        }
    }
}
