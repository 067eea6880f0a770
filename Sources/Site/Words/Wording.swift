import Campaign

/// The texts that Loa itself writes into pages: dates, counts, sentences made of data. Texts of the theme's templates
/// are in its strings file.
package struct Wording: Sendable {
    package enum Language: String, Sendable, CaseIterable {
        case vietnamese = "vi"
        case english = "en"
    }

    package let language: Language

    /// - Parameter language: of the site, as in `site.yml`; an unknown one is Vietnamese.
    package init(language: String) {
        self.language = Language(rawValue: language) ?? .vietnamese
    }

    private func pick(_ vi: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
        switch language {
        case .vietnamese: vi()
        case .english: en()
        }
    }

    // MARK: Dates

    /// - Parameter number: 1 is Monday, 7 is Sunday.
    func weekday(_ number: Int) -> String {
        pick(Wording.weekdays.vi[number - 1], Wording.weekdays.en[number - 1])
    }

    private static let weekdays = (
        vi: ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật"],
        en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    )

    /// `Thứ Bảy, 07/10/2023`, with its time if it has one; `Tháng 10/2023`; `Năm 2023`.
    func long(_ date: DateValue) -> String {
        switch date.precision {
        case .year: pick("Năm \(date.day.year)", "\(date.day.year)")
        case .month:
            pick("Tháng \(padded(date.day.month))/\(date.day.year)", "\(padded(date.day.month))/\(date.day.year)")
        case .day: long(date.day)
        case .minute: "\(long(date.day)), \(date.clock)"
        }
    }

    func long(_ day: Day) -> String { "\(weekday(day.weekday)), \(DateText.short(day))" }

    /// A date inside a sentence or citation: `07/10/2023`, `tháng 9/2024`, `2021`.
    func short(_ date: DateValue) -> String {
        date.precision == .month
            ? pick("tháng \(date.day.month)/\(date.day.year)", "\(padded(date.day.month))/\(date.day.year)")
            : DateText.short(date)
    }

    func until(_ text: String) -> String { pick("đến hết \(text)", "until \(text)") }

    // MARK: Counts

    /// `12.345`, `12,345`
    func number(_ value: Int) -> String {
        let digits = Array(String(value.magnitude))
        var out = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { out += pick(".", ",") }
            out.append(digit)
        }
        return value < 0 ? "-" + out : out
    }

    func slogans(_ count: Int) -> String {
        "\(number(count)) \(pick("khẩu hiệu", count == 1 ? "slogan" : "slogans"))"
    }
    func activities(_ count: Int) -> String {
        "\(number(count)) \(pick("hoạt động", count == 1 ? "activity" : "activities"))"
    }
    func news(_ count: Int) -> String { "\(number(count)) \(pick("tin", count == 1 ? "news item" : "news items"))" }

    /// Bytes of a download: `240 KB`, `1,5 MB`.
    func size(_ bytes: Int) -> String {
        if bytes < 1000 * 1000 { return "\(max(1, (bytes + 500) / 1000)) KB" }
        let tenths = (bytes + 50_000) / 100_000
        return "\(tenths / 10)\(tenths % 10 == 0 ? "" : pick(",", ".") + String(tenths % 10)) MB"
    }

    // MARK: Titles of pages that the site makes itself

    func editionTitle(_ year: Int) -> String { pick("Năm \(year)", "\(year)") }
    func slogansTitle(_ year: Int) -> String { pick("Khẩu hiệu năm \(year)", "Slogans of \(year)") }
    var allSlogansTitle: String { pick("Khẩu hiệu các năm", "Slogans of all years") }
    func activitiesTitle(_ year: Int) -> String { pick("Hoạt động năm \(year)", "Activities of \(year)") }
    func newsTitle(_ year: Int, page: Int) -> String {
        let title = pick("Tin tức năm \(year)", "News of \(year)")
        return page == 1 ? title : "\(title), \(pick("trang", "page")) \(page)"
    }
    var archiveTitle: String { pick("Lưu trữ", "Archive") }
    var pressTitle: String { pick("Thông tin cho báo chí", "For the press") }
    var notFoundTitle: String { pick("Không tìm thấy trang", "Page not found") }
    var goneTitle: String { pick("Nội dung đã được rút lại", "Withdrawn") }
    var homeCrumb: String { pick("Trang chủ", "Home") }

    // MARK: Short names in menus

    var theme: String { pick("Chủ đề", "Theme") }
    var slogans: String { pick("Khẩu hiệu", "Slogans") }
    var outline: String { pick("Đề cương", "Outline") }
    var outlineLong: String { pick("Đề cương tuyên truyền", "Information outline") }
    var activities: String { pick("Hoạt động", "Activities") }
    var news: String { pick("Tin tức", "News") }
    var plan: String { pick("Kế hoạch", "Plan") }
    var press: String { pick("Báo chí", "Press") }
    var years: String { pick("Các năm", "Years") }
    var feeds: String { pick("Nguồn cấp tin", "Feeds") }
    var aboutSite: String { pick("Về trang này", "About this site") }

    // MARK: Sentences

    func slogansDescription(_ year: Int, _ count: Int) -> String {
        pick(
            "\(number(count)) khẩu hiệu tuyên truyền năm \(year), theo nơi treo và quy tắc chọn.",
            "\(slogans(count)) of \(year), by where they hang and how to choose.")
    }
    func activitiesDescription(_ year: Int, _ count: Int) -> String {
        pick(
            "\(number(count)) hoạt động năm \(year): khi nào, ở đâu, dành cho ai.",
            "\(activities(count)) of \(year): when, where, for whom.")
    }
    func newsDescription(_ year: Int) -> String {
        pick("Tin tức và thông báo năm \(year), mới nhất ở trên.", "News and notices of \(year), newest first.")
    }
    var archiveDescription: String {
        pick(
            "Chủ đề, thời gian và nội dung của mọi năm, địa chỉ giữ nguyên lâu dài.",
            "Theme, dates and contents of every year, at addresses that stay.")
    }
    var pressDescription: String {
        pick("Dữ kiện, cách trích dẫn và liên kết, nguồn cấp tin.", "Facts, how to cite and link, feeds.")
    }
    var allSlogansDescription: String { pick("Mọi khẩu hiệu đã dùng qua các năm.", "Every slogan of every year.") }

    func slogan(_ text: String) -> String { pick("Khẩu hiệu: “\(text)”", "Slogan: “\(text)”") }
    func sloganDescription(_ year: Int, author: String?) -> String {
        let base = pick("Khẩu hiệu tuyên truyền năm \(year)", "Slogan of \(year)")
        return author.map { "\(base) – \($0)" } ?? base
    }

    var campaignName: String { pick("Tên chiến dịch", "Campaign") }
    func themeOf(_ year: Int) -> String { pick("Chủ đề năm \(year)", "Theme of \(year)") }
    var time: String { pick("Thời gian", "Dates") }
    var issuingBody: String { pick("Cơ quan ban hành kế hoạch", "Plan issued by") }
    var opening: String { pick("Khai mạc", "Opening") }
    var yearsHeld: String { pick("Các năm có trên trang này", "Years on this site") }
    var responsible: String { pick("Đơn vị phụ trách trang", "Site run by") }
    var atomFeed: String { pick("Tin mới (Atom)", "News (Atom)") }
    func atomFeed(_ year: Int) -> String { pick("Tin năm \(year) (Atom)", "News of \(year) (Atom)") }
    var jsonFeed: String { pick("Tin mới (JSON Feed)", "News (JSON Feed)") }
    func corrected(_ text: String) -> String { pick("Đính chính: \(text)", "Correction: \(text)") }
    var share: (facebook: String, zalo: String) {
        (pick("Chia sẻ qua Facebook", "Share on Facebook"), pick("Chia sẻ qua Zalo", "Share on Zalo"))
    }
    func issuedDocument(_ name: String, issuer: String?, date: String?) -> String {
        [name, issuer, date].compactMap(\.self).joined(separator: ", ")
    }
    func dayWord(_ date: DateValue) -> String {
        date.precision == .day || date.precision == .minute ? pick("ngày ", "") + DateText.short(date) : short(date)
    }
}
