import Campaign
import Diagnostics
import Text

/// Assigns addresses: collects the claims of the page types, and reports two sources for the same address.
struct PageClaims {
    typealias Redirect = (redirect: Routes.Redirect, origin: Span)

    private let source: ClaimSource
    private(set) var pages: [RoutedPages.Page] = []
    /// Of each page.
    private(set) var addresses: [Address] = []
    /// Of each page.
    private var makers: [PageClaim.Maker] = []
    /// By path relative to the content folder.
    private(set) var places: [String: Routes.Place] = [:]
    /// Standing pages that open a generated page, by its address; only the first one does, a second one is an address
    /// collision.
    private(set) var openings: [Address: (index: Int, article: Article)] = [:]
    /// The menu of each year, by year.
    private(set) var yearMenus: [Int: [(label: String, address: Address)]] = [:]
    /// Addresses of the generated pages.
    private var own: Set<Address> = []

    init(_ source: ClaimSource) {
        self.source = source
    }

    /// Collects the claims of all page types.
    ///
    /// - Parameter threads: number of threads that ask the years.
    mutating func addAll(threads: Int) {
        var index = 0
        for row in PageTypes.table {
            switch row {
            case .site(let type):
                for claim in type.claims(in: source) { add(claim, type: index) }
                index += 1
            case .eachYear(let types):
                var years = parallelMap(Array(source.campaign.editions.indices), threads: threads, portion: 1) {
                    [source] edition in types.map { $0.claims(ofEdition: edition, in: source) }
                }
                let count = years.joined().reduce(pages.count) { $0 + $1.count }
                pages.reserveCapacity(count)
                addresses.reserveCapacity(count)
                makers.reserveCapacity(count)
                places.reserveCapacity(count)
                for edition in years.indices {
                    addYear(edition, years[edition], from: index)
                    // Freed one by one: together they would be the peak of the memory.
                    years[edition] = []
                }
                index += types.count
            }
        }
    }

    /// - Parameters:
    ///   - edition: Index of the edition.
    ///   - claims: Of each type of page.
    ///   - first: Index of the first of the types in ``PageTypes/routed``.
    private mutating func addYear(_ edition: Int, _ claims: [[PageClaim]], from first: Int) {
        var menu: [(entry: PageClaim.MenuEntry, address: Address)] = []
        for (offset, claims) in claims.enumerated() {
            for claim in claims {
                add(claim, type: first + offset)
                if let entry = claim.menu { menu.append((entry, claim.address)) }
            }
        }
        yearMenus[source.campaign.editions[edition].year] =
            menu.sorted { $0.entry.position < $1.entry.position }.map { ($0.entry.label, $0.address) }
    }

    private mutating func add(_ claim: PageClaim, type: Int) {
        if case .article(let article) = claim.maker {
            places[article.file] = Routes.Place(address: claim.address, anchor: nil)
        }
        for (path, anchor) in claim.files { places[path] = Routes.Place(address: claim.address, anchor: anchor) }
        if let opening = claim.opening, openings[claim.address] == nil, own.contains(claim.address) {
            openings[claim.address] = (opening, source.campaign.pages[opening])
            return
        }
        if case .program = claim.maker { own.insert(claim.address) }
        pages.append(RoutedPages.Page(page: claim.page, type: type))
        addresses.append(claim.address)
        makers.append(claim.maker)
    }

    /// Reports two sources for the same address as an error that names both. Addresses are compared case-folded.
    ///
    /// - Parameter machineFiles: generated files for programs.
    func check(_ redirects: [Redirect], machineFiles: [Address], into report: inout Report) {
        // Reserved for files of the whole site, published or not.
        let reserved = source.book.reserved
        let generated = reserved + machineFiles.filter { !reserved.contains($0) }
        let all = generated + addresses + redirects.map { $0.redirect.from }
        // Who claims what is needed only for a message.
        if SortedPaths(all.map { $0.file.lowercased() }).conflict == nil { return }

        struct Claim {
            let owner: AddressOwner
            let origin: Span?
            var isAlias: Bool {
                switch owner {
                case .alias: true
                case .page, .generatedPage, .generatedFile: false
                }
            }
        }
        // By the file that serves the address, since `/a/` and `/a/index.html` are the same.
        var claims: [String: Claim] = [:]
        // The claim that needs each folder: `/a.html` cannot be a file when `/a.html/b/` makes it a folder.
        var folders: [String: Claim] = [:]
        func claim(_ address: Address, _ claim: Claim) {
            let key = address.file.lowercased()
            let above = PageClaims.folders(above: key)
            guard let other = claims[key] ?? folders[key] ?? above.lazy.compactMap({ claims[$0] }).first else {
                claims[key] = claim
                // The parents of a folder that is already in the table are in the table too.
                for folder in above {
                    if folders[folder] != nil { break }
                    folders[folder] = claim
                }
                return
            }
            let (later, earlier) = claim.origin == nil ? (other, claim) : (claim, other)
            if later.isAlias, !earlier.isAlias, let origin = later.origin, origin.path == earlier.origin?.path {
                report.add(.aliasOfItself(address.path, at: origin))
                return
            }
            report.add(
                later.isAlias
                    ? .aliasCollision(address.path, with: earlier.owner, at: later.origin, otherAt: earlier.origin)
                    : .addressCollision(address.path, with: earlier.owner, at: later.origin, otherAt: earlier.origin))
        }
        for address in generated {
            claim(address, Claim(owner: .generatedFile, origin: nil))
        }
        for (address, maker) in zip(addresses, makers) {
            let opener = maker.origin == nil ? openings[address].map { PageClaim.Maker.article($0.article) } : nil
            let owner = (maker.title ?? opener?.title).map { AddressOwner.page(title: $0) } ?? .generatedPage
            claim(address, Claim(owner: owner, origin: maker.origin ?? opener?.origin))
        }
        for (redirect, origin) in redirects {
            claim(redirect.from, Claim(owner: .alias(of: redirect.title), origin: origin))
        }
    }
}

extension PageClaims {
    /// The folders above a file: `a/b` and `a` of `a/b/index.html`.
    fileprivate static func folders(above file: String) -> [String] {
        file.utf8.indices.filter { file.utf8[$0] == UInt8(ascii: "/") }.reversed().map { String(file[..<$0]) }
    }
}
