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
            .text("url", "address, ready to print", \.url),
            .text("width", "pixels", \.width),
            .text("height", "pixels", \.height),
            .text("alt", "text for those who cannot see it; empty for decoration", \.alt),
            .text("caption", "words below the picture", \.caption),
            .text("credit", "who made the picture", \.credit),
            .text("licence", "terms of use", \.licence),
            .flag("has_caption", "caption, credit or licence is there", \.hasCaption),
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
            .text("url", "address, ready to print", \.url),
            .text("label", "words of the link", \.label),
            .text("info", "kind and size of the file", \.info),
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
            .text("url", "address, ready to print", \.url),
            .text("width", "pixels", \.width),
            .text("height", "pixels", \.height),
            .text("alt", "text for those who cannot see it; empty for decoration", \.alt),
        ])
}
