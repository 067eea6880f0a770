import Template

/// A page ready to be rendered: the record of its frame, and its own.
struct PageModel: Sendable {
    let template: String
    let address: Address
    let page: PageView
    /// ``SiteView``
    let site: Record
    /// ``EditionView``
    let edition: Record?
    let breadcrumbs: Items<CrumbView>?
    let own: Record?
    let body: WholeBody?

    /// The body of a file of the content, which the page shows whole.
    struct WholeBody: Sendable {
        /// From the content folder.
        let source: String
        let html: [UInt8]
    }
}

/// The addresses of the theme's own files, which carry a fingerprint of their contents.
package struct ThemeAddresses: Sendable, Hashable {
    let style: Address
    let script: Address
    let icon: Address
    let touchIcon: Address
    let largeIcon: Address
    /// The script of pages with the slogan picker, which holds the common one too; nil in a theme without a picker.
    let picker: Address?
    /// Letters and rules of banners, asked for by the picker when it draws the first.
    let bannerFont: Address?
    let bannerDesign: Address?
}
