import Diagnostics
import Markdown
import Text

/// Loads `site.yml`.
enum SiteSettingsLoader {
    /// - Returns: Nil when a field without a default is missing or invalid; the errors are reported.
    static func load(_ file: ContentTree.File, shownPath: String, into report: inout Report) throws -> SiteSettings? {
        guard let text = try SourceDecoder.text(of: file, path: shownPath, into: &report) else { return nil }
        guard let entries = YAMLReader.map(in: text, range: 0..<text.bytes.count, path: shownPath, into: &report) else {
            return nil
        }
        // The zone is read first, because dates need it (site.yml has no dates at present).
        let reader = FieldReader<SiteKey>(entries, path: shownPath, zone: .vietnam)
        let zone = self.zone(reader, &report)
        let title = reader.required(.title, into: &report)
        let shortTitle = reader.text(.shortTitle, into: &report)
        let description = reader.text(.description, into: &report)
        let url = baseURL(reader, &report)
        let language = reader.word(.language, among: ["vi", "en"], into: &report)
        let organisation = self.organisation(reader, &report)
        let channels = self.channels(reader, &report)
        let licence = reader.text(.licence, into: &report)
        let current = reader.integer(.current, in: 1900...2999, into: &report)
        let places = labels(.places, shipped: ShippedLabels.places, reader, &report)
        let levels = labels(.levels, shipped: ShippedLabels.levels, reader, &report)
        let kinds = labels(.kinds, shipped: ShippedLabels.kinds, reader, &report)
        let banners = self.banners(reader, &report)
        let words = self.words(reader, &report)
        reader.finish(into: &report)
        DuplicateChannels.check(entries, into: &report)
        guard let title, let url, let organisation else { return nil }
        return SiteSettings(
            title: title.value, shortTitle: shortTitle?.value ?? title.value, description: description?.value, url: url,
            language: language?.value ?? "vi", zone: zone, organisation: organisation, channels: channels,
            licence: licence?.value, current: current, places: places, levels: levels, kinds: kinds, banners: banners,
            words: words)
    }

    private static func zone(_ reader: FieldReader<SiteKey>, _ report: inout Report) -> SiteTimeZone {
        guard let text = reader.text(.timeZone, into: &report) else { return .vietnam }
        if let zone = SiteTimeZone(identifier: text.value) { return zone }
        report.add(.unknownTimeZone(text.value, at: text.span))
        return .vietnam
    }

    private static func baseURL(_ reader: FieldReader<SiteKey>, _ report: inout Report) -> BaseURL? {
        guard let text = reader.required(.url, into: &report) else { return nil }
        if let url = BaseURL(text.value) { return url }
        report.add(.badBaseURL(at: text.span))
        return nil
    }

    private static func organisation(_ reader: FieldReader<SiteKey>, _ report: inout Report) -> SiteSettings
        .Organisation?
    {
        guard let map = reader.map(.organisation, of: OrganisationKey.self, into: &report) else {
            if reader.keySpan(.organisation) == nil || reader.value(.organisation) == nil {
                reader.reportMissing(.organisation, into: &report)
            }
            return nil
        }
        let name = map.required(.name, into: &report)
        let organisation = SiteSettings.Organisation(
            name: name?.value ?? "", address: map.text(.address, into: &report)?.value,
            phone: map.text(.phone, into: &report)?.value, email: map.text(.email, into: &report)?.value,
            url: map.webAddress(.url, into: &report)?.value, logo: map.text(.logo, into: &report))
        map.finish(into: &report)
        return name == nil ? nil : organisation
    }

    private static func channels(_ reader: FieldReader<SiteKey>, _ report: inout Report) -> [SiteSettings.Channel] {
        reader.maps(.channels, of: ChannelKey.self, into: &report).compactMap { map in
            let name = map.required(.name, into: &report)
            let url = map.webAddress(.url, into: &report)
            if url == nil, map.keySpan(.url) == nil { map.reportMissing(.url, into: &report) }
            map.finish(into: &report)
            guard let name, let url else { return nil }
            return SiteSettings.Channel(name: name.value, url: url.value)
        }
    }

