extension Rule {
    package static let missingThemeFile = Rule(
        "T201", "missing-theme-file", .error,
        RulePage(
            what: Localized(
                vi: "Giao diện cần một tệp mà chính nó không có và giao diện đi kèm Loa cũng không có.",
                en: "The theme needs a file that neither it nor the theme that comes with Loa has."),
            why: Localized(
                vi:
                    "Trang sẽ mất một phần định dạng, mã lệnh hoặc chữ. Sửa tên tệp, hoặc đặt tệp vào thư mục giao diện.",
                en: "Pages would lack a part of their looks, scripts or words. Mend the name, or put the file there."),
            example: .text(
                path: "Theme/theme.yml",
                wrong: """
                    scripts:
                      page: [script.js, ⟦ban-do.js⟧]
                    """,
                right: """
                    scripts:
                      page: [script.js]
                    """)))
}

extension Diagnostic {
    /// A file whose name is part of the contract.
    /// - Parameters:
    ///   - path: as shown to the officer: `Theme/icon.svg`.
    ///   - name: in the theme: `icon.svg`.
    package static func missingThemeFile(_ path: String, name: String) -> Diagnostic {
        Diagnostic(
            .missingThemeFile,
            vi: "giao diện thiếu tệp \(path)", en: "the theme lacks \(path)",
            at: nil, fixes: [fetched(name)])
    }

    /// A missing file with the interface strings of the site's language.
    package static func missingThemeWords(_ path: String, name: String) -> Diagnostic {
        Diagnostic(
            .missingThemeFile,
            vi: "giao diện thiếu tệp \(path) (chữ của giao diện)",
            en: "the theme lacks \(path) (the words of its interface)",
            at: nil, fixes: [fetched(name)])
    }

    /// A file that `theme.yml` names.
    /// - Parameter known: files of its kind.
    package static func missingNamedThemeFile(_ name: String, among known: [String], at span: Span) -> Diagnostic {
        Diagnostic(
            .missingThemeFile,
            vi: "giao diện không có tệp “\(name)”", en: "the theme has no file `\(name)`", at: span,
            fixes: [
                nearest(to: name, among: known).map { .didYouMean($0, at: span) }
                    ?? .fix(
                        vi: "đặt tệp vào thư mục giao diện, hoặc bỏ tên này",
                        en: "put the file into the theme's folder, or take its name out")
            ])
    }

    private static func fetched(_ name: String) -> Fix {
        .fix(
            vi: "lấy lại tệp \(name) đi kèm bản Loa này, hoặc chép từ một giao diện khác",
            en: "fetch \(name) again from this version of Loa, or copy it from another theme")
    }
}
