import Campaign
import Text

/// The addresses of all pages and files, and the page that shows each content file. Made once, before anything is
/// rendered, so that every link can be checked.
package struct Routes: Sendable {
    package struct Redirect: Sendable, Hashable {
        package let from: Address
        package let to: Address
        package let title: String
    }

    /// The page, and the anchor in it, that shows a content file.
    package struct Place: Sendable, Hashable {
        package let address: Address
        /// The anchor to add when a link names none: `nhom-2`.
        package let anchor: String?
    }

    package let book: AddressBook
    /// Addresses of all pages, in the order in which the pages are made.
    package let pages: [Address]
    package let redirects: [Redirect]
    /// By path relative to the content folder.
    package let places: [String: Place]
    /// By year.
    package let slogans: [Int: YearSlogans]
    /// Every published file for programs, in the order in which the files are made.
    let machineFiles: [(file: MachineFile, address: Address)]
    /// The menu of each year, by year: the year's own page first, then each part that has a page.
    let yearMenus: [Int: [(label: String, address: Address)]]
    /// Index of the standing page that gives its title and opening text to a generated page, by that page's address.
    let openings: [Address: Int]

    /// The address of the text for reading a year's outline aloud; nil where there is none.
    ///
    /// - Parameter edition: index of the edition.
    package func readingText(_ edition: Int) -> Address? {
        machineFiles.first { $0.file == .readingText(edition) }?.address
    }

    /// Indices of the news in a year's list: neither expired nor held back, newest first.
    static func listed(_ edition: Edition, in campaign: PublicCampaign) -> [Int] {
        edition.news.indices.filter { !campaign.isExpired(edition.news[$0].article) }
            .map { (index: $0, instant: edition.news[$0].date.instant, file: edition.news[$0].article.file) }
            .sorted { $0.instant != $1.instant ? $0.instant > $1.instant : $0.file.precedes($1.file) }
            .map(\.index)
    }

    static let newsPerPage = 20

    /// The number of pages of a year's list of news, at least one.
    ///
    /// - Parameter count: the number of news in the list.
    static func newsPages(_ count: Int) -> Int { max(1, (count + newsPerPage - 1) / newsPerPage) }
}
