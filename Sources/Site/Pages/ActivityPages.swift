import Campaign

/// The year's activities, and one activity.
extension Pages {
    func activitiesPage(_ edition: Edition) -> PageModel {
        let listed = lists(edition).activities
        var days: [(date: DateValue, items: [ActivityCardView])] = []
        var levels: [(level: String?, items: [ActivityCardView])] = []
        for index in listed {
            let activity = edition.activities[index]
            if let start = activity.start {
                let day = DateValue(precision: min(start.precision), day: start.day, offset: start.offset)
                if days.last?.date == day {
                    days[days.count - 1].items.append(card(edition, activity: index))
                } else {
                    days.append((day, [card(edition, activity: index)]))
                }
            } else if let last = levels.indices.last, levels[last].level == activity.level {
                levels[last].items.append(card(edition, activity: index))
            } else {
                levels.append((activity.level, [card(edition, activity: index)]))
            }
        }
        let view = ActivitiesView(
            count: wording.activities(listed.count),
            days: Items(days.map { dayGroup($0.date, $0.items) }),
            undated: Items(
                levels.map { ActivityLevelView(label: $0.level.map(settings.label(ofLevel:)), items: $0.items) }),
            isAllExpired: listed.isEmpty)
        let leaf = PageHead(
            address: book.activities(edition.year), title: wording.activitiesTitle(edition.year),
            description: wording.activitiesDescription(edition.year, listed.count), trail: trail(edition))
        return page("activities", view, leaf, edition: edition)
    }

    private func min(_ precision: DateValue.Precision) -> DateValue.Precision {
        precision == .minute ? .day : precision
    }

    private func dayGroup(_ date: DateValue, _ items: [ActivityCardView]) -> ActivityDayView {
        let hasDay = date.precision == .day
        return ActivityDayView(
            weekday: hasDay ? wording.weekday(date.day.weekday) : nil,
            text: hasDay ? DateText.short(date) : wording.long(date), iso: date.html, items: items)
    }

    func activityPage(_ edition: Edition, _ index: Int) -> PageModel {
        let activity = edition.activities[index]
        let article = activity.article
        let address = book.activity(edition.year, article.slug)
        let lists = lists(edition)
        func link(_ offset: Int) -> LinkView? {
            lists.activity(index, offset: offset).map { edition.activities[$0].article }.map {
                LinkView(label: $0.title, url: href(book.activity(edition.year, $0.slug)))
            }
        }
        let period = period(activity.start, activity.end)
        let reports = lists.reports[address] ?? []
        let image = bodies.references(of: article).image
        let body = bodies.html(article)
        let view = ActivityView(
            summary: article.fields.summary, kind: settings.label(ofKind: activity.kind),
            level: activity.level.map(settings.label(ofLevel:)), period: period,
            previousStart: activity.previousStart.map(day), hasState: period != nil || activity.status != .scheduled,
            isPostponed: activity.status == .postponed,
            isMovedOnline: activity.status == .movedOnline, isCancelled: activity.status == .cancelled,
            isHeld: activity.status == .held, picture: image.flatMap(bodies.picture), place: activity.place,
            address: activity.address, placeNote: activity.placeNote,
            mapURL: activity.coordinates.map {
                "https://www.openstreetmap.org/?mlat=\($0.latitude)&mlon=\($0.longitude)#map=17/\($0.latitude)/\($0.longitude)"
            },
            onlineURL: activity.online, audience: TextItems(activity.audience), organiser: activity.organiser,
            partners: TextItems(activity.partners),
            registration: activity.registration.map { LinkView(label: host($0), url: $0) }, phone: activity.phone,
            phoneURL: activity.phone.flatMap(Pages.telephoneURL), fee: feeText(activity.fee),
            isFree: activity.fee == .free,
            programme: Items(activity.programme.map { StepView(time: $0.time, text: $0.text) }),
            classes: activity.classes.map(wording.number), participants: activity.participants.map(wording.number),
            body: body, news: Items(reports.map { card(edition, news: $0) }))
        let leaf = PageHead(
            address: address, title: article.title, documentTitle: documentTitle(article.title, edition),
            description: summary(article), article: article, body: body, isArticle: true,
            published: article.fields.date?.value,
            cite: citation(
                author: activity.organiser ?? edition.theme.body, title: article.title,
                of: edition.theme.name ?? settings.title, date: activity.start),
            neighbours: neighbours(link(-1), link(1)),
            trail: trail(edition, (wording.activities, book.activities(edition.year))),
            structured: StructuredData.event(
                activity, period: period, url: address.absolute(base), image: picture(article), settings: settings
            ).map { [$0] } ?? [])
        return page("activity", view, leaf, edition: edition, part: book.activities(edition.year))
    }

    private func feeText(_ fee: Activity.Fee?) -> String? {
        if case .text(let text)? = fee { text } else { nil }
    }

    /// The host of a web address, as the words of a link.
    private func host(_ url: String) -> String {
        guard let start = url.range(of: "//")?.upperBound else { return url }
        return String(url[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" })
    }

    /// The absolute address of an article's lead picture.
    func picture(_ article: Article) -> String? {
        guard case .media(let address, _)? = bodies.references(of: article).image?.1 else { return nil }
        return address.absolute(base)
    }
}
