extension Rule {
    package static let unknownFile = Rule(
        "C301", "unknown-file", .warning,
        RulePage(
            what: Localized(
                vi: "Tệp nằm ở chỗ, hoặc có tên, mà Loa không biết dùng làm gì.",
                en: "The file lies in a place, or has a name, that Loa has no use for."),
            why: Localized(
                vi: """
                    Nó sẽ không lên trang. Có khi chỉ là tên gõ sai; giấy tờ riêng thì đặt tên bắt đầu bằng \
                    dấu _ là Loa bỏ qua.
                    """,
                en: """
                    It is not published. Perhaps its name is mistyped; names of private papers may begin \
                    with _ and are passed over.
                    """),
            example: .files(
                wrong: ["Content/2024/them.md", "Content/2024/theme.md"],
                right: ["Content/2024/_ghi-chu.md", "Content/2024/theme.md"])))
}

extension Diagnostic {
    /// - Parameters:
    ///   - name: The name of the file, without its folder.
    ///   - free: The known file names that no file of the folder uses yet.
    package static func unknownFile(_ name: String, free: [String], path: String) -> Diagnostic {
        Diagnostic(
            .unknownFile,
            vi: "tệp này không thuộc phần nào của trang nên không được dùng",
            en: "this file belongs to no part of the site and is not used",
            at: Span(file: path),
            fixes: [
                nearest(to: name, among: free).map {
                    .fix(vi: "có phải tên đúng là “\($0)”?", en: "was it meant to be `\($0)`?")
                }
                    ?? .fix(
                        vi: "đặt ảnh và tài liệu vào thư mục media; tệp chưa dùng thì thêm “_” vào đầu tên",
                        en: "put pictures and documents into media; begin the name of a file set aside with `_`")
            ])
    }
}
