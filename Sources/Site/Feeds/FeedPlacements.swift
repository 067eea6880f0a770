extension NewsFeed {
    /// Finds the placements of the bodies in the bytes of the feed.
    ///
    /// - Parameters:
    ///   - bytes: of the whole feed.
    ///   - form: the format of the feed.
    /// - Returns: the placements; none when a body is not found.
    func placements(in bytes: [UInt8], as form: BodyPlacement.Form) -> [BodyPlacement] {
        let mark = Array((form == .json ? JSONFeed.contentMark : AtomFeed.contentMark).utf8)
        var found: [BodyPlacement] = []
        var rest = bytes[...]
        for entry in entries {
            guard let end = rest.firstRange(of: mark)?.upperBound else { break }
            let start = end + form.written(Array(entry.content.opening.utf8)).count
            let body = form.written(entry.content.body)
            let range = start..<start + body.count
            guard range.upperBound <= bytes.count, bytes[range].elementsEqual(body) else { return [] }
            if !body.isEmpty { found.append(BodyPlacement(source: entry.content.source, form: form, range: range)) }
            rest = bytes[range.upperBound...]
        }
        return found
    }
}
