import Campaign

/// Where everything stands: the addresses of pages and files, and which content file is read where. Made once, before
/// anything is rendered, so that every link can be checked.
package struct Routes: Sendable {
    package struct Redirect: Sendable, Hashable {
        package let from: Address
        package let to: Address
        package let title: String
    }

    /// Where the words of a content file are to be read.
    package struct Place: Sendable, Hashable {
        package let address: Address
        /// Goes behind the address when the link itself names no anchor: `nhom-2`.
        package let anchor: String?
    }

    package let book: AddressBook
    /// Of all pages, in the order in which they are made.
    package let pages: [Address]
    package let redirects: [Redirect]
    /// By path from the content folder.
    package let places: [String: Place]
    /// By year.
    package let slogans: [Int: YearSlogans]
    /// Every file for programs that is published, in the order in which they are made.
    let machineFiles: [(file: MachineFile, address: Address)]
    /// Index of the standing page that opens a page the site makes itself, by that page's address.
    let openings: [Address: Int]

    /// The address of the reading text of a year's outline; nil where there is none.
    ///
    /// - Parameter edition: index of the edition.
    package func readingText(_ edition: Int) -> Address? {
        machineFiles.first { $0.file == .readingText(edition) }?.address
    }

    /// News of a year that its list shows: neither expired nor held back, newest first.
    static func listed(_ edition: Edition, in campaign: PublicCampaign) -> [Int] {
        edition.news.indices.filter { !campaign.isExpired(edition.news[$0].article) }.sorted { a, b in
            let (x, y) = (edition.news[a], edition.news[b])
            if x.date.instant != y.date.instant { return x.date.instant > y.date.instant }
            return x.article.file < y.article.file
        }
    }

    static let newsPerPage = 20

    /// How many pages a year's list of news has: one at least.
    ///
    /// - Parameter count: of the news on the list.
    static func newsPages(_ count: Int) -> Int { max(1, (count + newsPerPage - 1) / newsPerPage) }
}
