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
                PageProgram(template: name, program: $0)
            }
        }
        func compiled(_ type: any PageType.Type) -> PageProgram? {
            compiled(type.template, PageProgram.shape(of: type, theme))
        }
        let routed = PageTypes.routed.map(compiled)
        let (notFound, gone) = (compiled(PageTypes.notFound), compiled(PageTypes.gone))
        let redirect = compiled(RedirectView.template, WholeRedirect.shape(theme).recordShape)
        let whole = routed.compactMap(\.self)
        guard whole.count == routed.count, let notFound, let gone, let redirect else { return nil }
        self.routed = whole
        self.notFound = notFound
        self.gone = gone
        self.redirect = redirect
    }
}

/// A compiled template, with its name.
struct PageProgram: Sendable {
    let template: String
    private let program: Program
    private let shells = Shells()

    fileprivate init(template: String, program: Program) {
        self.template = template
        self.program = program
    }

    fileprivate static func shape<Page: PageType>(of type: Page.Type, _ theme: ThemeRecords) -> RecordShape {
        WholePage<Page.Own>.shape(type.field, theme).recordShape
    }

    /// - Parameter page: of the type that the template was compiled for. The template may show its body several times,
    ///   or not at all.
    func render<Own>(_ page: borrowing WholePage<Own>) -> Rendering {
        rendering(page, with: shells.program(program, for: page), bodyOf: page.framed.bodySource)
    }

    func render(_ redirect: WholeRedirect) -> Rendering { rendering(redirect, with: program, bodyOf: nil) }

    private func rendering<Page: Sendable>(
        _ page: borrowing Page, with program: Program, bodyOf source: String?
    ) -> Rendering {
        var out: [UInt8] = []
        out.reserveCapacity(16 * 1024)
        let bodies = program.render(page, into: &out)
        return Rendering(
            bytes: out, template: template,
            placements: source.map { source in
                bodies.map { BodyPlacement(source: source, form: .page, range: $0) }
            } ?? [])
    }
}
