import Template

/// What every page may ask of the theme itself.
struct ThemeRecords: Sendable {
    /// `t`
    let words: Record
    /// `words`
    let scriptWords: Record
    /// `assets`
    let assets: Record

    /// Their fields in the record of a page, in the order of ``values``.
    var fields: [RecordShape.Field] {
        [
            wordsField,
            .init("words", .record(scriptWords.shape), "words for scripts, as blocks of data"),
            .init("assets", .record(assets.shape), "addresses of the files of static/"),
        ]
    }

    var wordsField: RecordShape.Field {
        .init("t", .record(words.shape), "words of the interface, from strings.<language>.yml")
    }

    var values: [Value] { [.record(words), .record(scriptWords), .record(assets)] }
}
