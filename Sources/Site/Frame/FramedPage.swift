import Template

/// A page with the frame around it, for its template.
struct FramedPage<Own: TemplateRecord>: Sendable {
    let page: PageView
    let site: Shared<SiteView>?
    let edition: Shared<EditionView>?
    let breadcrumbs: Items<CrumbView>?
    /// The record of the page type.
    let own: Own?
    /// The content file whose whole body the page shows; nil for a page that shows none.
    let bodySource: String?
}
