import Diagnostics
import Markdown
import Text

extension FieldReader where Key == PageKey {
    /// Reads the fields of Content/README.md §3 without `title` and `slug`, whose rules depend on the kind of file.
    func pageFields(into report: inout Report) -> PageFields {
        PageFields(
            summary: text(.summary, into: &report)?.value,
            date: date(.date, into: &report),
            updated: date(.updated, into: &report)?.value,
            expires: date(.expires, into: &report)?.value,
            isDraft: flag(.draft, into: &report) ?? false,
            aliases: aliases(into: &report),
            image: value(.image).flatMap { image($0, .image, into: &report) },
            source: text(.source, into: &report),
            corrections: corrections(into: &report),
            tags: texts(.tags, into: &report).map(\.value),
            allowances: allowances(into: &report))
    }

    /// The slug in the file; nil when it is missing or invalid.
    func slug(into report: inout Report) -> Located<Slug>? {
        guard let text = text(.slug, into: &report) else { return nil }
        if let slug = Slug(exact: text.value) { return Located(slug, at: text.span) }
        report.add(.badSlug(text.value, better: Slug(folding: text.value)?.rawValue, at: text.span))
        return nil
    }

    private func corrections(into report: inout Report) -> [PageFields.Correction] {
        maps(.corrections, of: CorrectionKey.self, into: &report).compactMap { map in
            let date = map.date(.date, into: &report)
            if date == nil, map.keySpan(.date) == nil { map.reportMissing(.date, into: &report) }
            let text = map.required(.text, into: &report)
            map.finish(into: &report)
            guard let date, let text else { return nil }
            return PageFields.Correction(date: date.value, text: text.value)
        }
    }

    private func aliases(into report: inout Report) -> [Located<String>] {
        texts(.aliases, into: &report).compactMap { text in
            var alias = text.value
            let parts = alias.split(separator: "/", omittingEmptySubsequences: false)
            let wellFormed =
                alias.hasPrefix("/") && alias.count > 1 && !alias.contains("//")
                && !alias.contains { "?#\\:".contains($0) || $0.isWhitespace } && !parts.contains("..")
                && !parts.contains(".")
                // Names reserved for the build.
                && !parts.contains { $0.hasPrefix(".loa-") }
                && alias.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F }
            guard wellFormed else {
                report.add(.badAlias(alias, at: text.span))
                return nil
            }
            if !(parts.last ?? "").contains("."), !alias.hasSuffix("/") { alias += "/" }
            return Located(alias, at: text.span)
        }
    }

    private func allowances(into report: inout Report) -> [PageFields.Allowance] {
        texts(.allow, into: &report).compactMap { text in
            if Rule.all.contains(where: { $0.code == text.value }) {
                return PageFields.Allowance(code: text.value, span: text.span)
            }
            report.add(.unknownRuleCode(text.value, at: text.span))
            return nil
        }
    }
}

extension FieldReader {
    /// Reads a list of image maps.
    func images(_ key: Key, into report: inout Report) -> [PageFields.Image] {
        guard let value = value(key) else { return [] }
        return FieldValue.items(of: value).compactMap { image($0, key, into: &report) }
    }

    fileprivate func image(_ value: YAMLValue, _ key: Key, into report: inout Report) -> PageFields.Image? {
        guard case .map(let entries) = value.content else {
            report.add(.imageFieldIsPath(key.rawValue, at: value.span))
            return nil
        }
        let reader = FieldReader<ImageKey>(entries, path: path, zone: zone, at: value.span)
        let source = reader.required(.src, into: &report)
        // An empty `alt` is a valid value; a missing `alt` is an error.
        let alt = reader.textOrEmpty(.alt, into: &report)
        let credit = reader.text(.credit, into: &report)
        let licence = reader.text(.licence, into: &report)
        let caption = reader.text(.caption, into: &report)
        reader.finish(into: &report)
        guard let alt else {
            report.add(.imageFieldWithoutAlt(at: source?.span ?? value.span))
            return nil
        }
        guard let source else { return nil }
        return PageFields.Image(
            source: source, alt: alt.value, credit: credit?.value, licence: licence?.value, caption: caption?.value)
    }
}
