import Diagnostics
import Text

/// Serializes documents without their HTML.
extension SnapshotWriter {
    package mutating func put(_ document: Document) {
        put(list: document.slots) { writer, slot in
            writer.put(slot.offset)
            switch slot.kind {
            case .linkOpen(let index):
                writer.put(0)
                writer.put(index)
            case .linkClose(let index):
                writer.put(1)
                writer.put(index)
            case .image(let index):
                writer.put(2)
                writer.put(index)
            }
        }
        put(list: document.blocks) { writer, block in
            writer.put(block.kind.rawValue)
            writer.put(block.html)
            writer.put(block.text)
            writer.put(block.span)
        }
        put(document.opening)
        put(document.links)
        put(list: document.images) { writer, image in
            writer.put(image.destination)
            writer.put(image.alt)
            writer.put(image.title)
            writer.put(image.span)
            writer.put(image.isFigure)
        }
        put(list: document.headings) { writer, heading in
            writer.put(heading.level)
            writer.put(heading.text)
            writer.put(heading.id)
            writer.put(heading.span)
        }
        put(document.firstList) { $0.put($1) }
        put(document.isEmpty)
        put(Int(document.details.rawValue))
        put(document.isRefused)
    }

    private mutating func put(_ links: BodyLinks) {
        put(links.count)
        for link in links {
            put(link.destination)
            put(link.title)
            put(link.span)
            put(link.isAlone)
            put(link.isVideo)
            put(link.isRefused)
        }
    }

    private mutating func put(_ list: Document.FirstList) {
        put(list.block)
        put(list.isOrdered)
        put(list: list.items) { writer, item in
            writer.put(item.number)
            writer.put(item.lines)
            writer.put(item.notes) { $0.put($1) }
            writer.put(item.span)
        }
    }
}

extension SnapshotReader {
    package mutating func document(html: StoredBytes) throws(Damaged) -> Document {
        Document(
            storedHTML: html,
            slots: try list { reader throws(Damaged) in
                .init(offset: try reader.number(), kind: try reader.slotKind())
            },
            blocks: try list { reader throws(Damaged) in
                guard let kind = Document.Block.Kind(rawValue: try reader.number()) else { throw Damaged() }
                return .init(
                    kind: kind, html: try reader.range(), text: try reader.text(), span: try reader.span())
            },
            opening: try text(), links: try links(),
            images: try list { reader throws(Damaged) in
                .init(
                    destination: try reader.text(), alt: try reader.text(), title: try reader.text(),
                    span: try reader.span(), isFigure: try reader.flag())
            },
            headings: try list { reader throws(Damaged) in
                .init(
                    level: try reader.number(), text: try reader.text(), id: try reader.text(),
                    span: try reader.span())
            },
            firstList: try optional { reader throws(Damaged) in try reader.firstList() }, isEmpty: try flag(),
            details: BodyStyle.Details(rawValue: .init(truncatingIfNeeded: try number())), isRefused: try flag())
    }

    private mutating func links() throws(Damaged) -> BodyLinks {
        var links = BodyLinks(path: path)
        for index in 0..<(try count()) {
            let (destination, title, span) = (try block(), try block(), try self.span())
            links.append(
                destination: destination, title: title, words: [], isAlone: try flag(), isVideo: try flag(),
                isRefused: try flag())
            links.locate(index, at: span)
        }
        return links.withoutWords()
    }

    private mutating func slotKind() throws(Damaged) -> Document.Slot.Kind {
        switch try number() {
        case 0: .linkOpen(try number())
        case 1: .linkClose(try number())
        case 2: .image(try number())
        default: throw Damaged()
        }
    }

    private mutating func firstList() throws(Damaged) -> Document.FirstList {
        Document.FirstList(
            block: try number(), isOrdered: try flag(),
            items: try list { reader throws(Damaged) in
                .init(
                    number: try reader.optionalNumber(), lines: try reader.texts(),
                    notes: try reader.optional { reader throws(Damaged) in try reader.range() },
                    span: try reader.span())
            })
    }
}
