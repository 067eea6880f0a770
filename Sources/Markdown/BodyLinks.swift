import Diagnostics

/// The links of a body, in order.
///
/// A campaign keeps the links of thousands of pages. So their texts stand in one block of memory one after the other,
/// and a ``Document/Link`` is made when somebody asks for it.
package struct BodyLinks: Sendable, RandomAccessCollection {
    private struct Entry: Sendable {
        /// Where destination, title and words end in the text; each begins where the one before it ends.
        let destination, title, words: Int32
        /// The destination in the source.
        var start, end: Int32
        let isAlone, isVideo, isRefused: Bool
    }

    private let path: String
    private var entries: [Entry] = []
    private var text: [UInt8] = []

    /// - Parameter path: The file of the body.
    init(path: String) { self.path = path }

    package var startIndex: Int { 0 }
    package var endIndex: Int { entries.count }

    package subscript(index: Int) -> Document.Link {
        let entry = entries[index]
        return Document.Link(
            destination: string(start(of: index)..<entry.destination), title: string(entry.destination..<entry.title),
            text: string(entry.title..<entry.words),
            span: Span(path: path, start: Int(entry.start), end: Int(entry.end)), isAlone: entry.isAlone,
            isVideo: entry.isVideo, isRefused: entry.isRefused)
    }

    /// ``Document/Link/text`` of one link, without making the link.
    package func text(_ index: Int) -> String { String(decoding: words(index), as: UTF8.self) }

    /// ``Document/Link/text`` of one link in UTF-8.
    package func words(_ index: Int) -> ArraySlice<UInt8> {
        text[Int(entries[index].title)..<Int(entries[index].words)]
    }

    /// ``Document/Link/isRefused`` of one link.
    func isRefused(_ index: Int) -> Bool { entries[index].isRefused }

    /// ``Document/Link/title`` of one link in UTF-8.
    func title(_ index: Int) -> ArraySlice<UInt8> {
        text[Int(entries[index].destination)..<Int(entries[index].title)]
    }

    /// Adds a link whose place in the source is not known yet.
    mutating func append(
        destination: ArraySlice<UInt8>, title: ArraySlice<UInt8>, words: ArraySlice<UInt8>, isAlone: Bool,
        isVideo: Bool,
        isRefused: Bool
    ) {
        text += destination
        let destination = Int32(text.count)
        text += title
        let title = Int32(text.count)
        text += words
        entries.append(
            Entry(
                destination: destination, title: title, words: Int32(text.count), start: 0, end: 0, isAlone: isAlone,
                isVideo: isVideo, isRefused: isRefused))
    }

    /// Tells where the destination of a link stands in the source.
    mutating func locate(_ index: Int, at span: Span) {
        entries[index].start = Int32(span.start)
        entries[index].end = Int32(span.end)
    }

    /// The links without their words and without spare memory.
    func withoutWords() -> BodyLinks {
        var copy = BodyLinks(path: path)
        copy.entries.reserveCapacity(count)
        copy.text.reserveCapacity(indices.reduce(0) { $0 + Int(entries[$1].title - start(of: $1)) })
        for (index, entry) in entries.enumerated() {
            copy.append(
                destination: text[Int(start(of: index))..<Int(entry.destination)], title: title(index), words: [],
                isAlone: entry.isAlone, isVideo: entry.isVideo, isRefused: entry.isRefused)
            (copy.entries[index].start, copy.entries[index].end) = (entry.start, entry.end)
        }
        return copy
    }

    private func start(of index: Int) -> Int32 { index > 0 ? entries[index - 1].words : 0 }

    private func string(_ range: Range<Int32>) -> String {
        String(decoding: text[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
    }
}
