import Diagnostics

/// Reports a title in the form of a printed heading: all in capitals, or with a full stop.
enum TitleForm {
    static func check(_ article: Article, into report: inout Report) {
        guard let span = article.declarations.span(.title) else { return }
        if isInCapitals(article.title) { report.add(.titleInCapitals(at: span)) }
        if endsWithFullStop(article.title) { report.add(.titleWithFullStop(at: span)) }
    }

    /// Whether the title is in capitals, with at least three words and twelve letters: `UBND TP.HCM` is a name.
    private static func isInCapitals(_ title: String) -> Bool {
        var letters = 0
        for character in title where character.isLetter {
            if character.isLowercase { return false }
            letters += 1
        }
        return letters >= 12 && title.split(separator: " ").count >= 3
    }

    private static let abbreviations: Set<String> = [
        "tp", "tx", "tt", "ths", "ts", "pgs", "gs", "bs", "tr", "ltd", "co", "inc",
    ]

    private static func endsWithFullStop(_ title: String) -> Bool {
        guard title.last == "." else { return false }
        let word = title.dropLast().split(separator: " ").last ?? ""
        return word.count > 1 && !word.contains(".") && !abbreviations.contains(word.lowercased())
    }
}
