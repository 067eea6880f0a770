import Template

/// The edition around a page: on home the current one, on each page of a year that year, absent elsewhere.
struct EditionView: TemplateRecord {
    let year: String
    let hue: String
    let name: String
    let title: String
    let hasTheme: Bool
    let agency: String?
    let period: PeriodView?
    let isCancelled: Bool
    let archive: ArchiveNoticeView?
    let parts: [MenuItemView]

    static let shape = Shape<Self>(
        "Edition",
        [
            .text("year", "\"2023\"", \.year),
            .text("hue", "year mod `hues` of theme.yml: the class hue-N gives the year its colour", \.hue),
            .text("name", "\"Tuần lễ hưởng ứng học tập suốt đời năm 2023\"", \.name),
            .text("title", "the theme, or the name where there is no theme", \.title),
            .flag("has_theme", "title is a theme (then name is printed above it, else not twice)", \.hasTheme),
            .text("agency", "whose plan it is: \"Ủy ban nhân dân Quận 3, Thành phố Hồ Chí Minh\"", \.agency),
            .record("period", "when; absent when no date is known", \.period),
            .flag("is_cancelled", "it will not take place", \.isCancelled),
            .record("archive", "on pages of every year but the current one", \.archive),
            .list("parts", "the edition page itself first (\"Chủ đề\"), then only parts that exist", \.parts),
        ])
}

/// The link from a page of an archived year to the edition in front.
struct ArchiveNoticeView: TemplateRecord {
    let currentYear: String
    let currentTitle: String
    let currentURL: String

    static let shape = Shape<Self>(
        "ArchiveNotice",
        [
            .text("current_year", "year of the edition in front", \.currentYear),
            .text("current_title", "its theme", \.currentTitle),
            .text("current_url", "its address", \.currentURL),
        ])
}
