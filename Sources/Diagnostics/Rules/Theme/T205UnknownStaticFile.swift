extension Rule {
    package static let unknownStaticFile = Rule(
        "T205", "unknown-static-file", .error,
        RulePage(
            what: Localized(
                vi: "Bảng định dạng gọi một tệp của thư mục static/ mà trong đó không có tệp nào tên như vậy.",
                en: "The style sheet asks for a file of static/ that is not there."),
            why: Localized(
                vi: "Hình hoặc bộ chữ đó sẽ không hiện, mà trình duyệt thì không báo cho người đọc biết.",
                en: "The picture or font would not show, and no browser tells its reader why."),
            example: .text(
                path: "Theme/css/own.css",
                wrong: ".site-header { background-image: url(⟦static/hoa-van.png⟧) }",
                right: ".site-header { background-image: url(static/hoa-sen.png) }")))
}

extension Diagnostic {
    /// - Parameter known: the files of `static/`, each with the folder's name.
    package static func unknownStaticFile(_ name: String, among known: [String], at span: Span) -> Diagnostic {
        Diagnostic(
            .unknownStaticFile,
            vi: "giao diện không có tệp “\(name)”", en: "the theme has no file `\(name)`", at: span,
            fixes: [
                nearest(to: name, among: known).map { .didYouMean($0, at: span) }
                    ?? .fix(
                        vi: "đặt tệp vào thư mục static của giao diện",
                        en: "put the file into the theme's folder static")
            ])
    }
}
