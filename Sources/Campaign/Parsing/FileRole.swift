/// The role of a file of the content, determined by its path alone. Source: Content/README.md §1.
enum FileRole: Hashable {
    case site
    case ledger
    case page
    case theme(Int)
    case plan(Int)
    case outline(Int)
    case slogans(Int)
    case activity(Int)
    case news(Int)
    case results(Int)
    case media
    case unknown

    init(path: String) {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"))
        let isMarkdown = path.utf8.suffix(3).elementsEqual(".md".utf8)
        // The role depends only on the first two parts.
        let first = parts.first.map { String(Substring($0)) }
        if let year = first.flatMap(FileRole.year(of:)) {
            self = FileRole.inYear(
                year, parts.count - 1, parts.dropFirst().first.map { String(Substring($0)) }, isMarkdown)
            return
        }
        switch (parts.count, first) {
        case (1, "site.yml"): self = .site
        case (1, "ledger.txt"): self = .ledger
        case (2, "pages") where isMarkdown: self = .page
        case (2..., "media"): self = .media
        default: self = .unknown
        }
    }

    /// - Parameters:
    ///   - count: The number of path parts below the folder of the year.
    ///   - first: The first of these parts.
    private static func inYear(_ year: Int, _ count: Int, _ first: String?, _ isMarkdown: Bool) -> FileRole {
        switch (count, first) {
        case (1, "theme.md"): .theme(year)
        case (1, "plan.md"): .plan(year)
        case (1, "outline.md"): .outline(year)
        case (1, "results.yml"): .results(year)
        case (2, "slogans") where isMarkdown: .slogans(year)
        case (2, "activities") where isMarkdown: .activity(year)
        case (2, "news") where isMarkdown: .news(year)
        case (2..., "media"): .media
        default: .unknown
        }
    }

    /// Whether the file becomes a page or part of a page.
    var isPage: Bool {
        switch self {
        case .page, .theme, .plan, .outline, .slogans, .activity, .news: true
        case .site, .ledger, .results, .media, .unknown: false
        }
    }

    /// The year of the edition that the file belongs to; nil for other files.
    var year: Int? {
        switch self {
        case .theme(let year), .plan(let year), .outline(let year), .slogans(let year), .activity(let year),
            .news(let year),
            .results(let year):
            year
        case .site, .ledger, .page, .media, .unknown: nil
        }
    }

    /// The year of an edition folder, whose name has four digits.
    static func year(of name: String) -> Int? {
        guard name.utf8.count == 4, name.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(name),
            year >= 1900
        else { return nil }
        return year
    }
}
