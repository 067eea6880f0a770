import Diagnostics

/// The rules about one file's text, called once for each Markdown file while its text is at hand.
enum PageChecks {
    static func check(_ page: PageSource, into report: inout Report) {
        WeekdayMismatch.check(page, into: &report)
        VagueLinkText.check(page, into: &report)
        BareLongAddress.check(page, into: &report)
        HeadingJump.check(page, into: &report)
        EmptyDescription.check(page, into: &report)
        TableWithoutHeader.check(page, into: &report)
    }
}
