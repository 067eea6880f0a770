extension Rule {
    package static let ledgerLine = Rule(
        "P103", "ledger-line", .error,
        RulePage(
            what: Localized(
                vi: """
                    Một dòng của sổ địa chỉ không đúng mẫu: địa chỉ, phím Tab, ngày đầu tiên. (Ở ví dụ, → là \
                    phím Tab.)
                    """,
                en: "A line of the ledger is not address, Tab, first day. (In the example → is a Tab.)"),
            why: Localized(
                vi: """
                    Dòng không đọc được là một địa chỉ có thể bị quên. Thường không cần sửa sổ này bằng tay.
                    """,
                en: """
                    A line that cannot be read is an address that may be forgotten. The ledger is rarely \
                    edited by hand.
                    """),
            example: .text(
                path: "Content/ledger.txt",
                wrong: """
                    ⟦2024 công bố ngày 2024-10-01⟧
                    """,
                right: """
                    /2024/→2024-10-01
                    """)))
}

extension Diagnostic {
    package static func ledgerLine(at span: Span) -> Diagnostic {
        Diagnostic(
            .ledgerLine,
            Localized(
                vi: "không đọc được dòng này của sổ địa chỉ; mỗi dòng là: ĐỊA-CHỈ, Tab, NGÀY-ĐẦU "
                    + "(ví dụ /2023/⇥2023-10-02), và nếu đã rút thì thêm: Tab, gone, Tab, NGÀY, Tab, LÝ DO",
                en: "this line of the ledger cannot be read; a line is ADDRESS, Tab, FIRST-DAY "
                    + "(such as /2023/⇥2023-10-02), and when withdrawn also Tab, gone, Tab, DAY, Tab, REASON"),
            at: span,
            fixes: [
                .fix(
                    vi: "sửa lại dòng này, hoặc lấy lại bản trước của tệp từ hệ thống quản lý phiên bản",
                    en: "mend the line, or take the earlier version of the file back from version control")
            ])
    }
}
