import Diagnostics

/// What the officer should know about links, pictures and raw HTML of a body.
struct BodyFaults {
    private let path: String
    private let tree: SyntaxTree
    private let document: Document
    private var locator: SourceLocator
    /// How often each rule was told of. A body with more faults of a kind than this has one cause.
    private var told: [Rule: Int] = [:]
    private let most = 100

    init(_ tree: SyntaxTree, _ document: Document, _ locator: SourceLocator, path: String) {
        self.path = path
        self.tree = tree
        self.document = document
        self.locator = locator
    }

    mutating func check(into report: inout Report) {
        for index in tree.nodes.indices {
            switch tree.nodes[index].kind {
            case .text: brokenLink(index, &report)
            case .htmlInline: rawHTML(index, at: locator.span(ofInline: index, in: tree), &report)
            case .htmlBlock:
                rawHTML(index, at: locator.span(ofBlock: index, in: tree), &report)
            default: break
            }
        }
        for link in document.links { check(link, &report) }
        for image in document.images { check(image, &report) }
        for (rule, count) in told.sorted(by: { $0.key.code < $1.key.code }) where count > most {
            report.add(
                rule, vi: "còn \(count - most) chỗ nữa như vậy trong tệp này",
                en: "there are \(count - most) more like these in this file",
                at: Span(path: path))
        }
    }

    /// `[Ảnh](media/Ảnh lễ.jpg)`: with a space in its path Markdown takes it for plain words, and readers
    /// would see the brackets.
    private mutating func brokenLink(_ index: Int, _ report: inout Report) {
        let literal = tree.text[tree.nodes[index].literal]
        guard let open = Self.bracketPair(in: literal) else { return }
        let rest = literal[(open + 2)...]
        guard let close = rest.firstIndex(of: UInt8(ascii: ")")) else { return }
        let path = rest[..<close]
        guard path.contains(UInt8(ascii: " ")), path.contains(UInt8(ascii: "/")) || path.contains(UInt8(ascii: ".")),
            !path.contains(UInt8(ascii: "\"")), admits(.pathWithSpace)
        else { return }
        let node = locator.span(ofInline: index, in: tree)
        let start = node.start + (open + 2 - literal.startIndex)
        let isExact = node.end - node.start == literal.count
        let span = isExact ? Span(path: self.path, start: start, end: start + path.count) : node
        let written = String(decoding: path, as: UTF8.self)
        report.add(
            .pathWithSpace, vi: "đường dẫn “\(excerpt(Array(path)[...]))” có dấu cách nên không thành liên kết",
            en: "the path “\(excerpt(Array(path)[...]))” holds a space, so it does not become a link", at: span,
            fixes: [
                .init(
                    Localized(
                        vi: "đặt đường dẫn trong ngoặc nhọn: (<\(written)>)",
                        en: "put it between angle brackets: (<\(written)>)"),
                    replacing: isExact ? span : nil, with: isExact ? "<\(written)>" : nil)
            ])
    }

    /// Where `](` is.
    private static func bracketPair(in bytes: ArraySlice<UInt8>) -> Int? {
        let span = bytes.span
        guard span.count > 1 else { return nil }
        for index in 0..<span.count - 1 where span[index] == UInt8(ascii: "]") && span[index + 1] == UInt8(ascii: "(") {
            return bytes.startIndex + index
        }
        return nil
    }

    private mutating func admits(_ rule: Rule) -> Bool {
        told[rule, default: 0] += 1
        return told[rule, default: 0] <= most
    }

    private mutating func rawHTML(_ index: Int, at span: Span, _ report: inout Report) {
        let literal = trimmed(tree.text[tree.nodes[index].literal])
        // A closing tag belongs to an opening one that is reported already.
        if literal.starts(with: "</".utf8), told[.rawHTML] != nil { return }
        guard admits(.rawHTML) else { return }
        let shown = excerpt(literal)
        if literal.starts(with: "<!--".utf8) {
            report.add(
                .rawHTML,
                vi: "ghi chú HTML “\(shown)” sẽ hiện nguyên văn trên trang",
                en: "HTML comment “\(shown)” will be shown on the page as it is", at: span,
                fixes: [
                    .init(
                        Localized(
                            vi: "xoá ghi chú này; điều muốn nhớ riêng thì ghi vào một tệp có tên bắt đầu bằng _",
                            en: "remove it; keep private remarks in a file whose name begins with _"))
                ])
            return
        }
        report.add(
            .rawHTML,
            vi: "mã HTML “\(shown)” sẽ hiện nguyên văn trên trang; nội dung chỉ dùng Markdown",
            en: "raw HTML “\(shown)” will be shown on the page as text; content is Markdown only",
            at: span,
            fixes: [
                .init(
                    Localized(
                        vi:
                            "thay bằng Markdown: **đậm**, *nghiêng*, xuống dòng bằng \\ ở cuối dòng; dấu < thì viết \\<",
                        en:
                            "use Markdown instead: **bold**, *italic*, a \\ at the end of a line for a line break; write \\< for a plain <"
                    ))
            ])
    }

