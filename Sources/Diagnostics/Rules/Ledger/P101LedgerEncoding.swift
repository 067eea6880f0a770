extension Rule {
    package static let ledgerEncoding = Rule(
        "P101", "ledger-encoding", .error,
        RulePage(
            what: Localized(
                vi: """
                    Sổ địa chỉ ledger.txt không còn là văn bản UTF-8. Có thể nó bị một chương trình khác mở \
                    và lưu lại.
                    """,
                en: """
                    The ledger, ledger.txt, is no longer UTF-8 text. Perhaps another program opened and \
                    saved it.
                    """),
            why: Localized(
                vi: "Sổ này nhớ mọi địa chỉ đã công bố. Loa không đoán, để không địa chỉ nào bị mất.",
                en: "It remembers every address ever published. Loa does not guess, so that none is lost."),
            example: .files(
                wrong: ["Content/ledger.txt   (UTF-16)"],
                right: ["Content/ledger.txt   (UTF-8)"])))
}

extension Diagnostic {
    /// - Parameter encoding: The likely encoding of the file.
    package static func ledgerEncoding(perhaps encoding: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .ledgerEncoding,
            Localized(
                vi: "sổ địa chỉ không phải văn bản UTF-8 (có thể là \(encoding)); loa để nguyên tệp, không sửa gì",
                en: "the ledger is not UTF-8 text (perhaps \(encoding)); the file is left as it is"),
            at: span,
            fixes: [
                .fix(
                    vi: "lưu lại tệp với bảng mã UTF-8, hoặc lấy lại bản trước từ hệ thống quản lý phiên bản",
                    en: "save the file as UTF-8, or take the earlier version back from version control")
            ])
    }
}
