import Campaign

/// The table of page types. A new type is a line here, a file beside this one, a template, and words.
enum PageTypes {
    enum Row {
        /// Pages of no year.
        case site(any PageType.Type)
        /// For each year in turn, the pages of all these types.
        case eachYear([any PageType.Type])
    }

    /// In the order in which pages are made, which is that of the site map.
    static let table: [Row] = [
        .site(HomePage.self),
        .site(ArchivePage.self),
        .site(PressPage.self),
        .eachYear([
            EditionPage.self,
            PlanPage.self,
            OutlinePage.self,
            SlogansPage.self,
            SloganPage.self,
            ActivitiesPage.self,
            ActivityPage.self,
            NewsListPage.self,
            NewsPage.self,
        ]),
        .site(AllSlogansPage.self),
        .site(StandingPage.self),
    ]

    /// The types whose pages have routes, each at its own index, which is that of its compiled template.
    static let routed: [any PageType.Type] = table.flatMap { row in
        switch row {
        case .site(let type): [type]
        case .eachYear(let types): types
        }
    }

    /// Types whose pages are at no address of the table: what a host serves for a wrong address, and what the ledger
    /// says is gone.
    static let notFound = NotFoundPage.self
    static let gone = GonePage.self

    static var all: [any PageType.Type] { routed + [notFound, gone] }
}
