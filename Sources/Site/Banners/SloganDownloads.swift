import Campaign
import Diagnostics

/// The downloads of the slogans: banners of every size, cards, and the plain words.
///
/// Made in two steps, since an external program makes PDF and PNG: first the list of all downloads, with ``drawings``
/// still to be made; then ``with(_:)`` adds the results.
package struct SloganDownloads: Sendable {
    /// A slogan of a year, by its index in that year.
    package struct Key: Hashable, Sendable {
        package let year: Int
        package let index: Int

        package init(year: Int, index: Int) {
            self.year = year
            self.index = index
        }
    }

    package enum Content: Hashable, Sendable {
        case bytes([UInt8])
        case drawing(Drawing)
    }

    package struct File: Hashable, Sendable {
        package let address: Address
        /// `SVG`, `PDF`, `PNG`, `TXT`
        package let kind: String
        package let content: Content
    }

    /// One banner or card of a slogan.
    struct Offer: Sendable {
        let label: String
        let size: BannerSize
        let layout: Result<BannerLayout, BannerLayout.Refusal>
        /// Empty when the slogan does not fit.
        let files: [File]
    }

    struct Set: Sendable {
        let banners: [Offer]
        let cards: [Offer]
        let text: File
        /// SVG for the page itself, of the first banner that the slogan fits.
        let preview: (offer: Int, svg: [UInt8])?

        var files: [File] { (banners + cards).flatMap(\.files) + [text] }
    }

    package static let none = SloganDownloads(sets: [:], keys: [], rules: nil, made: [:])

    private let sets: [Key: Set]
    /// In the order of years and lists.
    private let keys: [Key]
    let rules: BannerDesign.Rules?
    /// By address.
    private let made: [Address: MadeDrawing]

    private init(sets: [Key: Set], keys: [Key], rules: BannerDesign.Rules?, made: [Address: MadeDrawing]) {
        self.sets = sets
        self.keys = keys
        self.rules = rules
        self.made = made
    }

    /// All downloads of the public slogans.
    ///
    /// - Parameter routes: contains the slogans of each year.
    init(_ campaign: PublicCampaign, _ routes: Routes, _ kit: BannerKit) {
        let wording = Wording(language: campaign.settings.language)
        var sets: [Key: Set] = [:]
        var keys: [Key] = []
        for edition in campaign.editions {
            for (index, entry) in (routes.slogans[edition.year]?.entries ?? []).enumerated() {
                let key = Key(year: edition.year, index: index)
                sets[key] = Set(
                    entry, of: edition.year, routes.book, campaign.settings.banners, kit, wording)
                keys.append(key)
            }
        }
        self.init(sets: sets, keys: keys, rules: kit.design.rules, made: [:])
    }

    /// What the external program must make, in order.
    package var drawings: [(address: Address, drawing: Drawing)] {
        keys.flatMap { sets[$0]?.files ?? [] }.compactMap { file in
            switch file.content {
            case .bytes: nil
            case .drawing(let drawing): (file.address, drawing)
            }
        }
    }

    /// The words beside each drawing: an old drawing is valid while they are the same.
    package var words: [(address: Address, bytes: [UInt8])] {
        keys.compactMap { sets[$0]?.text }.compactMap { file in
            switch file.content {
            case .bytes(let bytes): (file.address, bytes)
            case .drawing: nil
            }
        }
    }

    /// - Parameter made: by address; a missing drawing counts as unmade.
    package func with(_ made: [Address: MadeDrawing]) -> SloganDownloads {
        SloganDownloads(sets: sets, keys: keys, rules: rules, made: made)
    }

    // MARK: What there is

    subscript(key: Key) -> Set? { sets[key] }

    /// Bytes of a file; nil when it could not be made and must not be linked.
    func byteCount(_ file: File) -> Int? {
        switch (file.content, made[file.address]) {
        case (.bytes(let bytes), _): bytes.count
        case (.drawing, .made(_, let count)?): count
        case (.drawing, .unmade?), (.drawing, nil): nil
        }
    }

    /// All published files.
    var files: [(address: Address, file: OutputFile)] {
        keys.flatMap { sets[$0]?.files ?? [] }.compactMap { file in
            let content: OutputFile.Content
            switch (file.content, made[file.address]) {
            case (.bytes(let bytes), _): content = .bytes(bytes)
            case (.drawing, .made(let made, _)?): content = made
            case (.drawing, .unmade?), (.drawing, nil): return nil
            }
            return (file.address, OutputFile(path: file.address.file, phase: .asset, content: content))
        }
    }

    /// The addresses of all files, as if every drawing could be made.
    var addresses: [Address] { keys.flatMap { sets[$0]?.files ?? [] }.map(\.address) }
}

extension SloganDownloads.Set {
    fileprivate init(
        _ entry: YearSlogans.Entry, of year: Int, _ book: AddressBook, _ banners: [SiteSettings.Banner],
        _ kit: BannerKit, _ wording: Wording
    ) {
        let slogan = entry.slogan
        let words = BannerText(lines: slogan.lines, author: slogan.author)
        let plain = slogan.author.map { "\(slogan.text) — \($0)" } ?? slogan.text
        func layout(_ size: BannerSize) -> Result<BannerLayout, BannerLayout.Refusal> {
            BannerLayout.make(words, on: size, font: kit.font, rules: kit.design.rules)
        }
        func svg(_ layout: BannerLayout, _ extent: BannerSVG.Extent) -> [UInt8] {
            Array(BannerSVG.text(layout, kit.design.colours[0], title: plain, extent: extent, font: kit.font).utf8)
        }
        var preview: (Int, [UInt8])?
        var offers: [SloganDownloads.Offer] = []
        for banner in banners {
            let size = BannerSize(banner)
            let result = layout(size)
            var files: [SloganDownloads.File] = []
            if case .success(let layout) = result {
                let bytes = svg(layout, .trueSize)
                files = [
                    .init(
                        address: book.sloganBanner(year, entry.slug, size: banner.id, "pdf"), kind: "PDF",
                        content: .drawing(Drawing(svg: bytes, format: .pdf))),
                    .init(
                        address: book.sloganBanner(year, entry.slug, size: banner.id, "svg"), kind: "SVG",
                        content: .bytes(bytes)),
                ]
                if preview == nil { preview = (offers.count, svg(layout, .preview)) }
            }
            offers.append(.init(label: banner.label, size: size, layout: result, files: files))
        }
        self.banners = offers
        self.preview = preview
        cards = kit.design.cards.map { card in
            let size = BannerSize(card)
            let result = layout(size)
            let files = (try? result.get()).map { layout in
                [
                    SloganDownloads.File(
                        address: book.sloganCard(year, entry.slug, card: card.id), kind: "PNG",
                        content: .drawing(Drawing(svg: svg(layout, .trueSize), format: .png)))
                ]
            }
            return .init(label: wording.card(card), size: size, layout: result, files: files ?? [])
        }
        text = .init(address: book.sloganText(year, entry.slug), kind: "TXT", content: .bytes(Array("\(plain)\n".utf8)))
    }
}
