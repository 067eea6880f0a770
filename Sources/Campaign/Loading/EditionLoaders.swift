import Diagnostics
import Markdown

extension ArticleLoader {
    /// Loads a standing page.
    func page(into report: inout Report) throws -> Article? {
        guard let opened = try open(PageKey.self, into: &report) else { return nil }
        return article(opened, details: .headings, into: &report)
    }

    func theme(year: Int, into report: inout Report) throws -> CampaignTheme? {
        guard let opened = try open(ThemeKey.self, into: &report) else { return nil }
        let theme = opened.fields.text(.title, into: &report)
        let name = opened.fields.text(.name, into: &report)
        let agency = opened.fields.text(.body, into: &report)
        let level = opened.fields.word(.level, among: settings.levels.map(\.id), into: &report)
        let (start, end) = period(opened.fields, .start, .end, into: &report)
        let status = opened.fields.word(.status, among: CampaignTheme.Status.allCases.map(\.rawValue), into: &report)
        let opening = opened.fields.text(.opening, into: &report)
        guard let article = article(opened, title: .orName, into: &report) else { return nil }
        if let start, start.value.day.year != year {
            report.add(.yearDiffers(folder: year, start: start.value.day.year, at: start.span))
        }
        return CampaignTheme(
            article: article, theme: theme?.value, name: name?.value, agency: agency?.value, level: level?.value,
            start: start?.value, end: end?.value,
            status: status.flatMap { CampaignTheme.Status(rawValue: $0.value) } ?? .planned, opening: opening)
    }

    func plan(into report: inout Report) throws -> Plan? {
        guard let opened = try open(PlanKey.self, into: &report) else { return nil }
        let kind = opened.fields.text(.kind, into: &report)
        let number = opened.fields.text(.number, into: &report)
        let symbol = opened.fields.text(.symbol, into: &report)
        let issued = opened.fields.date(.issued, into: &report)
        let issuedAt = opened.fields.text(.issuedAt, into: &report)
        let issuer = opened.fields.text(.issuer, into: &report)
        var signer: Plan.Signer?
        if let map = opened.fields.map(.signer, of: SignerKey.self, into: &report) {
            signer = Plan.Signer(
                authority: map.text(.authority, into: &report)?.value, title: map.text(.title, into: &report)?.value,
                name: map.text(.name, into: &report)?.value)
            map.finish(into: &report)
        }
        let recipients = opened.fields.texts(.recipients, into: &report)
        let basedOn = opened.fields.texts(.basedOn, into: &report)
        let issuedFile = opened.fields.text(.file, into: &report)
        let notes = opened.fields.texts(.notes, into: &report)
        guard let article = article(opened, anchors: .numbered, details: .headings, into: &report) else { return nil }
        return Plan(
            article: article, kind: kind?.value, number: number?.value, symbol: symbol?.value, issued: issued?.value,
            issuedAt: issuedAt?.value, issuer: issuer?.value, signer: signer, recipients: recipients.map(\.value),
            basedOn: basedOn.map(\.value), file: issuedFile, notes: notes.map(\.value))
    }

    func outline(into report: inout Report) throws -> Outline? {
        guard let opened = try open(OutlineKey.self, into: &report) else { return nil }
        let label = opened.fields.text(.label, into: &report)
        guard let article = article(opened, anchors: .numbered, details: [.blockTexts, .headings], into: &report)
        else { return nil }
        return Outline(article: article, label: label?.value)
    }

    /// Reads a start and an end, both inclusive.
    private func period<Key>(
        _ fields: FieldReader<Key>, _ startKey: Key, _ endKey: Key, into report: inout Report
    ) -> (start: Located<DateValue>?, end: Located<DateValue>?) {
        let start = fields.date(startKey, into: &report)
        let end = fields.date(endKey, into: &report)
        guard let start, let end, ends(end.value, before: start.value) else { return (start, end) }
        let onOneDay = end.value.day == start.value.day
        report.add(
            .endBeforeStart(
                end: onOneDay ? end.value.clock : DateText.short(end.value),
                start: onOneDay ? start.value.clock : DateText.short(start.value),
                onOneDay: onOneDay, at: end.span, startAt: start.span))
        return (start, nil)
    }

    private func ends(_ end: DateValue, before start: DateValue) -> Bool {
        // A day without a time lasts until its midnight.
        end.hasTime && start.hasTime ? end.instant < start.instant : end.lastDay < start.day
    }

