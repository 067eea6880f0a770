import Campaign
import Foundation
import TestSupport
import Testing

@Suite struct DateTests {
    static let zone = SiteTimeZone.vietnam

    private func read(_ text: String, _ zone: SiteTimeZone = Self.zone) throws(DateProblem) -> DateValue {
        try DateValue(reading: text, zone: zone)
    }

    @Test(arguments: [
        ("2023-10-07", "2023-10-07", "07/10/2023", "2023-10-07T00:00:00+07:00"),
        ("07/10/2023", "2023-10-07", "07/10/2023", "2023-10-07T00:00:00+07:00"),
        ("7/1/2023", "2023-01-07", "07/01/2023", "2023-01-07T00:00:00+07:00"),
        ("2023-1-7", "2023-01-07", "07/01/2023", "2023-01-07T00:00:00+07:00"),
        ("2023-10-07 07:30", "2023-10-07T07:30:00+07:00", "07/10/2023", "2023-10-07T07:30:00+07:00"),
        ("2023-10-07T07:30", "2023-10-07T07:30:00+07:00", "07/10/2023", "2023-10-07T07:30:00+07:00"),
        ("2023-10-07  7:30", "2023-10-07T07:30:00+07:00", "07/10/2023", "2023-10-07T07:30:00+07:00"),
        ("07/10/2023 07:30", "2023-10-07T07:30:00+07:00", "07/10/2023", "2023-10-07T07:30:00+07:00"),
        ("2023-10-07 07:30:59", "2023-10-07T07:30:00+07:00", "07/10/2023", "2023-10-07T07:30:00+07:00"),
        ("2023-10-07T07:30Z", "2023-10-07T07:30:00Z", "07/10/2023", "2023-10-07T07:30:00Z"),
        ("2023-10-07T07:30:00+09:00", "2023-10-07T07:30:00+09:00", "07/10/2023", "2023-10-07T07:30:00+09:00"),
        ("2023-10-07 07:30 -0330", "2023-10-07T07:30:00-03:30", "07/10/2023", "2023-10-07T07:30:00-03:30"),
        ("2023-10", "2023-10", "10/2023", "2023-10-01T00:00:00+07:00"),
        ("2023", "2023", "2023", "2023-01-01T00:00:00+07:00"),
        ("2024-02-29", "2024-02-29", "29/02/2024", "2024-02-29T00:00:00+07:00"),
        ("2023-10-07 00:00", "2023-10-07T00:00:00+07:00", "07/10/2023", "2023-10-07T00:00:00+07:00"),
        ("2023-10-07 23:59", "2023-10-07T23:59:00+07:00", "07/10/2023", "2023-10-07T23:59:00+07:00"),
    ])
    func everyFormIsRead(text: String, html: String, short: String, moment: String) throws {
        let date = try read(text)
        #expect(date.html == html)
        #expect(DateText.short(date) == short)
        #expect(date.rfc3339 == moment)
    }

    @Test(arguments: [
        ("31/04/2023", DateProblem.noSuchDay(lastDayOfMonth: 30)), ("2023-02-29", .noSuchDay(lastDayOfMonth: 28)),
        ("30/02/2024", .noSuchDay(lastDayOfMonth: 29)), ("1900-02-29", .noSuchDay(lastDayOfMonth: 28)),
        ("00/10/2023", .noSuchDay(lastDayOfMonth: 31)), ("2023-13-01", .noSuchDay(lastDayOfMonth: nil)),
        ("2023-00", .noSuchDay(lastDayOfMonth: nil)), ("2023-10-07 24:00", .noSuchTime),
        ("2023-10-07 07:60", .noSuchTime),
        ("2023-10-07 07:30:60", .noSuchTime), ("2023-10-07T07:30+15:00", .noSuchTime),
        ("2023-10-07T07:30+07:60", .noSuchTime),
        ("", .form), ("07-10-2023", .form), ("2023/10/07", .form), ("7/10/23", .form), ("10/2023", .form),
        ("07/10", .form),
        ("ngày 07/10/2023", .form), ("2023-10-07 7h30", .form), ("2023-10-07 07:3", .form), ("2023-10-07 ", .form),
        (" 2023", .form),
        ("2023-10-07T07:30+7", .form), ("2023-10-07T07:30 giờ", .form), ("20231007", .form), ("２０２３", .form),
        ("2023-10-07T", .form),
        ("123456789012345678901234567890", .form),
    ])
    func whatIsNoDateIsRefused(text: String, problem: DateProblem) {
        #expect(throws: problem) { try read(text) }
    }

