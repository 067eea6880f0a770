/// Messages that several rules share.

extension Diagnostic {
    /// Reports how many further diagnostics of a rule were left out in a file, because so many usually have one cause.
    package static func moreOfTheSame(_ rule: Rule, count: Int, path: String) -> Diagnostic {
        Diagnostic(
            rule,
            vi: "còn \(count) chỗ nữa như vậy trong tệp này",
            en: "there are \(count) more like these in this file",
            at: Span(path: path))
    }
}

extension Diagnostic.Note {
    /// Two file names that look the same on screen.
    package static let looksAlike = note(
        vi: "hai tên tệp trông như nhau nhưng dấu được ghi theo hai cách (dựng sẵn và tổ hợp)",
        en: "the two names look the same, but their accents are encoded in two ways (NFC and NFD)")

    static func published(at span: Span) -> Self {
        note(vi: "ngày đăng khai ở đây", en: "the date of publication is stated here", at: span)
    }
}

extension Diagnostic.Fix {
    static func didYouMean(_ word: String, at span: Span) -> Self {
        fix(vi: "có phải “\(word)”?", en: "did you mean `\(word)`?", replacing: span, with: word)
    }

    static func close(with sign: Character) -> Self {
        fix(vi: "thêm dấu đóng “\(sign)”", en: "add the closing `\(sign)`")
    }

    // MARK: Quotes

    /// - Parameter value: The text between the quotes, already escaped.
    package static func quote(_ value: String, at span: Span) -> Self {
        fix(vi: "viết: \"\(value)\"", en: "write: \"\(value)\"", replacing: span, with: "\"\(value)\"")
    }

    package static let quoteWord = fix(vi: "đặt từ này trong ngoặc kép", en: "put the word between double quotes")

    package static let quoteValue = fix(
        vi: "đặt cả giá trị trong ngoặc kép \"…\"", en: "put the whole value between double quotes")
}
