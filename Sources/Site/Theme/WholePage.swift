import Template

/// Everything that the template of a page may ask for: the page, and the theme's own records.
struct WholePage<Own: TemplateRecord>: Sendable {
    let theme: ThemeRecords
    let framed: FramedPage<Own>

    /// - Parameters:
    ///   - field: the name of the page type's own record; nil for a type without one.
    ///   - theme: its words and files, whose names are known only now.
    static func shape(_ field: String?, _ theme: ThemeRecords) -> Shape<Self> {
        let fields: [Field<Self>] =
            theme.fields(at: \.theme) + [
                .record("page", "the page's own frame", \.framed.page),
                .record("site", "the same on every page", \.framed.site),
                .record("edition", "the page's year; absent on pages of no year", \.framed.edition),
                .record("breadcrumbs", "the way from home", \.framed.breadcrumbs),
            ]
        guard let field else { return Shape("page", fields) }
        return Shape(
            "page of \(Own.shape.recordShape.name)",
            fields + [.record(field, "what this page type is about", \.framed.own)])
    }
}

/// Everything that the template of a redirect may ask for.
struct WholeRedirect: Sendable {
    let theme: ThemeRecords
    let redirect: RedirectView

    static func shape(_ theme: ThemeRecords) -> Shape<Self> {
        Shape("redirect", [theme.wordsField(at: \.theme), .record(RedirectView.field, "", \.redirect)])
    }
}
