extension Rule {
    package static let missingThemeFile = Rule(
        "T201", "missing-theme-file", .error,
        RulePage(
            what: Localized(
                vi: "Giao diện thiếu một tệp mà trang nào cũng cần, như style.css hoặc icon.svg.",
                en: "The theme lacks a file that every page needs, such as style.css or icon.svg."),
            why: Localized(
                vi: "Trang sẽ mất định dạng hoặc biểu tượng. Lấy lại tệp từ bản giao diện gốc.",
                en: """
                    Pages would lose their looks or their icon. Take the file back from the original theme.
                    """),
            example: .files(
                wrong: ["Theme/icon.svg"],
                right: ["Theme/icon.svg", "Theme/style.css"])))
}

extension Diagnostic {
    /// A missing template, or a missing file that every page uses.
    ///
    /// - Parameters:
    ///   - path: The path as shown to the officer: `Theme/style.css`.
    ///   - name: The path relative to the theme folder: `style.css`.
    package static func missingThemeFile(_ path: String, name: String) -> Diagnostic {
        Diagnostic(
            .missingThemeFile,
            Localized(vi: "giao diện thiếu tệp \(path)", en: "the theme lacks \(path)"),
            at: nil, fixes: [fetched(name)])
    }

    /// A missing file of the two that banners are made from.
    package static func missingBannerFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .missingThemeFile,
            Localized(vi: "giao diện thiếu tệp \(path)", en: "the theme lacks \(path)"), at: nil)
    }

    /// A missing script of the slogan picker.
    package static func missingPickerPart(_ path: String, name: String) -> Diagnostic {
        Diagnostic(
            .missingThemeFile,
            Localized(
                vi: "giao diện thiếu tệp \(path), một phần của bộ chọn khẩu hiệu",
                en: "the theme lacks \(path), a part of the slogan picker"),
            at: nil, fixes: [fetched(name)])
    }

    /// A missing file with the interface strings of the site's language.
    package static func missingThemeWords(_ path: String, name: String) -> Diagnostic {
        Diagnostic(
            .missingThemeFile,
            Localized(
                vi: "giao diện thiếu tệp \(path) (chữ của giao diện)",
                en: "the theme lacks \(path) (the words of its interface)"),
            at: nil, fixes: [fetched(name)])
    }

    private static func fetched(_ name: String) -> Fix {
        .fix(
            vi: "lấy lại tệp \(name) đi kèm bản Loa này, hoặc chép từ một giao diện khác",
            en: "fetch \(name) again from this version of Loa, or copy it from another theme")
    }
}
