import Template

/// What every page may ask of the theme itself.
struct ThemeRecords: Sendable {
    /// `t`
    let words: Record
    /// `words`
    let scriptWords: Record
    /// `assets`
    let assets: Record

    /// Their fields in a page that holds them.
    func fields<Page>(at theme: KeyPath<Page, ThemeRecords>) -> [Field<Page>] {
        [
            wordsField(at: theme),
            .record(
                "words", of: scriptWords.shape, "words for scripts, as blocks of data",
                theme.appending(path: \.scriptWords)),
            .record("assets", of: assets.shape, "addresses of the files of static/", theme.appending(path: \.assets)),
        ]
    }

    func wordsField<Page>(at theme: KeyPath<Page, ThemeRecords>) -> Field<Page> {
        .record(
            "t", of: words.shape, "words of the interface, from strings.<language>.yml", theme.appending(path: \.words))
    }
}