    /// The shipped labels, with the changes and additions of the officer.
    private static func labels(
        _ key: SiteKey, shipped: [SiteSettings.Label], _ reader: FieldReader<SiteKey>, _ report: inout Report
    ) -> [SiteSettings.Label] {
        var labels = shipped
        for entry in reader.freeMap(key, into: &report) {
            let index = labels.firstIndex { $0.id == entry.key }
            if entry.value.isNothing {
                if let index {
                    labels.remove(at: index)
                } else {
                    _ = FieldValue.checked(
                        Located(entry.key, at: entry.keySpan), key.rawValue, among: labels.map(\.id), into: &report)
                }
                continue
            }
            guard isIdentifier(entry.key) else {
                report.add(.badLabelID(entry.key, at: entry.keySpan))
                continue
            }
            guard let text = FieldValue.text(entry.value, entry.key, into: &report) else { continue }
            let label = SiteSettings.Label(id: entry.key, text: text.value)
            if let index { labels[index] = label } else { labels.append(label) }
        }
        return labels
    }

    private static func banners(_ reader: FieldReader<SiteKey>, _ report: inout Report) -> [SiteSettings.Banner] {
        var banners = ShippedLabels.banners
        for map in reader.maps(.banners, of: BannerKey.self, into: &report) {
            let id = map.required(.id, into: &report)
            let label = map.text(.label, into: &report)
            let width = map.number(.width, in: 0.05...100, into: &report)
            let height = map.number(.height, in: 0.05...100, into: &report)
            guard let id else {
                map.finish(into: &report)
                continue
            }
            guard let slug = Slug(exact: id.value) else {
                report.add(.badBannerID(id.value, at: id.span))
                continue
            }
            let index = banners.firstIndex { $0.id == slug.rawValue }
            if label == nil, width == nil, height == nil, map.keySpan(.label) != nil, let index {
                banners.remove(at: index)  // `label: null` removes a shipped size.
                map.finish(into: &report)
                continue
            }
            let known = index.map { banners[$0] }
            if known == nil {
                for key in [BannerKey.label, .width, .height] where map.keySpan(key) == nil {
                    map.reportMissing(key, into: &report)
                }
            }
            map.finish(into: &report)
            guard let label = label?.value ?? known?.label, let width = width?.value ?? known?.width,
                let height = height?.value ?? known?.height
            else { continue }
            let banner = SiteSettings.Banner(id: slug.rawValue, label: label, width: width, height: height)
            if let index { banners[index] = banner } else { banners.append(banner) }
        }
        return banners
    }

    private static func words(_ reader: FieldReader<SiteKey>, _ report: inout Report) -> AddressWords {
        guard let map = reader.map(.paths, of: PathKey.self, into: &report) else { return AddressWords() }
        var renamed: [String: Slug] = [:]
        var places: [String: Span] = [:]
        for key in PathKey.allCases {
            guard let text = map.text(key, into: &report) else { continue }
            guard let slug = Slug(exact: text.value) else {
                report.add(
                    .badAddressWord(text.value, better: Slug(folding: text.value)?.rawValue, at: text.span))
                continue
            }
            renamed[key.rawValue] = slug
            places[key.rawValue] = text.span
        }
        map.finish(into: &report)
        let words = AddressWords(renamed: renamed)
        var seen: [String: String] = [:]
        for (key, word) in zip(PathKey.allCases.map(\.rawValue), words.all) {
            if let other = seen[word] {
                report.add(.sharedAddressWord(word, of: (key, other), at: places[key] ?? places[other]))
            }
            seen[word] = key
        }
        return words
    }

    private static func isIdentifier(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F || $0 == 0x2D
            }
    }
}
