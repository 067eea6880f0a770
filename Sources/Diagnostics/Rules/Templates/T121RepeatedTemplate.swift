extension Rule {
    package static let templateRepeatedName = Rule(
        "T121", "repeated-template", .error,
        RulePage(
            what: Localized(
                vi: "Có hai mẫu cùng một tên: hai tệp trông tên giống hệt nhau, chỉ khác cách mã hóa chữ có dấu.",
                en: "Two templates have one name: the files look alike and differ only in how accents are encoded."),
            why: Localized(
                vi: "Không biết dùng mẫu nào. Đổi tên hoặc xóa một tệp.",
                en: "There is no telling which to use. Rename or delete one."),
            example: .files(
                wrong: [
                    "Theme/templates/trang_lễ.mustache   (dấu dựng sẵn)",
                    "Theme/templates/trang_lễ.mustache   (dấu tổ hợp)",
                ],
                right: ["Theme/templates/trang_le.mustache"])))
}

extension Diagnostic {
    package static func templateRepeatedName(_ name: String, at span: Span, firstAt: Span) -> Diagnostic {
        Diagnostic(
            .templateRepeatedName,
            Localized(vi: "có hai mẫu cùng tên “\(name)”", en: "two templates are called “\(name)”"),
            at: span,
            notes: [.note(vi: "mẫu kia ở đây", en: "the other is here", at: firstAt)]
                + (span.path == firstAt.path ? [.looksAlike] : []),
            fixes: [.fix(vi: "đổi tên hoặc xóa một tệp", en: "rename or delete one of the files")])
    }
}
