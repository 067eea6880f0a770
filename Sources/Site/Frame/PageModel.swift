import Template

/// A page ready for its template: the frame, and the record of its own.
struct PageModel: Sendable {
    struct Frame: Sendable {
        let page: PageView
        /// ``SiteView``
        let site: Record
        /// ``EditionView``
        let edition: Record?
        let breadcrumbs: Items<CrumbView>?
    }

    /// The body of a file of the content, which the page shows whole.
    struct WholeBody: Sendable {
        /// From the content folder.
        let source: String
        let html: [UInt8]
    }

    let address: Address
    let frame: Frame
    let own: Record?
    let body: WholeBody?
}
