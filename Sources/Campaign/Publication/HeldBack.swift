import Diagnostics

/// A page that is not published yet, with the reason.
package struct HeldBack: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
        case draft
        /// The date of the page is in the future.
        case future(DateValue)
        /// The whole edition is held back.
        indirect case edition(Int, Reason)
    }

    /// The path relative to the content folder.
    package let file: String
    package let shownPath: String
    package let title: String
    package let reason: Reason

    package init(file: String, shownPath: String, title: String, reason: Reason) {
        self.file = file
        self.shownPath = shownPath
        self.title = title
        self.reason = reason
    }
}

extension HeldBack.Reason {
    package var message: Localized {
        switch self {
        case .draft: Localized(vi: "bản nháp (draft: true)", en: "a draft (draft: true)")
        case .future(let date):
            Localized(
                vi: "chưa đến ngày công bố \(DateText.short(date))\(date.hasTime ? " \(date.clock)" : "")",
                en: "its date, \(DateText.short(date))\(date.hasTime ? " \(date.clock)" : ""), lies ahead")
        case .edition(let year, let reason):
            Localized(
                vi: "cả năm \(year) được giữ lại: \(reason.message.vi)",
                en: "the whole of \(year) is held back: \(reason.message.en)")
        }
    }
}
