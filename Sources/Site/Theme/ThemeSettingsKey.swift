import Campaign

/// The keys of `theme.yml`.
enum ThemeSettingsKey: String, ContentKey {
    case name, contract, colours, hues, styles, scripts, offers, banner

    /// What a theme may offer.
    static let offered = ["picker", "banners"]

    var field: Field {
        switch self {
        case .name: Field(.text, example: "Phường Bến Thành", "What the program calls the theme.")
        case .contract:
            Field(
                .word(["1"]), example: "1",
                "The version of the contract between themes and program: names, keys, and what scripts expect.")
        case .colours: Field(.map(ThemeColourKey.self), "Colours of the web manifest, which no style sheet reaches.")
        case .hues:
            Field(
                .integer(1...100), example: "6",
                "Years take turns with so many colours: `hue-0` and so on in css/tokens.css.")
        case .styles:
            Field(.texts, example: "[css/tokens.css, css/base.css]", "Parts of the style sheet, in their order.")
        case .scripts: Field(.map(ThemeScriptKey.self), "Parts of the scripts, in their order.")
        case .offers:
            Field(
                .texts, example: "[picker, banners]",
                "`picker`: the slogan picker; `banners`: slogans set on banners, with files to print.")
        case .banner: Field(.map(ThemeBannerKey.self), "The files that banners are set from.")
        }
    }
}

enum ThemeColourKey: String, ContentKey {
    case theme, background

    var field: Field {
        switch self {
        case .theme: Field(.text, example: "\"#b3131f\"", "Of the browser's own bars around the site.")
        case .background: Field(.text, example: "\"#fffdf8\"", "Behind the site while it loads.")
        }
    }
}

enum ThemeScriptKey: String, ContentKey {
    case page, picker

    var field: Field {
        switch self {
        case .page: Field(.texts, example: "[script.js]", "The script of every page.")
        case .picker:
            Field(
                .texts, example: "[script.js, picker.js]",
                "The script of pages with the slogan picker, in place of the other.")
        }
    }
}

enum ThemeBannerKey: String, ContentKey {
    case font, design

    var field: Field {
        switch self {
        case .font: Field(.text, example: "banner-font.json", "Letters.")
        case .design: Field(.text, example: "banner.json", "Colours, measures and rules.")
        }
    }
}
