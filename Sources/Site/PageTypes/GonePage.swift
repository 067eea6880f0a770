import Campaign
import Template

/// The page of an address that the ledger marks as gone.
struct GonePage: PageType {
    let address: Address
    let day: DateValue
    let reason: String

    static let template = "gone"
    static let field: String? = "gone"

    /// Nil for an entry that is not marked as gone, and for the address of a file: HTML cannot be served as a picture.
    init?(_ entry: Ledger.Entry, zone: SiteTimeZone) {
        guard let gone = entry.gone, entry.address.hasSuffix("/") || entry.address.hasSuffix(".html"),
            let day = try? DateValue(reading: gone.day, zone: zone)
        else { return nil }
        address = Address(entry.address)
        self.day = day
        reason = gone.reason
    }

    func parts(in site: Pages) -> PageParts<GoneView> {
        PageParts(
            GoneView(day: site.day(day), reason: reason),
            PageHead(address: address, title: site.wording.goneTitle, isNoindex: true), edition: nil)
    }
}

struct GoneView: TemplateRecord {
    let day: DayView
    let reason: String

    static let shape = Shape<Self>(
        "Gone",
        [
            .record("day", "the day", \.day),
            .text("reason", "why, in a sentence", \.reason),
        ])
}
