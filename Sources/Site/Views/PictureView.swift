import Template

/// A picture. An empty `alt` marks a decorative picture, so templates always print the attribute.
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
            .text("url", "address, ready to print") { $0.url },
            .text("width", "pixels") { $0.width },
            .text("height", "pixels") { $0.height },
            .text("alt", "text for those who cannot see it; empty for decoration") { $0.alt },
            .text("caption", "words below the picture") { $0.caption },
            .text("credit", "who made the picture") { $0.credit },
            .text("licence", "terms of use") { $0.licence },
            .flag("has_caption", "caption, credit or licence is there") { $0.hasCaption },
        ])
}

/// A file to download, with its kind and size: `PDF, 240 KB`.
struct FileView: TemplateRecord {
    let url: String
    let label: String
    let info: String?

    static let shape = Shape<Self>(
        "File",
        [
            .text("url", "address, ready to print") { $0.url },
            .text("label", "words of the link") { $0.label },
            .text("info", "kind and size of the file") { $0.info },
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
            .text("url", "address, ready to print") { $0.url },
            .text("width", "pixels") { $0.width },
            .text("height", "pixels") { $0.height },
            .text("alt", "text for those who cannot see it; empty for decoration") { $0.alt },
        ])
}
