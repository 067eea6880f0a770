import Campaign
import Diagnostics
import Foundation
import Site
import Testing

/// Times of activities, phone links, and the event data for search engines.
@Suite struct ActivityPageTests {
    private func page(_ fields: String, now: Int = SiteFixture.now) throws -> [Substring] {
        let site = try SiteFixture(["2023/activities/le.md": "---\ntitle: Lễ\n\(fields)\n---\n"], now: now).site()
        return try #require(site.pages["2023/hoat-dong/le/index.html"]).split(
            separator: "\n", omittingEmptySubsequences: false)
    }

    /// text | datetime | weekday | day | month | time | until | starts | ends | state, at 2023-10-07 08:00.
    @Test(arguments: [
        (
            "start: 2023-10-07",
            "Thứ Bảy, 07/10/2023|2023-10-07|Thứ Bảy|07|10|||2023-10-07T00:00:00+07:00|2023-10-08T00:00:00+07:00|running"
        ),
        (
            "start: 2023-10-02\nend: 2023-10-08",
            "02/10/2023 – 08/10/2023|2023-10-02|Thứ Hai|02|10||08/10|2023-10-02T00:00:00+07:00|2023-10-09T00:00:00+07:00|running"
        ),
        (
            "start: 2023-10-02\nend: 2023-10-02",
            "Thứ Hai, 02/10/2023|2023-10-02|Thứ Hai|02|10|||2023-10-02T00:00:00+07:00|2023-10-03T00:00:00+07:00|past"
        ),
        (
            "start: 2023-10-07 08:01",
            "Thứ Bảy, 07/10/2023, 08:01|2023-10-07T08:01:00+07:00|Thứ Bảy|07|10|08:01||2023-10-07T08:01:00+07:00|2023-10-08T00:00:00+07:00|upcoming"
        ),
        (
            "start: 2023-10-07 07:30\nend: 2023-10-07 09:00",
            "Thứ Bảy, 07/10/2023, 07:30 – 09:00|2023-10-07T07:30:00+07:00|Thứ Bảy|07|10|07:30 – 09:00||2023-10-07T07:30:00+07:00|2023-10-07T09:00:00+07:00|running"
        ),
        (
            "start: 2023-10-07 07:30\nend: 2023-10-07",
            "Thứ Bảy, 07/10/2023, 07:30|2023-10-07T07:30:00+07:00|Thứ Bảy|07|10|07:30||2023-10-07T07:30:00+07:00|2023-10-08T00:00:00+07:00|running"
        ),
        (
            "start: 2023-10-06 18:00\nend: 2023-10-07 08:00",
            "06/10/2023, 18:00 – 07/10/2023, 08:00|2023-10-06T18:00:00+07:00|Thứ Sáu|06|10|18:00|07/10|2023-10-06T18:00:00+07:00|2023-10-07T08:00:00+07:00|past"
        ),
        ("start: 2023-11", "Tháng 11/2023|2023-11|||11|||2023-11-01T00:00:00+07:00|2023-12-01T00:00:00+07:00|upcoming"),
        (
            "start: 2023-10\nend: 2023-10",
            "Tháng 10/2023|2023-10|||10||10/2023|2023-10-01T00:00:00+07:00|2023-11-01T00:00:00+07:00|running"
        ),
        ("start: 2023", "Năm 2023|2023||||||2023-01-01T00:00:00+07:00|2024-01-01T00:00:00+07:00|running"),
        (
            "start: 2023-09\nend: 2023-10",
            "09/2023 – 10/2023|2023-09|||09||10/2023|2023-09-01T00:00:00+07:00|2023-11-01T00:00:00+07:00|running"
        ),
        (
            "end: 2023-10-08",
            "đến hết Chủ Nhật, 08/10/2023|2023-10-08|Chủ Nhật|08|10|||2023-10-08T00:00:00+07:00|2023-10-09T00:00:00+07:00|upcoming"
        ),
        ("place_note: a", ""),
    ])
    func aPeriodIsTold(fields: String, period: String) throws {
        #expect(try page(fields).first.map(String.init) == period)
    }

    /// 2023-10-07 07:30 to 09:00, with one second before and after its ends.
    @Test(arguments: [
        (1_696_638_599, "upcoming"), (1_696_638_600, "running"), (1_696_643_999, "running"), (1_696_644_000, "past"),
    ])
    func theStateChangesAtTheVeryMoment(now: Int, state: String) throws {
        let period = try page("start: 2023-10-07 07:30\nend: 2023-10-07 09:00", now: now)[0]
        #expect(period.split(separator: "|").last.map(String.init) == state)
    }

    @Test(arguments: [
        ("028 3829 1234", "tel:+842838291234"), ("(028) 3829.1234", "tel:+842838291234"),
        ("+84 28 3829 1234", "tel:+842838291234"), ("+84 (0)28 3829 1234", "tel:+842838291234"),
        ("1900 1234", "tel:19001234"), ("111", "tel:111"), ("028 3829 1234 (máy lẻ 12)", "tel:+842838291234"),
        ("028 3829 1234 – 028 3829 5678", "tel:+842838291234"),
        ("028 3829 1234 - 028 3829 5678", "tel:+842838291234"),
        ("ĐT: 028-3829-1234; 0903 000 000", "tel:+842838291234"), ("chưa có", ""), ("số 12", ""),
    ])
    func aPhoneNumberCanBeDialled(phone: String, url: String) throws {
        #expect(try page("phone: \"\(phone)\"")[1] == url)
    }

    // MARK: Structured data

    private func event(_ fields: String) throws -> [String: Any]? {
        let text = try page(fields).joined(separator: "\n")
        for part in text.components(separatedBy: "<script type=\"application/ld+json\">").dropFirst() {
            let json = part.components(separatedBy: "</script>")[0]
            let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
            if object?["@type"] as? String == "Event" { return object }
        }
        return nil
    }

    @Test(arguments: [
        "start: 2023-10-07", "start: 2023-10-07\nplace: Trường", "start: 2023-10-07\nplace_note: Do quận chọn",
        "address: 1 Lê Lợi", "start: 2023-10\naddress: 1 Lê Lợi",
        "start: 2023-10-07\nstatus: moved_online\naddress: 1 Lê Lợi", "start: 2023-10-07\naddress: \"\"",
    ])
    func nothingIsInventedForAnEvent(fields: String) throws {
        #expect(try event(fields)?.keys.sorted() == nil)
    }

    @Test(arguments: [
        ("address: 1 Lê Lợi", "EventScheduled", "Offline"),
        ("address: 1 Lê Lợi\nstatus: held", "EventScheduled", "Offline"),
        ("address: 1 Lê Lợi\nstatus: cancelled", "EventCancelled", "Offline"),
        ("address: 1 Lê Lợi\nstatus: postponed", "EventPostponed", "Offline"),
        ("address: 1 Lê Lợi\nstatus: postponed\nprevious_start: 2023-10-01", "EventRescheduled", "Offline"),
        ("online: https://a.vn/x", "EventScheduled", "Online"),
        ("online: https://a.vn/x\naddress: 1 Lê Lợi", "EventScheduled", "Mixed"),
        ("online: https://a.vn/x\naddress: 1 Lê Lợi\nstatus: moved_online", "EventMovedOnline", "Online"),
    ])
    func statusAndModeAreTold(fields: String, status: String, mode: String) throws {
        let event = try #require(try event("start: 2023-10-07 07:30\n\(fields)"))
        #expect(event["eventStatus"] as? String == "https://schema.org/\(status)")
        #expect(event["eventAttendanceMode"] as? String == "https://schema.org/\(mode)EventAttendanceMode")
    }

    @Test func anEventIsToldWhole() throws {
        let text = try page(
            "summary: Một </script> câu\nstart: 2023-10-07 07:30\nend: 2023-10-07\nplace: Trường <b>\naddress: 1 Lê Lợi\nmap: [10.5, 106.25]\nfee: 0\norganiser: Phòng\nprevious_start: 2023-10-06\nstatus: postponed"
        ).joined(separator: "\n")
        let json = text.components(separatedBy: "<script type=\"application/ld+json\">")[1].components(
            separatedBy: "</script>")[0]
        #expect(
            json
                == #"{"@context":"https://schema.org","@type":"Event","name":"Lễ","startDate":"2023-10-07T07:30:00+07:00","endDate":"2023-10-07","#
                + #""eventStatus":"https://schema.org/EventRescheduled","eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode","#
                + #""location":{"@type":"Place","name":"Trường \u003cb\u003e","address":"1 Lê Lợi","geo":{"@type":"GeoCoordinates","latitude":10.5,"longitude":106.25}},"#
                + #""previousStartDate":"2023-10-06","description":"Một \u003c/script\u003e câu","url":"https://hoctap.example.vn/2023/hoat-dong/le/","inLanguage":"vi","#
                + #""organizer":{"@type":"Organization","name":"Phòng"},"offers":{"@type":"Offer","price":0,"priceCurrency":"VND","url":"https://hoctap.example.vn/2023/hoat-dong/le/"}}"#
        )
        // Two elements, event and breadcrumbs, and no other end of a script.
        #expect(text.components(separatedBy: "</script").count == 3)
    }

    // MARK: Neighbours

    private func neighbours(_ path: String, _ files: [String: String]) throws -> [String] {
        let text = try #require(try SiteFixture(files).site().pages["2023/\(path)/index.html"])
        return text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("< ") || $0.hasPrefix("> ") }
    }

    @Test func activitiesFollowTheTimetable() throws {
        func activity(_ title: String, _ fields: String) -> String { "---\ntitle: \(title)\n\(fields)\n---\n" }
        let files = [
            "2023/activities/1.md": activity("Chiều", "start: 2023-10-02 14:00"),
            "2023/activities/2.md": activity("Sáng", "start: 2023-10-02 07:30"),
            "2023/activities/3.md": activity("Cả ngày", "start: 2023-10-02"),
            "2023/activities/4.md": activity("Cấp xã", "level: ward"),
            "2023/activities/5.md": activity("Đọc", "level: district"),
            "2023/activities/6.md": activity("Dạy", "level: district"),
            "2023/activities/7.md": activity("Hết hạn", "start: 2023-10-01\nexpires: 2023-10-02"),
            "2023/activities/8.md": activity("Không cấp", ""),
        ]
        // Cả ngày, Sáng, Chiều, then Dạy, Đọc of the district, the ward's, and the one without a level.
        #expect(
            try (1...8).map { try neighbours("hoat-dong/\($0)", files) } == [
                ["< Sáng", "> Dạy"], ["< Cả ngày", "> Chiều"], ["> Sáng"], ["< Đọc", "> Không cấp"],
                ["< Dạy", "> Cấp xã"], ["< Chiều", "> Đọc"], [], ["< Cấp xã"],
            ])
    }

    @Test func olderNewsComeBefore() throws {
        let files = Dictionary(
            uniqueKeysWithValues: [("a", "2023-10-01"), ("b", "2023-10-03"), ("c", "2023-10-02"), ("d", "2023-10")].map
            { name, date in
                ("2023/news/\(name).md", "---\ntitle: Tin \(name)\ndate: \(date)\n---\n")
            })
        #expect(
            try ["a", "b", "c", "d"].map { try neighbours("tin-tuc/\($0)", files) } == [
                ["< Tin d", "> Tin c"], ["< Tin c"], ["< Tin a", "> Tin b"], ["> Tin a"],
            ])
    }
}