    func activity(into report: inout Report) throws -> Activity? {
        guard let opened = try open(ActivityKey.self, into: &report) else { return nil }
        let kind = opened.fields.word(.kind, among: settings.kinds.map(\.id), into: &report)
        let level = opened.fields.word(.level, among: settings.levels.map(\.id), into: &report)
        let (start, end) = period(opened.fields, .start, .end, into: &report)
        let place = opened.fields.text(.place, into: &report)
        let address = opened.fields.text(.address, into: &report)
        let placeNote = opened.fields.text(.placeNote, into: &report)
        let coordinates = self.coordinates(opened.fields, into: &report)
        let online = opened.fields.webAddress(.online, into: &report)
        let audience = opened.fields.texts(.audience, into: &report)
        let organiser = opened.fields.text(.organiser, into: &report)
        let partners = opened.fields.texts(.partners, into: &report)
        let registration = opened.fields.webAddress(.registration, into: &report)
        let phone = opened.fields.text(.phone, into: &report)
        let fee = opened.fields.text(.fee, into: &report)
        let status = opened.fields.word(.status, among: Activity.Status.allCases.map(\.rawValue), into: &report)
        let previousStart = opened.fields.date(.previousStart, into: &report)
        let programme = self.programme(opened.fields, into: &report)
        let row = opened.fields.text(.row, into: &report)
        let classes = opened.fields.integer(.classes, in: 0...1_000_000_000, into: &report)
        let participants = opened.fields.integer(.participants, in: 0...1_000_000_000, into: &report)
        guard let article = article(opened, into: &report) else { return nil }
        return Activity(
            article: article, kind: kind?.value ?? "other", level: level?.value, start: start?.value, end: end?.value,
            place: place?.value, address: address?.value, placeNote: placeNote?.value, coordinates: coordinates,
            online: online?.value, audience: audience.map(\.value), organiser: organiser?.value,
            partners: partners.map(\.value), registration: registration?.value, phone: phone?.value,
            fee: fee.map { $0.value == "0" ? .free : .text($0.value) },
            status: status.flatMap { Activity.Status(rawValue: $0.value) } ?? .scheduled,
            previousStart: previousStart?.value, programme: programme, row: row?.value, classes: classes?.value,
            participants: participants?.value)
    }

    /// Reads `map: [latitude, longitude]`.
    private func coordinates(_ fields: FieldReader<ActivityKey>, into report: inout Report) -> Activity.Coordinates? {
        guard let value = fields.value(.map) else { return nil }
        if case .list(let items) = value.content, items.count == 2 {
            let numbers = items.map { item in
                if case .scalar(let text) = item.content { Double(text) } else { Double?.none }
            }
            if let latitude = numbers[0], let longitude = numbers[1], abs(latitude) <= 90, abs(longitude) <= 180 {
                return Activity.Coordinates(latitude: latitude, longitude: longitude)
            }
            if MapPosition.reportSwapped(items, into: &report) { return nil }
        }
        report.add(.notAPosition(at: value.span))
        return nil
    }

    private func programme(_ fields: FieldReader<ActivityKey>, into report: inout Report) -> [Activity.Step] {
        guard let value = fields.value(.programme) else { return [] }
        return FieldValue.items(of: value).compactMap { item in
            guard case .map(let entries) = item.content else {
                return FieldValue.text(item, ActivityKey.programme.rawValue, into: &report).map {
                    Activity.Step(time: nil, text: $0.value)
                }
            }
            let map = FieldReader<ProgrammeKey>(entries, path: shownPath, zone: settings.zone, at: item.span)
            let time = map.text(.time, into: &report)
            let text = map.required(.text, into: &report)
            map.finish(into: &report)
            return text.map { Activity.Step(time: time?.value, text: $0.value) }
        }
    }

    func news(into report: inout Report) throws -> NewsItem? {
        guard let opened = try open(NewsKey.self, into: &report) else { return nil }
        let agency = opened.fields.text(.body, into: &report)
        let place = opened.fields.text(.place, into: &report)
        let activity = opened.fields.text(.activity, into: &report)
        let outlet = opened.fields.text(.outlet, into: &report)
        let outletURL = opened.fields.webAddress(.outletURL, into: &report)
        let photos = opened.fields.images(.photos, into: &report)
        let hasDate = opened.fields.value(.date) != nil
        if !hasDate { opened.fields.reportMissing(.date, into: &report) }
        guard let article = article(opened, anchors: .numbered, into: &report), let date = article.fields.date else {
            return nil
        }
        return NewsItem(
            article: article, date: date.value, agency: agency?.value, place: place?.value, activity: activity,
            outlet: outlet?.value, outletURL: outletURL?.value, photos: photos)
    }
}
