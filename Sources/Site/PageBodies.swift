import Campaign

/// The bodies of a site's pages, with what their HTML depends on.
package struct PageBodies: Sendable {
    private let pages: [RoutedPages.Page]
    private let addresses: [Address]
    private let site: Pages
    private let anchorsInUse: [Address: Set<String>]

    /// - Parameter addresses: of the pages.
    init(_ pages: [RoutedPages.Page], at addresses: [Address], in site: Pages) {
        self.pages = pages
        self.addresses = addresses
        self.site = site
        anchorsInUse = site.bodies.anchorsInUse
    }

    /// The number of pages.
    package var count: Int { pages.count }

    /// The dependencies of a page's body; nil for a page whose body takes a full build.
    package subscript(index: Int) -> BodyDependencies? {
        let page = pages[index].page
        guard type(of: page).isOneBody, let article = page.article(in: site) else { return nil }
        let inUse = anchorsInUse[addresses[index]].map { $0.filter(article.body.anchors.contains).sorted() } ?? []
        return BodyDependencies(article, site.bodies.references(of: article), anchorsInUse: inUse)
    }
}
