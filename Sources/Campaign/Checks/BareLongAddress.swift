import Diagnostics

/// A long web address as the words of a link: unreadable aloud, and wider than a phone.
enum BareLongAddress {
    static let most = 60

    static func check(_ page: PageSource, into report: inout Report) {
        var tally = RepeatLimit(.bareLongAddress, in: page.path)
        defer { tally.tellRest(into: &report) }
        for link in page.body.links where link.text.utf8.count > most {
            let text = link.text
            guard text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www."),
                !text.contains(where: \.isWhitespace), text.count > most, tally.admits()
            else { continue }
            report.add(
                .bareLongAddress, vi: "địa chỉ web dài \(text.count) ký tự nằm ngay trong lời văn",
                en: "a web address of \(text.count) characters stands in the text", at: page.words(before: link.span),
                fixes: [
                    .init(
                        Localized(
                            vi: "đặt tên cho liên kết: [tên trang hoặc tài liệu](địa chỉ)",
                            en: "give the link a name: [name of the page or document](address)"))
                ])
        }
    }
}
