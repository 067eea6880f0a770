import Diagnostics
import Markdown
import Text

/// Serializes articles without the HTML of their bodies. Paths are those of the writer's file, unless told otherwise.
extension SnapshotWriter {
    mutating func put(_ article: Article) {
        put(article.title)
        put(article.slug.rawValue)
        put(article.slugSpan)
        put(article.fields)
        put(article.declarations)
        put(article.body)
        put(article.interfaceHash)
    }

    private mutating func put(_ fields: PageFields) {
        put(fields.summary)
        put(fields.date) { writer, date in
            writer.put(date.value)
            writer.put(date.span)
        }
        put(fields.updated)
        put(fields.expires)
        put(fields.isDraft)
        put(list: fields.aliases) { $0.put($1) }
        put(fields.image) { $0.put($1) }
        put(fields.source)
        put(list: fields.corrections) { writer, correction in
            writer.put(correction.date)
            writer.put(correction.text)
        }
        put(fields.tags)
        put(list: fields.allowances) { writer, allowance in
            writer.put(allowance.code)
            writer.put(allowance.span)
        }
    }

    mutating func put(_ image: PageFields.Image) {
        put(image.source)
        put(image.alt)
        put(image.credit)
        put(image.licence)
        put(image.caption)
    }

    mutating func put(_ text: Located<String>) {
        put(text.value)
        put(text.span)
    }

    mutating func put(_ text: Located<String>?) { put(text) { $0.put($1) } }

    mutating func put(_ date: DateValue) {
        put(date.precision.rawValue)
        put(date.day.daysSince1970)
        put(date.minutes)
        put(date.offset)
    }

    mutating func put(_ date: DateValue?) { put(date) { $0.put($1) } }

    private mutating func put(_ declarations: Declarations) {
        put(list: declarations.fields) { writer, field in
            writer.put(field.key.rawValue)
            writer.put(field.isNothing)
            writer.put(Int(field.start))
            writer.put(Int(field.end))
        }
        put(list: declarations.nested) { writer, nested in
            writer.put(nested.key.rawValue)
            writer.put(list: nested.maps) { $0.put($1) }
        }
    }
}

extension SnapshotReader {
    /// - Parameter file: The path relative to the content folder.
    mutating func article(_ file: String, html: StoredBytes) throws(Damaged) -> Article {
        Article(
            file: file, shownPath: path, title: try text(), slug: try slug(), slugSpan: try optionalSpan(),
            fields: try pageFields(), declarations: try declarations(), body: try document(html: html),
            interfaceHash: try word())
    }

    mutating func slug() throws(Damaged) -> Slug {
        guard let slug = Slug(exact: try text()) else { throw Damaged() }
        return slug
    }

    private mutating func pageFields() throws(Damaged) -> PageFields {
        PageFields(
            summary: try optionalText(),
            date: try optional { reader throws(Damaged) in Located(try reader.date(), at: try reader.span()) },
            updated: try optionalDate(), expires: try optionalDate(), isDraft: try flag(),
            aliases: try list { reader throws(Damaged) in try reader.located() },
            image: try optional { reader throws(Damaged) in try reader.image() },
            source: try optionalLocated(),
            corrections: try list { reader throws(Damaged) in .init(date: try reader.date(), text: try reader.text()) },
            tags: try texts(),
            allowances: try list { reader throws(Damaged) in .init(code: try reader.text(), span: try reader.span()) })
    }

    mutating func image() throws(Damaged) -> PageFields.Image {
        PageFields.Image(
            source: try located(), alt: try text(), credit: try optionalText(), licence: try optionalText(),
            caption: try optionalText())
    }

    mutating func located() throws(Damaged) -> Located<String> { Located(try text(), at: try span()) }

    mutating func optionalLocated() throws(Damaged) -> Located<String>? { try flag() ? try located() : nil }

    mutating func date() throws(Damaged) -> DateValue {
        guard let precision = DateValue.Precision(rawValue: try number()) else { throw Damaged() }
        return DateValue(
            precision: precision, day: Day(daysSince1970: try number()), minutes: try number(), offset: try number())
    }

    mutating func optionalDate() throws(Damaged) -> DateValue? { try flag() ? try date() : nil }

    private mutating func declarations() throws(Damaged) -> Declarations {
        Declarations(
            path: path,
            fields: try list { reader throws(Damaged) in
                .init(
                    key: try reader.declaredKey(), isNothing: try reader.flag(), start: try reader.offset(),
                    end: try reader.offset())
            },
            nested: try list { reader throws(Damaged) in
                .init(
                    key: try reader.declaredKey(),
                    maps: try reader.list { reader throws(Damaged) in try reader.declarations() })
            })
    }

    private mutating func declaredKey() throws(Damaged) -> Declarations.Key {
        guard let key = Declarations.Key(rawValue: try text()) else { throw Damaged() }
        return key
    }

    private mutating func offset() throws(Damaged) -> Int32 {
        guard let offset = Int32(exactly: try number()) else { throw Damaged() }
        return offset
    }
}
