import Campaign

extension Pages {
    func day(_ date: DateValue) -> DayView { DayView(text: wording.long(date), iso: date.html) }

    func period(_ start: DateValue?, _ end: DateValue?) -> PeriodView? {
        PeriodView(start, end, wording, now: campaign.now)
    }
}

extension PeriodView {
    /// A period. Both ends are inclusive; a missing start is taken from the end.
    ///
    /// - Parameter now: seconds since 1970.
    /// - Returns: nil without any date.
    init?(_ start: DateValue?, _ end: DateValue?, _ wording: Wording, now: Int) {
        guard let first = start ?? end else { return nil }
        let last = end ?? first
        let begins = first.instant
        let ends = PeriodView.ends(first, last, isOpen: end == nil)
        let isSpan = last.lastDay != first.day || first.precision.rawValue < DateValue.Precision.day.rawValue
        let text: String
        if start == nil {
            text = wording.until(wording.long(last))
        } else if end == nil || first == last || (first.day == last.lastDay && !last.hasTime) {
            text = wording.long(first)
        } else if first.day == last.day, last.hasTime {
            text = "\(wording.long(first)) – \(last.clock)"
        } else {
            text = "\(PeriodView.spanned(first)) – \(PeriodView.spanned(last))"
        }
        let dated = first.precision.rawValue >= DateValue.Precision.day.rawValue
        self.init(
            text: text, startISO: first.html, weekday: dated ? wording.weekday(first.day.weekday) : nil,
            day: dated ? padded(first.day.day) : nil,
            month: first.precision == .year ? nil : padded(first.day.month),
            time: first.hasTime
                ? (first.day == last.day && last.hasTime && end != nil ? "\(first.clock) – \(last.clock)" : first.clock)
                : nil,
            until: isSpan && end != nil ? PeriodView.brief(last, after: first) : nil,
            startsAt: first.rfc3339, endsAt: PeriodView.instant(ends, offset: last.offset),
            isUpcoming: now < begins, isRunning: begins <= now && now < ends,
            isPast: ends <= now)
    }

    /// A short end date: `08/10`, with the year only where it differs from the start's.
    private static func brief(_ date: DateValue, after first: DateValue) -> String {
        guard date.precision.rawValue >= DateValue.Precision.day.rawValue, date.day.year == first.day.year else {
            return DateText.short(date)
        }
        return "\(padded(date.day.day))/\(padded(date.day.month))"
    }

    private static func spanned(_ date: DateValue) -> String {
        date.hasTime ? "\(DateText.short(date)), \(date.clock)" : DateText.short(date)
    }

    /// The first moment after the period, in seconds since 1970: a day lasts until midnight, as does a period with only
    /// a start.
    private static func ends(_ first: DateValue, _ last: DateValue, isOpen: Bool) -> Int {
        if last.hasTime, !isOpen { return last.instant }
        return last.lastDay.next.daysSince1970 * 86_400 - last.offset
    }

    private static func instant(_ seconds: Int, offset: Int) -> String {
        let local = seconds + offset
        let day = Day(daysSince1970: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
        let minutes = (local - day.daysSince1970 * 86_400) / 60
        return DateValue(precision: .minute, day: day, minutes: minutes, offset: offset).rfc3339
    }
}
