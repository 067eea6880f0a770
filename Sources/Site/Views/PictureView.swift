import Template

/// has_caption: caption, credit or licence is there; alt "" = decorative; always printed as alt="…"
struct PictureView: TemplateRecord {
    let url: String
    let width: String?
    let height: String?
    let alt: String?
    let caption: String?
    let credit: String?
    let licence: String?
    let hasCaption: Bool

    static let shape = Shape<Self>(
        "Picture",
        [
            .text("url", "") { $0.url },
            .text("width", "") { $0.width },
            .text("height", "") { $0.height },
            .text("alt", "") { $0.alt },
            .text("caption", "") { $0.caption },
            .text("credit", "") { $0.credit },
            .text("licence", "") { $0.licence },
            .flag("has_caption", "") { $0.hasCaption },
        ])
}

/// "ke-hoach-333.pdf", info "PDF, 240 KB"
struct FileView: TemplateRecord {
    let url: String
    let label: String
    let info: String?

    static let shape = Shape<Self>(
        "File",
        [
            .text("url", "") { $0.url },
            .text("label", "") { $0.label },
            .text("info", "") { $0.info },
        ])
}

struct ShareImageView: TemplateRecord {
    let url: String
    let width: String
    let height: String
    let alt: String

    static let shape = Shape<Self>(
        "ShareImage",
        [
            .text("url", "") { $0.url },
            .text("width", "") { $0.width },
            .text("height", "") { $0.height },
            .text("alt", "") { $0.alt },
        ])
}
