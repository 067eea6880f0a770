/// Faults in the theme's other files.
extension Rule {
    package static let missingThemeFile = Rule("T201", "missing-theme-file", .error)
    package static let badThemeString = Rule("T202", "bad-theme-string", .error)
    /// Letters or rules of banners cannot be read.
    package static let badBannerData = Rule("T203", "bad-banner-data", .error)

    package static let themeRules: [Rule] = [missingThemeFile, badThemeString, badBannerData]
}
