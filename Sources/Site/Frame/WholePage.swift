import Template

/// The data of a page for its template: the frame, and the page type's own record.
struct PageModel: Sendable {
    struct Frame: Sendable {
        let page: PageView
        /// ``SiteView``
        let site: Record
        /// ``EditionView``
        let edition: Record?
        let breadcrumbs: Items<CrumbView>?
    }

    /// The body of a content file that the page shows completely.
    struct WholeBody: Sendable {
        /// Relative to the content folder.
        let source: String
        let html: [UInt8]
    }

    let address: Address
    let frame: Frame
    let own: Record?
    let body: WholeBody?
}
