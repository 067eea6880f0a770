import Diagnostics
import Template

/// The compiled templates of a theme: one for each page type, so that no page can be without.
struct PagePrograms: Sendable {
    /// By index into ``PageTypes/routed``.
    let routed: [PageProgram]
    let notFound: PageProgram
    let gone: PageProgram
    let redirect: PageProgram

    /// The names of all templates that page types need.
    static var templates: [String] { PageTypes.all.map { $0.template } + [RedirectView.template] }

    /// - Parameter theme: what templates may ask of the theme itself.
    /// - Returns: nil when a template has errors; those of all are reported.
    init?(_ library: TemplateLibrary, _ theme: ThemeRecords, into report: inout Report) {
        func compiled(_ name: String, _ shape: RecordShape) -> PageProgram? {
            library.program(named: name, for: shape, into: &report).map {
                PageProgram(template: name, program: $0, shape: shape)
            }
        }
        func compiled(_ type: any PageType.Type) -> PageProgram? {
            compiled(type.template, PageProgram.shape(of: type, theme))
        }
        let routed = PageTypes.routed.map(compiled)
        let (notFound, gone) = (compiled(PageTypes.notFound), compiled(PageTypes.gone))
        let redirect = compiled(RedirectView.template, PageProgram.redirectShape(theme))
        let whole = routed.compactMap(\.self)
        guard whole.count == routed.count, let notFound, let gone, let redirect else { return nil }
        self.routed = whole
        self.notFound = notFound
        self.gone = gone
        self.redirect = redirect
    }
}

/// A compiled template and the shape of all that it may ask for.
struct PageProgram: Sendable {
    let template: String
    private let program: Program
    private let shape: RecordShape

    fileprivate init(template: String, program: Program, shape: RecordShape) {
        self.template = template
        self.program = program
        self.shape = shape
    }

    // MARK: Shapes

    fileprivate static func shape(of type: any PageType.Type, _ theme: ThemeRecords) -> RecordShape {
        var fields: [RecordShape.Field] =
            theme.fields + [
                .init("page", .record(PageView.shape.recordShape), "the page's own frame"),
                .init("site", .record(SiteView.shape.recordShape), "the same on every page"),
                .init("edition", .record(EditionView.shape.recordShape), "the page's year; absent on pages of no year"),
                .init("breadcrumbs", .record(crumbs.recordShape), "the way from home"),
            ]
        guard let field = type.field else { return RecordShape("page", fields) }
        let own = type.ownShape
        fields.append(.init(field, .record(own), "what this page type is about"))
        return RecordShape("page of \(own.name)", fields)
    }

    fileprivate static func redirectShape(_ theme: ThemeRecords) -> RecordShape {
        RecordShape(
            "redirect", [theme.wordsField, .init(RedirectView.field, .record(RedirectView.shape.recordShape))])
    }

    /// Kept, since a generic type can only make its shape anew each time it is asked for.
    private static let crumbs = Items<CrumbView>.shape

    // MARK: Rendering

    func render(_ page: PageModel, _ theme: ThemeRecords) -> Rendering {
        let frame = page.frame
        var values: [Value] =
            theme.values + [
                .record(frame.page.record), .record(frame.site),
                frame.edition.map(Value.record) ?? .absent,
                frame.breadcrumbs.map { .record(PageProgram.crumbs.record($0)) } ?? .absent,
            ]
        if shape.fields.count > values.count { values.append(page.own.map(Value.record) ?? .absent) }
        var out: [UInt8] = []
        out.reserveCapacity(16 * 1024)
        let unescaped = program.render(Record(shape, values), into: &out)
        return Rendering(
            bytes: out, template: template, placements: PageProgram.placements(of: page.body, in: out, unescaped))
    }

    func render(_ redirect: RedirectView, _ theme: ThemeRecords) -> Rendering {
        var out: [UInt8] = []
        program.render(Record(shape, [.record(theme.words), .record(redirect.record)]), into: &out)
        return Rendering(bytes: out, template: template)
    }

    /// A template may show the body several times, or not at all.
    private static func placements(
        of body: PageModel.WholeBody?, in page: [UInt8], _ unescaped: [Range<Int>]
    ) -> [BodyPlacement] {
        guard let body else { return [] }
        return unescaped.filter { $0.count == body.html.count && page[$0].elementsEqual(body.html) }
            .map { BodyPlacement(source: body.source, form: .page, range: $0) }
    }
}
