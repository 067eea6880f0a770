import Diagnostics
import Markdown

/// From the files of Content/ to a campaign: all faults of all files in one run.
package enum CampaignLoader {
    /// - Returns: nil when nothing can stand for a campaign (no readable `site.yml`); the report tells why.
    ///   A campaign is also returned beside errors, so that later stages find the rest.
    /// - Parameter url: stands in for `url` of `site.yml`.
    package static func load(_ tree: ContentTree, url: BaseURL? = nil, into report: inout Report) -> Campaign? {
        guard let siteFile = tree.files.first(where: { FileRole(path: $0.path) == .site }) else {
            report.add(
                .missingSite, vi: "không có tệp site.yml trong thư mục nội dung",
                en: "there is no site.yml in the content folder", at: nil)
            return nil
        }
        for link in tree.links {
            report.add(
                .symbolicLink, vi: "đây là liên kết tượng trưng (lối tắt tới nơi khác), Loa không đọc theo", en: "this is a symbolic link, and those are not followed",
                at: Span(file: tree.shown(link)),
                fixes: [.init(Localized(vi: "chép chính tệp hoặc thư mục đó vào đây", en: "copy the file or folder itself here"))])
        }
        var settings = SiteSettingsLoader.load(siteFile, shownPath: tree.shown(siteFile.path), into: &report)
        if let url { settings?.url = url }
        // Without settings the other files are still read, so that their faults are told in the same run.
        let files = Files(tree: tree, settings: settings ?? .standIn)
        let campaign = files.load(into: &report)
        CampaignRules.check(campaign, into: &report)
        return settings == nil ? nil : campaign
    }

    private struct Files {
        let tree: ContentTree
        let settings: SiteSettings

        func load(into report: inout Report) -> Campaign {
            var pages: [Article] = []
            var editions: [Edition] = []
            var years: [Int: [ContentTree.File]] = [:]
            for file in tree.files {
                switch FileRole(path: file.path) {
                case .site, .ledger, .media: break
                case .page:
                    let loader = self.loader(file)
                    if var opened = loader.open(into: &report), let page = loader.article(&opened, into: &report) {
                        pages.append(page)
                    }
                case .theme(let year), .plan(let year), .outline(let year), .slogans(let year), .activity(let year),
                    .news(let year), .results(let year):
                    years[year, default: []].append(file)
                case .unknown: reportUnknown(file, into: &report)
                }
            }
            for year in years.keys.sorted() {
                if let edition = edition(year, years[year] ?? [], into: &report) { editions.append(edition) }
            }
            if years.isEmpty {
                report.add(
                    .noEdition, vi: "chưa có năm nào: trang cần ít nhất một thư mục năm có tệp theme.md",
                    en: "there is no edition: the site needs at least one year's folder with a theme.md", at: nil,
                    fixes: [
                        .init(
                            Localized(
                                vi: "tạo thư mục, ví dụ \(tree.shown("2024")), và tệp theme.md trong đó",
                                en: "make a folder, such as \(tree.shown("2024")), with a theme.md in it"))
                    ])
            }
            let read = Set((pages + editions.flatMap(\.articles)).map(\.file))
            let unread = tree.files.map(\.path).filter { FileRole(path: $0).isPage && !read.contains($0) }
            return Campaign(
                settings: settings, pages: pages, editions: editions,
                media: Dictionary(tree.media.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }),
                shownPaths: Dictionary(tree.files.map { ($0.path, tree.shown($0.path)) }, uniquingKeysWith: { first, _ in first }),
                unread: Set(unread))
        }

        private func loader(_ file: ContentTree.File) -> ArticleLoader {
            ArticleLoader(settings: settings, file: file, shownPath: tree.shown(file.path))
        }

        private func edition(_ year: Int, _ files: [ContentTree.File], into report: inout Report) -> Edition? {
            var theme: CampaignTheme?
            var hasTheme = false
            var plan: Plan?
            var outline: Outline?
            var groups: [SloganGroup] = []
            var activities: [Activity] = []
            var news: [NewsItem] = []
            for file in files {
                let loader = self.loader(file)
                switch FileRole(path: file.path) {
                case .theme:
                    hasTheme = true
                    theme = loader.theme(year: year, into: &report)
                case .plan: plan = loader.plan(into: &report)
                case .outline: outline = loader.outline(into: &report)
                case .slogans: if let group = loader.slogans(into: &report) { groups.append(group) }
                case .activity: if let activity = loader.activity(into: &report) { activities.append(activity) }
                case .news: if let item = loader.news(into: &report) { news.append(item) }
                // The figures of the report form are read by a later version.
                case .results: break
                case .site, .ledger, .page, .media, .unknown: break
                }
            }
            if !hasTheme {
                report.add(
                    .missingTheme, vi: "thư mục năm \(year) không có tệp theme.md", en: "the folder \(year) has no theme.md",
                    at: Span(file: tree.shown("\(year)")),
                    fixes: [
                        .init(
                            Localized(
                                vi: "tạo \(tree.shown("\(year)/theme.md")) với “title: …” (chủ đề) hoặc “name: …” (tên đợt)",
                                en: "make \(tree.shown("\(year)/theme.md")) with `title: …` (the theme) or `name: …`"))
                    ])
            }
            guard let theme else { return nil }
            groups.sort { ($0.order, $0.article.file) < ($1.order, $1.article.file) }
            return Edition(
                year: year, theme: theme, plan: plan, outline: outline, sloganGroups: groups, activities: activities,
                news: news)
        }

        private func reportUnknown(_ file: ContentTree.File, into report: inout Report) {
            let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
            let folder = file.path.dropLast(name.count)
            // What is there already was not meant.
            let free = ["site.yml", "theme.md", "plan.md", "outline.md", "results.yml"].filter { name in
                !tree.files.contains { $0.path == "\(folder)\(name)" }
            }
            let guess = nearest(to: name, among: free)
            report.add(
                .unknownFile, vi: "tệp này không thuộc phần nào của trang nên không được dùng",
                en: "this file belongs to no part of the site and is not used", at: Span(file: tree.shown(file.path)),
                fixes: [
                    guess.map { .init(Localized(vi: "có phải tên đúng là “\($0)”?", en: "was it meant to be `\($0)`?")) }
                        ?? .init(
                            Localized(
                                vi: "đặt ảnh và tài liệu vào thư mục media; tệp chưa dùng thì thêm “_” vào đầu tên",
                                en: "put pictures and documents into media; begin the name of a file set aside with `_`"))
                ])
        }
    }
}

extension SiteSettings {
    /// Stands in for settings that cannot be read, only to go on looking for faults.
    fileprivate static var standIn: SiteSettings {
        SiteSettings(
            title: "", shortTitle: "", description: nil, url: BaseURL.standIn, language: "vi", zone: .vietnam,
            organisation: .init(name: "", address: nil, phone: nil, email: nil, url: nil, logo: nil), channels: [],
            licence: nil, current: nil, places: ShippedLabels.places, levels: ShippedLabels.levels,
            kinds: ShippedLabels.kinds, banners: ShippedLabels.banners, words: AddressWords())
    }
}
