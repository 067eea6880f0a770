extension Rule {
    package static let mediaAddress = Rule(
        "L203", "media-without-address", .error,
        RulePage(
            what: Localized(
                vi: "Tên tệp trong media không có chữ cái hay chữ số nào dùng được trong địa chỉ.",
                en: "The name of a media file has no letter or digit that can stand in an address."),
            why: Localized(
                vi: "Không có tên thì không có địa chỉ, nên tệp không đăng được. Đổi tên tệp.",
                en: "Without a name there is no address, and the file cannot be published. Rename it."),
            example: .files(
                wrong: ["Content/2024/media/……….pdf"],
                right: ["Content/2024/media/ke-hoach.pdf"])))
}

extension Diagnostic {
    package static func mediaAddress(at span: Span) -> Diagnostic {
        Diagnostic(
            .mediaAddress,
            Localized(
                vi: "tên tệp không có chữ cái hay chữ số nào để làm địa chỉ",
                en: "the file's name holds no letter or digit to make an address of"),
            at: span, fixes: [.fix(vi: "đổi tên tệp", en: "rename the file")])
    }
}
