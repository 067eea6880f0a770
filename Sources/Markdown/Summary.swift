/// The beginning of a text for lists and previews: as many whole sentences as fit into `limit` characters.
///
/// When the first sentence does not fit, or the fitting sentences take less than a quarter of the limit, the summary is
/// cut after a whole word and ends with `…`. Runs of white space become single spaces. A text within the limit is
/// returned whole.
package func firstSentences(plain: String, limit: Int = 200) -> String {
    let words = plain.split(whereSeparator: \.isWhitespace)
    let text = words.joined(separator: " ")
    if text.count <= limit { return text }
    var used = 0
    var sentenceEnd = 0
    var fitting = 0
    for (index, word) in words.enumerated() {
        used += word.count + (index > 0 ? 1 : 0)
        if used > limit { break }
        fitting = index + 1
        if endsSentence(word, before: index + 1 < words.count ? words[index + 1] : nil) {
            sentenceEnd = index + 1
        }
    }
    // A very short first sentence is a poor summary of a long text.
    if sentenceEnd > 0, words[..<sentenceEnd].joined(separator: " ").count * 4 >= limit {
        return words[..<sentenceEnd].joined(separator: " ")
    }
    let room = limit - 1
    guard fitting > 0 else { return text.prefix(max(room, 0)) + "…" }
    var kept = words[..<fitting].joined(separator: " ")
    if kept.count > room { kept = words[..<(fitting - 1)].joined(separator: " ") }
    if kept.isEmpty { return text.prefix(max(room, 0)) + "…" }
    while let last = kept.last, ",;:-–—".contains(last) || last == " " { kept.removeLast() }
    return kept + "…"
}

/// Whether a word ends a sentence: it ends with `.`, `!`, `?` or `…`, and the next word does not begin with a
/// lower-case letter.
///
/// A number other than a year (`Điều 1.`), a single letter (`Q. 3`) and known abbreviations (`TP. Hồ Chí Minh`) do not
/// end a sentence.
private func endsSentence(_ word: Substring, before next: Substring?) -> Bool {
    let closing = "\"”’)]»"
    var word = word
    while let last = word.last, closing.contains(last) { word.removeLast() }
    guard let stop = word.last, ".!?…".contains(stop) else { return false }
    if let first = next?.first(where: { !"\"“‘([«".contains($0) }), first.isLowercase { return false }
    if stop != "." { return true }
    word.removeLast()
    let abbreviations: Set<String> = ["tp", "tx", "tt", "ths", "ts", "pgs", "gs", "bs", "ks", "ông", "bà"]
    if word.count <= 1 || abbreviations.contains(word.lowercased()) { return false }
    return !word.allSatisfy(\.isNumber) || word.count == 4
}
