import Diagnostics
import Foundation
import Markdown
import Text

extension ArticleLoader {
    func slogans(into report: inout Report) throws -> SloganGroup? {
        guard let opened = try open(SloganKey.self, into: &report) else { return nil }
        let places = opened.fields.words(.places, among: settings.places.map(\.id), into: &report)
        let choice = opened.fields.word(.rule, among: SloganGroup.Choice.allCases.map(\.rawValue), into: &report)
        let atLeast = opened.fields.integer(.atLeast, in: 1...1000, into: &report)
        let order = opened.fields.integer(.order, in: -100_000...100_000, into: &report)
        let slugEntries = opened.fields.freeMap(.slugs, into: &report)
        let oldSlugEntries = opened.fields.freeMap(.oldSlugs, into: &report)
        guard let article = article(opened, details: .firstList, into: &report) else { return nil }
        if article.body.isRefused { return nil }
        guard let list = article.body.firstList, !list.items.isEmpty else {
            let start = opened.body.lowerBound
            report.add(.noSloganList(at: Span(path: shownPath, start: start, end: start)))
            return nil
        }
        let numbers = list.items.enumerated().map { $1.number ?? $0 + 1 }
        // A number that occurs twice in the list belongs to the first item.
        let indices = Dictionary(zip(numbers, numbers.indices)) { first, _ in first }
        let slugs = self.slugs(slugEntries, numbers, indices, &report)
        let slogans = list.items.enumerated().compactMap { index, item -> Slogan? in
            let (lines, author) = SloganLoader.attribution(of: item.lines)
            guard lines.contains(where: { !$0.isEmpty }) else {
                report.add(.emptySlogan(number: numbers[index], at: item.span))
                return nil
            }
            return Slogan(
                number: item.number, lines: lines, author: author, note: item.notes, slug: slugs[index], span: item.span
            )
        }
        AttributionInBrackets.check(slogans, in: opened.text.bytes, into: &report)
        let old = oldSlugs(oldSlugEntries, numbers, indices, &report)
        return SloganGroup(
            article: article, places: places.map(\.value), choice: choice.flatMap { .init(rawValue: $0.value) },
            atLeast: atLeast?.value, order: order?.value ?? 0, slogans: slogans,
            // An empty item is an error, so that indices of items and slogans are equal whenever a site is made.
            oldSlugs: old)
    }

    /// Reads `slugs: {3: hoc-o-truong}`; the keys of the result are indices.
    private func slugs(
        _ entries: [YAMLEntry], _ numbers: [Int], _ indices: [Int: Int], _ report: inout Report
    ) -> [Int: Slug] {
        var slugs: [Int: Slug] = [:]
        for entry in entries {
            guard let index = index(ofNumber: entry.key, entry.keySpan, numbers, indices, &report),
                let text = FieldValue.text(entry.value, entry.key, into: &report),
                let slug = slug(text.value, text.span, &report)
            else { continue }
            slugs[index] = slug
        }
        return slugs
    }

    /// Reads `old_slugs: {hoc-o-truong-cu: 3}`.
    private func oldSlugs(
        _ entries: [YAMLEntry], _ numbers: [Int], _ indices: [Int: Int], _ report: inout Report
    ) -> [SloganGroup.OldSlug] {
        entries.compactMap { entry in
            guard let slug = slug(entry.key, entry.keySpan, &report),
                let text = FieldValue.text(entry.value, entry.key, into: &report),
                let index = index(ofNumber: text.value, text.span, numbers, indices, &report)
            else { return nil }
            return SloganGroup.OldSlug(slug: slug, index: index, span: entry.keySpan)
        }
    }

    private func slug(_ text: String, _ span: Span, _ report: inout Report) -> Slug? {
        if let slug = Slug(exact: text) { return slug }
        report.add(.badAddressWord(text, at: span))
        return nil
    }

    private func index(
        ofNumber text: String, _ span: Span, _ numbers: [Int], _ indices: [Int: Int], _ report: inout Report
    ) -> Int? {
        if let index = Int(text).flatMap({ indices[$0] }) { return index }
        report.add(.unknownSloganNumber(text, known: numbers, at: span))
        return nil
    }
}

enum SloganLoader {
    /// Splits ` — Author` (or ` -- Author`) from the end of the text. Brackets remain part of the text.
    static func attribution(of lines: [String]) -> (lines: [String], author: String?) {
        guard let last = lines.last else { return (lines, nil) }
        var best: (text: Substring, author: Substring)?
        for mark in ["—", "--"] {
            // The dash must have spaces on both sides, or be at the beginning of the last line.
            if let found = last.range(of: " \(mark) ", options: .backwards) {
                if best == nil || found.lowerBound > best?.text.endIndex ?? last.startIndex {
                    best = (last[..<found.lowerBound], last[found.upperBound...])
                }
            } else if last.hasPrefix("\(mark) "), lines.count > 1 {
                best = ("", last.dropFirst(mark.count + 1))
            }
        }
        guard let best else { return (lines, nil) }
        let author = trimmed(best.author)
        guard !author.isEmpty else { return (lines, nil) }
        let text = trimmed(best.text)
        return (lines.dropLast() + (text.isEmpty ? [] : [text]), author)
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace ?? false { text = text.dropFirst() }
        while text.last?.isWhitespace ?? false { text = text.dropLast() }
        return String(text)
    }
}
