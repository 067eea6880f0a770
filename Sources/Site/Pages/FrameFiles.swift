/// The addresses of the files that the frame of every page asks for, ready to print: made once instead of for each page.
struct FrameFiles: Sendable {
    let style: String
    let script: String
    /// Nil for a theme without a slogan picker.
    let picker: String?
    let icon: String
    let touchIcon: String
    let manifest: String

    init(_ theme: ThemeAddresses, _ book: AddressBook, _ links: Links) {
        style = links.href(theme.style)
        script = links.href(theme.script)
        picker = theme.picker.map { links.href($0) }
        icon = links.href(theme.icon)
        touchIcon = links.href(theme.touchIcon)
        manifest = links.href(book.manifest)
    }
}
