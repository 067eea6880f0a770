import Campaign

/// The table of page types. A new type needs a line here, a file beside this one, a template, and words.
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

    /// The types whose pages have routes. The index of a type is also that of its compiled template.
    static let routed: [any PageType.Type] = table.flatMap { row in
        switch row {
        case .site(let type): [type]
        case .eachYear(let types): types
        }
    }

    /// Types whose pages are not in the table: the page for unknown addresses, and the pages of addresses that the
    /// ledger marks as gone.
    static let notFound = NotFoundPage.self
    static let gone = GonePage.self

    static var all: [any PageType.Type] { routed + [notFound, gone] }
}