    @Test(arguments: [
        ("2023", "2023-12-31"), ("2024", "2024-12-31"), ("2024-02", "2024-02-29"), ("2023-02", "2023-02-28"),
        ("2023-12", "2023-12-31"),
        ("2023-10-07", "2023-10-07"), ("2023-10-07 07:30", "2023-10-07"),
    ])
    func aPeriodEndsOnItsLastDay(text: String, last: String) throws {
        #expect(try read(text).lastDay.iso == last)
    }

    @Test func datesSortAsTheFirstMomentOfTheirPeriod() throws {
        let sorted = [
            "2022-12-31", "2023", "2023-01", "2023-01-01", "2023-01-01 00:00", "2023-01-01 00:01",
            "2023-01-02T00:00+09:00", "2023-01-02",
        ]
        var random = SeededRandom(mixing: 1)
        let dates = try sorted.shuffled(using: &random).map { try read($0) }
        #expect(dates.sorted().map(\.html) == (try sorted.map { try read($0).html }))
    }

    /// Compares with another implementation of the calendar, over two centuries.
    @Test func daysAgreeWithFoundation() {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .gmt
        var random = SeededRandom(mixing: 2)
        let first = -25_567  // 1900-01-01
        for _ in 0..<3000 {
            let number = first + random.below(73_414)
            let day = Day(daysSince1970: number)
            let parts = calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
            #expect(
                [day.year, day.month, day.day, day.weekday % 7 + 1] == [
                    parts.year, parts.month, parts.day, parts.weekday,
                ])
            #expect(day.daysSince1970 == number)
            #expect(Day(year: day.year, month: day.month, day: day.day) == day)
            #expect(day.next.daysSince1970 == number + 1)
        }
    }

    @Test func knownDaysHaveTheirWeekday() {
        // Seeds: the opening of 2023 was a Saturday, 30/9/2020 a Wednesday.
        #expect(Day(year: 2023, month: 10, day: 7)?.weekday == 6)
        #expect(Day(year: 2020, month: 9, day: 30)?.weekday == 3)
        #expect(Day(year: 1969, month: 12, day: 28)?.weekday == 7)
    }

    @Test(arguments: [
        (0, 1, 1), (10_000, 1, 1), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0), (2023, 4, 31), (2100, 2, 29),
    ])
    func noSuchDayIsMade(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }
}

@Suite struct SiteTimeZoneTests {
    @Test func vietNamIsSevenHoursAhead() throws {
        let zone = try #require(SiteTimeZone(identifier: "Asia/Ho_Chi_Minh"))
        let day = try #require(Day(year: 2023, month: 10, day: 7))
        #expect(zone.offset(at: day, minutes: 0) == 25_200)
        #expect(zone.day(atInstant: 1_696_611_599).iso == "2023-10-06")
        #expect(zone.day(atInstant: 1_696_611_600).iso == "2023-10-07")
        #expect(zone == .vietnam)
    }

    @Test func daysBefore1970AreRoundedDown() throws {
        let zone = try #require(SiteTimeZone(identifier: "UTC"))
        #expect(
            [-1, -86_400, -86_401].map { zone.day(atInstant: $0).iso } == ["1969-12-31", "1969-12-31", "1969-12-30"])
    }

    @Test func anUnknownZoneIsNone() {
        #expect(SiteTimeZone(identifier: "Asia/Saigonn") == nil)
    }

    /// Berlin went to summer time on 26/03/2023 at 02:00 and back on 29/10/2023 at 03:00.
    @Test(arguments: [
        ("2023-03-26", "2023-03-26T00:00:00+01:00"), ("2023-03-26 01:59", "2023-03-26T01:59:00+01:00"),
        ("2023-03-26 03:00", "2023-03-26T03:00:00+02:00"), ("2023-03-27", "2023-03-27T00:00:00+02:00"),
        ("2023-10-29", "2023-10-29T00:00:00+02:00"), ("2023-10-29 03:00", "2023-10-29T03:00:00+01:00"),
        ("2023-07", "2023-07-01T00:00:00+02:00"), ("2023", "2023-01-01T00:00:00+01:00"),
    ])
    func summerTimeIsKept(text: String, moment: String) throws {
        let zone = try #require(SiteTimeZone(identifier: "Europe/Berlin"))
        #expect(try DateValue(reading: text, zone: zone).rfc3339 == moment)
    }
}
