import Campaign

/// The addresses of the theme's own files, which carry a fingerprint of their contents, and what else pages ask of
/// its `theme.yml`.
package struct ThemeAddresses: Sendable {
    let settings: ThemeSettings
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
