import Diagnostics

/// Reports a long web address as the text of a link: hard to understand when read aloud, and wider than a phone.
enum BareLongAddress {
    static let most = 60

    static func check(_ page: PageSource, into report: inout Report) {
        var tally = RepeatLimit(.bareLongAddress, in: page.path)
        defer { tally.tellRest(into: &report) }
        let links = page.body.links
        for index in 0..<links.count where links.words(index).count > most {
            let text = links.text(index)
            guard text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www."),
                !text.contains(where: \.isWhitespace), text.count > most, tally.admits()
            else { continue }
            report.add(.bareLongAddress(characters: text.count, at: page.words(before: links[index].span)))
        }
    }
}
