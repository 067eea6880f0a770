import Diagnostics

/// What is told about templates. Faults of the text first, then of names, then of includes.
extension Diagnostic {
    static func templateUnclosedTag(
        opening: ArraySlice<UInt8>, closing: [UInt8], at span: Span
    ) -> Diagnostic {
        let open = String(decoding: opening, as: UTF8.self)
        let close = String(decoding: closing, as: UTF8.self)
        return Diagnostic(
            .templateUnclosedTag,
            Localized(
                vi: "thẻ mở bằng \(open) nhưng không có \(close) để đóng",
                en: "the tag opens with \(open) but no \(close) closes it"),
            at: span,
            fixes: [.init(Localized(vi: "thêm \(close) vào cuối thẻ", en: "add \(close) at its end"))])
    }

    static func templateEmptyTag(at span: Span) -> Diagnostic {
        Diagnostic(
            .templateEmptyTag,
            Localized(vi: "thẻ trống, không có tên bên trong", en: "the tag is empty: it names nothing"),
            at: span,
            fixes: [
                .init(Localized(vi: "viết tên vào trong thẻ, hoặc bỏ thẻ này", en: "put a name in it, or remove it"))
            ])
    }

    static func templateUnknownSign(_ sign: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateUnknownSign,
            Localized(
                vi: "thẻ bắt đầu bằng ký hiệu lạ “\(sign)”",
                en: "the tag begins with an unknown sign “\(sign)”"),
            at: span,
            notes: [
                .init(
                    Localized(
                        vi: "các ký hiệu dùng được: # ^ / > < $ & { ! =",
                        en: "the signs there are: # ^ / > < $ & { ! ="))
            ],
            fixes: [
                .init(
                    Localized(vi: "bỏ ký hiệu “\(sign)”", en: "remove “\(sign)”"),
                    replacing: span, with: "")
            ])
    }

    static func templateInvalidName(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateInvalidName,
            Localized(vi: "“\(name)” không phải là một tên", en: "“\(name)” is not a name"),
            at: span,
            notes: [
                .init(
                    Localized(
                        vi: "tên gồm chữ, số, _ và -; tên của phần bên trong nối bằng dấu chấm, như edition.title",
                        en: "a name has letters, digits, _ and -; a part is named after a dot, as in edition.title"))
            ])
    }

    static func templateDelimiters(at span: Span) -> Diagnostic {
        Diagnostic(
            .templateInvalidDelimiters,
            Localized(
                vi: "thẻ đổi dấu không cho đúng hai dấu mới",
                en: "the tag does not give exactly two new delimiters"),
            at: span,
            fixes: [
                .init(
                    Localized(
                        vi: "viết dấu mở và dấu đóng cách nhau một dấu cách, như {{=<% %>=}}",
                        en: "write the opening and the closing one with a space between, as in {{=<% %>=}}"))
            ])
    }

    static func templateUnclosedSection(_ tag: Tag, at span: Span) -> Diagnostic {
        let close = tag.delimiters.around("/" + tag.name)
        return Diagnostic(
            .templateUnclosedSection,
            Localized(
                vi: "“\(tag.name)” mở ở đây nhưng không đóng", en: "“\(tag.name)” opens here and is never closed"),
            at: span,
            fixes: [.init(Localized(vi: "thêm \(close) vào chỗ kết thúc", en: "add \(close) where it ends"))])
    }

    /// - Parameter closesOuter: the name is that of a tag further out, so `open` lacks its closing tag
    ///   rather than that the name is a slip.
    static func templateMismatchedClose(
        _ tag: Tag, of open: Tag, closesOuter: Bool, at span: Span, openedAt: Span
    ) -> Diagnostic {
        let close = tag.delimiters.around("/" + open.name)
        let missing = Fix(
            Localized(vi: "thêm \(close) vào trước thẻ này", en: "add \(close) before it"),
            replacing: Span(path: span.path, start: span.start, end: span.start), with: close)
        return Diagnostic(
            .templateMismatchedClose,
            Localized(
                vi: "“\(tag.name)” đóng ở đây, nhưng thẻ đang mở là “\(open.name)”",
                en: "“\(tag.name)” closes here, but the open tag is “\(open.name)”"),
            at: span,
            notes: [
                .init(Localized(vi: "“\(open.name)” mở ở đây", en: "“\(open.name)” opens here"), at: openedAt)
            ],
            fixes: [closesOuter ? missing : change(to: close, at: span)])
    }

    static func templateStrayClose(_ tag: Tag, at span: Span) -> Diagnostic {
        let open = tag.delimiters.around("#" + tag.name)
        return Diagnostic(
            .templateStrayClose,
            Localized(
                vi: "“\(tag.name)” đóng ở đây nhưng không có thẻ nào đang mở",
                en: "“\(tag.name)” closes here, but nothing is open"),
            at: span,
            fixes: [
                .init(
                    Localized(
                        vi: "bỏ thẻ này, hoặc thêm \(open) ở phía trước",
                        en: "remove it, or add \(open) before it"))
            ])
    }

    static func templateTooDeep(_ limit: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateTooDeep,
            Localized(
                vi: "các thẻ lồng vào nhau quá \(limit) tầng",
                en: "tags are nested more than \(limit) deep"),
            at: span,
            fixes: [.init(Localized(vi: "tách bớt ra mẫu riêng, hoặc bỏ bớt tầng", en: "nest less"))])
    }

    static func templateRepeatedBlock(
        _ tag: Tag, of parent: Tag, at span: Span, firstAt: Span
    ) -> Diagnostic {
        Diagnostic(
            .templateRepeatedBlock,
            Localized(
                vi: "khối “\(tag.name)” được viết hai lần cho mẫu “\(parent.name)”",
                en: "block “\(tag.name)” is given twice to template “\(parent.name)”"),
            at: span,
            notes: [.init(Localized(vi: "lần đầu ở đây", en: "first given here"), at: firstAt)],
            fixes: [.init(Localized(vi: "gộp hai khối làm một", en: "make the two blocks one"))])
    }

    static func templateOutsideBlocks(_ parent: Tag, at span: Span) -> Diagnostic {
        let tag = parent.delimiters.around("<" + parent.name)
        return Diagnostic(
            .templateOutsideBlocks,
            Localized(
                vi: "phần này sẽ không hiện ra, vì nằm trong \(tag) mà không thuộc khối nào",
                en: "this is not shown: it is inside \(tag) but in none of its blocks"),
            at: span,
            fixes: [
                .init(
                    Localized(
                        vi: "chuyển vào trong một khối, hoặc bỏ đi",
                        en: "move it into a block, or remove it"))
            ])
    }

    // MARK: Names

    static func templateUnknownName(
        _ name: String, among known: [String], at span: Span, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .templateUnknownName,
            Localized(vi: "ở đây không có tên nào là “\(name)”", en: "there is no name “\(name)” here"),
            at: span, notes: list(known, vi: "các tên có ở đây", en: "the names here") + notes,
            fixes: change(name, among: known, at: span))
    }

    static func templateUnknownPart(
        _ name: String, of owner: String, among known: [String], at span: Span, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .templateUnknownName,
            Localized(
                vi: "“\(owner)” không có phần nào tên là “\(name)”",
                en: "“\(owner)” has no part named “\(name)”"),
            at: span,
            notes: list(known, vi: "các phần của “\(owner)”", en: "the parts of “\(owner)”") + notes,
            fixes: change(name, among: known, at: span))
    }

    static func templateNoParts(
        _ name: String, of owner: String, _ kind: RecordShape.Kind, _ delimiters: Delimiters,
        at span: Span, notes: [Note]
    ) -> Diagnostic {
        var fixes: [Fix] = []
        if case .list = kind {
            let section = delimiters.around("#" + owner) + delimiters.around(name) + delimiters.around("/" + owner)
            fixes = [.init(Localized(vi: "lấy từng phần tử bằng \(section)", en: "take each item with \(section)"))]
        }
        return Diagnostic(
            .templateNoParts,
            Localized(
                vi: "“\(owner)” là \(kind.called.vi), không có phần “\(name)”",
                en: "“\(owner)” is \(kind.called.en) and has no part “\(name)”"),
            at: span, notes: notes, fixes: fixes)
    }

    static func templateEscapedHTML(_ tag: Tag, at span: Span, notes: [Note]) -> Diagnostic {
        let better = tag.delimiters.unescaped(tag.name)
        return Diagnostic(
            .templateEscapedHTML,
            Localized(
                vi: "“\(tag.name)” là HTML, viết như thế này thì người xem sẽ thấy các thẻ HTML",
                en: "“\(tag.name)” is HTML; written like this, readers would see its HTML tags"),
            at: span, notes: notes, fixes: [change(to: better, at: span)])
    }

    static func templateUnescapedText(_ tag: Tag, at span: Span, notes: [Note]) -> Diagnostic {
        let better = tag.delimiters.around(tag.name)
        return Diagnostic(
            .templateUnescapedText,
            Localized(
                vi: "“\(tag.name)” là văn bản thường, viết như thế này thì dấu < & trong đó làm hỏng trang",
                en: "“\(tag.name)” is plain text; written like this, a < or & in it would break the page"),
            at: span, notes: notes, fixes: [change(to: better, at: span)])
    }

    static func templateNotPrintable(
        _ tag: Tag, _ kind: RecordShape.Kind, at span: Span, notes: [Note]
    ) -> Diagnostic {
        let section = { (inside: String) in
            tag.delimiters.around("#" + tag.name) + inside + tag.delimiters.around("/" + tag.name)
        }
        let better: String? =
            switch kind {
            case .list, .flag, .text, .html: section("…")
            case .texts: section(tag.delimiters.around("."))
            case .record(let shape):
                shape.fields.first { $0.kind == .text }
                    .map { tag.delimiters.around(tag.name == "." ? $0.name : "\(tag.name).\($0.name)") }
            }
        return Diagnostic(
            .templateNotPrintable,
            Localized(
                vi: "“\(tag.name)” là \(kind.called.vi), không in ra được",
                en: "“\(tag.name)” is \(kind.called.en) and cannot be printed"),
            at: span, notes: notes,
            fixes: better.map { [.init(Localized(vi: "viết \($0)", en: "write \($0)"))] } ?? [])
    }

    // MARK: Includes

    static func templateUnknownTemplate(
        _ name: String, among known: [String], at span: Span?
    ) -> Diagnostic {
        Diagnostic(
            .templateUnknownTemplate,
            Localized(vi: "không có mẫu nào tên là “\(name)”", en: "there is no template “\(name)”"),
            at: span, notes: list(known, vi: "các mẫu hiện có", en: "the templates there are"),
            fixes: span.map { change(name, among: known, at: $0) } ?? [])
    }

    static func templateUnknownBlock(
        _ name: String, of parent: String, among known: [String], at span: Span
    ) -> Diagnostic {
        Diagnostic(
            .templateUnknownBlock,
            Localized(
                vi: "mẫu “\(parent)” không có khối nào tên là “\(name)”",
                en: "template “\(parent)” has no block “\(name)”"),
            at: span,
            notes: list(known, vi: "các khối của “\(parent)”", en: "the blocks of “\(parent)”"),
            fixes: change(name, among: known, at: span))
    }

    /// - Parameter chain: names from the template back to itself.
    static func templateCycle(_ chain: [String], at span: Span, notes: [Note]) -> Diagnostic {
        let name = chain.first ?? ""
        let message =
            chain.count <= 2
            ? Localized(vi: "mẫu “\(name)” chèn chính nó", en: "template “\(name)” includes itself")
            : Localized(
                vi: "mẫu “\(name)” chèn vòng lại chính nó: \(chain.joined(separator: " → "))",
                en: "template “\(name)” includes itself in a circle: \(chain.joined(separator: " → "))")
        return Diagnostic(
            .templateCycle, message, at: span, notes: notes,
            fixes: [.init(Localized(vi: "bỏ thẻ này", en: "remove this tag"), replacing: span, with: "")])
    }

    static func templateTooLarge(at span: Span) -> Diagnostic {
        Diagnostic(
            .templateTooLarge,
            Localized(
                vi: "đến thẻ này, các mẫu chèn lẫn nhau đã nhân lên quá nhiều lần",
                en: "at this tag, includes inside includes have multiplied too often"),
            at: span,
            fixes: [.init(Localized(vi: "bớt các thẻ chèn lồng nhau", en: "use fewer includes inside includes"))])
    }

    static func templateRepeatedName(_ name: String, at span: Span, firstAt: Span) -> Diagnostic {
        Diagnostic(
            .templateRepeatedName,
            Localized(vi: "có hai mẫu cùng tên “\(name)”", en: "two templates are called “\(name)”"),
            at: span,
            notes: [.init(Localized(vi: "mẫu kia ở đây", en: "the other is here"), at: firstAt)]
                + (span.path == firstAt.path ? [.looksAlike] : []),
            fixes: [.init(Localized(vi: "đổi tên hoặc xóa một tệp", en: "rename or delete one of the files"))])
    }

    /// More names than this help nobody.
    private static var mostListed: Int { 12 }

    private static func list(_ names: [String], vi: String, en: String) -> [Note] {
        guard (1...mostListed).contains(names.count) else { return [] }
        let names = names.joined(separator: ", ")
        return [.init(Localized(vi: "\(vi): \(names)", en: "\(en): \(names)"))]
    }

    private static func change(_ name: String, among known: [String], at span: Span) -> [Fix] {
        nearest(to: name, among: known).map { [change(to: $0, at: span)] } ?? []
    }

    private static func change(to better: String, at span: Span) -> Fix {
        Fix(Localized(vi: "đổi thành \(better)", en: "change it to \(better)"), replacing: span, with: better)
    }
}

extension RecordShape.Kind {
    fileprivate var called: Localized {
        switch self {
        case .text: Localized(vi: "văn bản", en: "text")
        case .html: Localized(vi: "HTML", en: "HTML")
        case .flag: Localized(vi: "điều kiện đúng/sai", en: "a yes-or-no condition")
        case .record: Localized(vi: "một nhóm dữ liệu", en: "a group of values")
        case .list, .texts: Localized(vi: "danh sách", en: "a list")
        }
    }
}
