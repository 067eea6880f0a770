import Diagnostics

/// Checks on the text of one file, called once for each Markdown file while its text is in memory.
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
