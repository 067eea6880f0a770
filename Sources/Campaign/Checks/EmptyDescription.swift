import Diagnostics
import Markdown

/// Reports a picture description that is a file name or a word like “ảnh”, which does not help a blind reader.
enum EmptyDescription {
    private static let empty: Set<String> = [
        "ảnh", "hình", "hình ảnh", "bức ảnh", "tấm ảnh", "ảnh chụp", "ảnh minh họa", "ảnh minh hoạ", "hình minh họa",
        "hình minh hoạ", "ảnh đại diện", "image", "photo", "picture", "img", "pic", "alt", "untitled", "không có tên",
    ]

    static func check(_ page: PageSource, into report: inout Report) {
        var tally = RepeatLimit(.emptyDescription, in: page.path)
        for image in page.body.images where tellsNothing(image.alt, of: image.destination) && tally.admits() {
            report.add(.emptyDescription(image.alt, at: page.words(before: image.span)))
        }
        tally.tellRest(into: &report)
    }

    static func check(_ article: Article, into report: inout Report) {
        guard let image = article.fields.image else { return }
        check(
            image.alt, of: image.source.value, at: article.declarations.maps(.image).first?.span(.alt), into: &report)
    }

    static func check(photosOf item: NewsItem, into report: inout Report) {
        let maps = item.article.declarations.maps(.photos)
        // A photo that could not be read is already reported as an error.
        guard maps.count == item.photos.count else { return }
        for (photo, map) in zip(item.photos, maps) {
            check(photo.alt, of: photo.source.value, at: map.span(.alt), into: &report)
        }
    }

    private static func check(_ alt: String, of path: String, at span: Span?, into report: inout Report) {
        if tellsNothing(alt, of: path) { report.add(.emptyDescription(alt, at: span)) }
    }

    private static func tellsNothing(_ alt: String, of path: String) -> Bool {
        let words = alt.lowercased()
        // `Ảnh 3` becomes `ảnh`, and `(hình)` becomes `hình`.
        var bare = words[...]
        while let last = bare.last, !last.isLetter { bare = bare.dropLast() }
        while let first = bare.first, !first.isLetter { bare = bare.dropFirst() }
        if empty.contains(String(bare)) { return true }
        guard !words.contains(where: \.isWhitespace) else { return false }
        let endings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif", ".heic"]
        if endings.contains(where: words.hasSuffix) { return true }
        let name = path.split(separator: "/").last ?? ""
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
        // Names such as `le-khai-mac` and `IMG_2041` are file names. `Logo` of logo.svg is a word.
        return words == stem.lowercased() && words.contains { "_-".contains($0) || $0.isNumber }
    }
}
