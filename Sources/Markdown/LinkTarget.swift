import Text

/// The resolved target of a link.
package enum LinkTarget: Sendable, Hashable {
    /// The address, unescaped; ``Document/rendered(_:link:image:)`` escapes it.
    case address(String, attributes: [Attribute] = [])
    /// No link: only the text is rendered, because the target is held back.
    case plain

    /// An additional attribute of the start tag, besides `href` and `title`.
    package struct Attribute: Sendable, Hashable {
        /// A known name; it is written unescaped, so it must never be text of an author.
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }
}

extension Document {
    /// Renders the HTML with its slots filled.
    ///
    /// - Parameters:
    ///   - range: Offsets into ``html``, such as those of a block; nil for all of the HTML.
    ///   - link: The target of `links[i]`; called once for each link in the range, but not for refused links.
    ///   - image: The whole element for `images[i]`.
    package func rendered(
        _ range: Range<Int>? = nil, link: (Int) -> LinkTarget, image: (Int) -> [UInt8]
    ) -> [UInt8] {
        let html = self.html
        let range = (range ?? 0..<html.count).clamped(to: 0..<html.count)
        var out: [UInt8] = []
        out.reserveCapacity(range.count + range.count / 8 + 64)
        var position = range.lowerBound
        var open: [Bool] = []
        for slot in slots[firstSlot(at: range.lowerBound)...] {
            if slot.offset > range.upperBound { break }
            out.append(contentsOf: html[position..<slot.offset])
            position = slot.offset
            switch slot.kind {
            case .linkOpen(let index):
                switch links.isRefused(index) ? .plain : link(index) {
                case .plain: open.append(false)
                case .address(let address, let attributes):
                    open.append(true)
                    appendStartTag(links.title(index), address, attributes, to: &out)
                }
            case .linkClose:
                if open.popLast() ?? false { out.append("</a>") }
            case .image(let index):
                out.append(contentsOf: image(index))
            }
        }
        out.append(contentsOf: html[position..<range.upperBound])
        return out
    }

    private func appendStartTag(
        _ title: ArraySlice<UInt8>, _ address: String, _ attributes: [LinkTarget.Attribute], to out: inout [UInt8]
    ) {
        out.append("<a href=\"")
        out.appendEscapedHref(address.utf8)
        if !title.isEmpty {
            out.append("\" title=\"")
            out.appendEscapedHTML(title)
        }
        for attribute in attributes {
            out.append("\" ")
            out.append(contentsOf: attribute.name.utf8)
            out.append("=\"")
            out.appendEscapedHTML(attribute.value.utf8)
        }
        out.append("\">")
    }

    private func firstSlot(at offset: Int) -> Int {
        var low = 0
        var high = slots.count
        while low < high {
            let middle = (low + high) / 2
            if slots[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