    private mutating func check(_ link: Document.Link, _ report: inout Report) {
        checkScheme(link.destination, at: link.span, &report)
        if link.destination.isEmpty, admits(.linkWithoutAddress) {
            report.add(
                .linkWithoutAddress,
                vi: "liên kết “\(link.text)” không có địa chỉ",
                en: "link “\(link.text)” has no address", at: link.span,
                fixes: [
                    .init(
                        Localized(
                            vi: "ghi địa chỉ vào giữa hai dấu ngoặc tròn, hoặc bỏ ngoặc nếu không cần liên kết",
                            en: "put the address between the round brackets, or drop the brackets"))
                ])
        }
        if link.text.allSatisfy(\.isWhitespace), admits(.linkWithoutText) {
            report.add(
                .linkWithoutText,
                vi: "liên kết tới “\(excerpt(link.destination))” không có chữ nào để bấm hay để đọc lên",
                en: "link to “\(excerpt(link.destination))” has no words to click or to read aloud",
                at: link.span,
                fixes: [
                    .init(
                        Localized(
                            vi: "ghi vài chữ cho biết nơi đến vào giữa hai dấu ngoặc vuông",
                            en: "put a few words that say where it leads between the square brackets"))
                ])
        }
    }

    private mutating func check(_ image: Document.Image, _ report: inout Report) {
        checkScheme(image.destination, at: image.span, &report)
        switch AddressScheme(of: image.destination) {
        case .web, .contact:
            guard admits(.pictureElsewhere) else { break }
            report.add(
                .pictureElsewhere,
                vi: "ảnh “\(excerpt(image.destination))” nằm ở trang khác; ảnh có thể mất hoặc bị đổi bất cứ lúc nào",
                en: "picture “\(excerpt(image.destination))” is on another host, where it may vanish or change",
                at: image.span,
                fixes: [
                    .init(
                        Localized(
                            vi: "tải ảnh về, lưu vào thư mục media/ rồi ghi đường dẫn tới đó",
                            en: "download it into a media/ folder and link to it there"))
                ])
        case .relative, .dangerous, .unknown: break
        }
        if image.destination.isEmpty, admits(.linkWithoutAddress) {
            report.add(
                .linkWithoutAddress, vi: "ảnh “\(image.alt)” không có đường dẫn tới tệp",
                en: "picture “\(image.alt)” has no path to a file", at: image.span,
                fixes: [
                    .init(
                        Localized(
                            vi: "ghi đường dẫn tới ảnh trong media/ vào giữa hai dấu ngoặc tròn",
                            en: "put the path of a picture in media/ between the round brackets"))
                ])
        }
        if image.alt.allSatisfy(\.isWhitespace), admits(.imageWithoutAlt) {
            report.add(
                .imageWithoutAlt,
                vi: "ảnh “\(excerpt(image.destination))” không có lời mô tả nên được coi là ảnh trang trí",
                en: "picture “\(excerpt(image.destination))” has no description and counts as decoration",
                at: image.span,
                fixes: [
                    .init(
                        Localized(
                            vi: "ghi điều thấy trong ảnh vào giữa hai dấu ngoặc vuông: ![Đoàn viên phát sách](…)",
                            en: "say what the picture shows between the square brackets: ![Members hand out books](…)"
                        ))
                ])
        }
    }

    private mutating func checkScheme(_ destination: String, at span: Span, _ report: inout Report) {
        switch AddressScheme(of: destination) {
        case .relative, .web, .contact: return
        case .dangerous(let scheme) where scheme == "file" || scheme.utf8.count == 1:
            guard admits(.dangerousAddress) else { return }
            report.add(
                .dangerousAddress,
                vi: "địa chỉ “\(excerpt(destination))” chỉ tới tệp trên máy riêng, người đọc không mở được",
                en: "address “\(excerpt(destination))” points into your own computer; readers cannot open it",
                at: span,
                fixes: [
                    .init(
                        Localized(
                            vi: "chép tệp vào thư mục media/ rồi ghi đường dẫn tới đó",
                            en: "copy the file into a media/ folder and link to it there"))
                ])
        case .dangerous(let scheme):
            guard admits(.dangerousAddress) else { return }
            report.add(
                .dangerousAddress,
                vi: "địa chỉ bắt đầu bằng “\(scheme):” không được phép vì có thể gây hại cho người đọc",
                en: "addresses that begin with “\(scheme):” are not allowed: they can harm readers",
                at: span,
                fixes: [
                    .init(
                        Localized(
                            vi: "thay bằng địa chỉ https:// hoặc đường dẫn tới tệp trong Content/",
                            en: "use an https:// address or the path of a file in Content/"))
                ])
        case .unknown(let scheme):
            guard admits(.unknownScheme) else { return }
            report.add(
                .unknownScheme,
                vi:
                    "địa chỉ bắt đầu bằng “\(scheme):” là loại không dùng được ở đây; dùng được https, http, mailto, tel và đường dẫn tới tệp",
                en:
                    "addresses that begin with “\(scheme):” cannot be used here; https, http, mailto, tel and paths of files can",
                at: span,
                fixes: [
                    .init(
                        Localized(
                            vi: "nếu là tên tệp có dấu hai chấm thì viết ./ ở trước",
                            en: "if it is a file name with a colon, write ./ before it"))
                ])
        }
    }

    private func excerpt(_ bytes: ArraySlice<UInt8>) -> String {
        excerpt(String(decoding: bytes, as: UTF8.self))
    }

    /// One line of at most 40 characters.
    private func excerpt(_ text: String) -> String {
        let line = text.split(separator: "\n", maxSplits: 1).first ?? ""
        return line.count < text.count || line.count > 40 ? line.prefix(40) + "…" : String(line)
    }
}
