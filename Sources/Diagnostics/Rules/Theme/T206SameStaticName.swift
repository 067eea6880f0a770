extension Rule {
    package static let sameStaticName = Rule(
        "T206", "same-static-name", .error,
        RulePage(
            what: Localized(
                vi: """
                    Hai tệp của thư mục static/ có cùng một tên trong mẫu trang: dấu, chữ hoa và mọi ký tự không phải \
                    chữ hay số đều bỏ qua.
                    """,
                en: """
                    Two files of static/ have one name in templates: accents, capitals and whatever is no letter or \
                    digit do not count.
                    """),
            why: Localized(
                vi: "Không thể biết {{assets.…}} muốn gọi tệp nào.",
                en: "Nobody can tell which of them `{{assets.…}}` asks for."),
            example: .files(
                wrong: ["Theme/static/logo.svg", "Theme/static/logo-svg"],
                right: ["Theme/static/logo.svg", "Theme/static/logo-doc.svg"])))
}

extension Diagnostic {
    /// - Parameters:
    ///   - name: in templates, `logo_svg`.
    ///   - other: the path of the first file, as messages show it.
    package static func sameStaticName(_ name: String, _ file: String, _ other: String) -> Diagnostic {
        Diagnostic(
            .sameStaticName,
            vi: "trong mẫu trang, hai tệp cùng có tên “assets.\(name)”",
            en: "in templates two files are called `assets.\(name)`", at: Span(file: file),
            notes: [.note(vi: "tệp kia", en: "the other file", at: Span(file: other))],
            fixes: [.fix(vi: "đổi tên một trong hai tệp", en: "rename one of the two")])
    }
}
