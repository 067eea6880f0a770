import Diagnostics
import Markdown
import Text

/// Loads one Markdown file: the front matter with the keys of its kind, and the body.
struct ArticleLoader {
    let settings: SiteSettings
    let file: ContentTree.File
    let shownPath: String
    /// Stores the HTML of bodies.
    let store: @Sendable ([UInt8]) -> StoredBytes

    /// The rule for a file without a title.
    enum TitleRule {
        case required
        /// The key `name` can replace the title (theme.md).
        case orName
    }

    /// A file whose front matter is parsed, but whose fields are not read yet.
    struct OpenArticle<Key: ContentKey> {
        let fields: FieldReader<Key>
        let text: SourceText
        let body: Range<Int>
    }

    func open<Key>(_ keys: Key.Type, into report: inout Report) throws -> OpenArticle<Key>? {
        guard let text = try SourceDecoder.text(of: file, path: shownPath, into: &report) else { return nil }
        guard let frontMatter = FrontMatter(of: text, path: shownPath, into: &report) else { return nil }
        return OpenArticle<Key>(
            fields: FieldReader<Key>(frontMatter.entries, path: shownPath, zone: settings.zone), text: text,
            body: frontMatter.body)
    }

    /// Reads the common fields and the body; `details` with the headings for a page with a table of contents.
    func article<Key>(
        _ opened: OpenArticle<Key>, title rule: TitleRule = .required,
        anchors: BodyStyle.ParagraphAnchors = .none, details: BodyStyle.Details = [],
        into report: inout Report
    ) -> Article? {
        let page = opened.fields.fields(of: PageKey.self)
        let title: String?
        switch rule {
        case .required: title = page.required(.title, into: &report)?.value
        case .orName:
            let theme = opened.fields.fields(of: ThemeKey.self)
            title = theme.text(.title, into: &report)?.value ?? theme.text(.name, into: &report)?.value
            if title == nil {
                let key = theme.keySpan(.title) ?? theme.keySpan(.name)
                report.add(.missingTitleOrName(at: key ?? Span(path: shownPath)))
            }
        }
        let slug = page.slug(into: &report)
        let common = page.pageFields(into: &report)
        opened.fields.finishPage(into: &report)
        // The beginning of the body stands for a missing summary.
        let details = common.summary == nil ? details.union(.opening) : details
        let body = MarkdownParser.parse(
            MarkdownText(path: shownPath, opened.text, body: opened.body),
            style: BodyStyle(paragraphAnchors: anchors, details: details), into: &report)
        ContactScanner(settings: settings, path: shownPath).scan(opened.text.bytes, opened.body, into: &report)
        PageChecks.check(
            PageSource(path: shownPath, bytes: opened.text.bytes, bodyStart: opened.body.lowerBound, body: body),
            into: &report)
        guard let title else { return nil }
        guard let finalSlug = slug?.value ?? Slug(folding: stem) else {
            report.add(.fileNameWithoutLetters(shownPath))
            return nil
        }
        let condensed = body.condensed(storing: store)
        return Article(
            file: file.path, shownPath: shownPath, title: title, slug: finalSlug, slugSpan: slug?.span, fields: common,
            declarations: Declarations(opened.fields.entries, path: shownPath), body: condensed,
            interfaceHash: Article.interfaceHash(head: opened.text.bytes[..<opened.body.lowerBound], body: condensed))
    }

    /// The name of the file without folder and extension.
    private var stem: String {
        let path = file.path.utf8
        let start = path.lastIndex(of: UInt8(ascii: "/")).map(path.index(after:)) ?? path.startIndex
        let name = path[start...]
        return String(Substring(name.suffix(3).elementsEqual(".md".utf8) ? name.dropLast(3) : name))
    }
}
