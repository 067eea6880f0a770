/// The natural size of an SVG picture, from the attributes of its root element.
struct SVGSize: Hashable, Sendable {
    let width: Int
    let height: Int

    /// Reads the size from `width` and `height`, otherwise from `viewBox`; otherwise it is 300 × 150 as in CSS.
    ///
    /// - Parameter bytes: The file in UTF-8.
    /// - Returns: Nil when the first element is not `svg`.
    init?(_ bytes: [UInt8]) {
        guard let attributes = Self.attributes(of: bytes) else { return nil }
        let box = attributes["viewBox"].map(Self.viewBox) ?? nil
        let asked = (attributes["width"].flatMap(Self.pixels), attributes["height"].flatMap(Self.pixels))
        let size: (width: Double, height: Double)
        switch (asked, box) {
        case ((let width?, let height?), _): size = (width, height)
        case ((let width?, nil), let box?): size = (width, width * box.height / box.width)
        case ((nil, let height?), let box?): size = (height * box.width / box.height, height)
        case ((nil, nil), let box?): size = box
        case ((let width, let height), nil): size = (width ?? 300, height ?? 150)
        }
        guard let width = Self.whole(size.width), let height = Self.whole(size.height) else { return nil }
        self.width = width
        self.height = height
    }

    private static func whole(_ length: Double) -> Int? {
        // No screen and no banner is a million pixels wide; a larger size is an error or malicious.
        length > 0 && length <= 1_000_000 ? max(1, Int(length.rounded())) : nil
    }

    /// A length in CSS pixels; nil for an empty text, a percentage or an unknown unit.
    private static func pixels(_ text: String) -> Double? {
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined()
        let number = trimmed.prefix { "+-.0123456789eE".contains($0) }
        // The `e` of `1em` is not an exponent.
        let digits = number.last.map { "eE".contains($0) } == true ? number.dropLast() : number
        let perUnit: [String: Double] = [
            "": 1, "px": 1, "pt": 96.0 / 72, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4,
        ]
        guard let value = Double(digits), let factor = perUnit[trimmed.dropFirst(digits.count).lowercased()],
            value > 0, value.isFinite
        else { return nil }
        return value * factor
    }

    private static func viewBox(_ text: String) -> (width: Double, height: Double)? {
        let numbers = text.split { $0 == "," || $0.isWhitespace }.map { Double($0) }
        guard numbers.count == 4, let width = numbers[2], let height = numbers[3], width > 0, height > 0,
            width.isFinite, height.isFinite
        else { return nil }
        return (width, height)
    }

    // MARK: Minimal XML parsing

    /// The attributes of the first element if it is `svg`; declarations, comments and DOCTYPE before it are skipped.
    private static func attributes(of bytes: [UInt8]) -> [String: String]? {
        var rest = bytes[...]
        if rest.starts(with: [0xef, 0xbb, 0xbf]) { rest = rest.dropFirst(3) }
        while true {
            rest = rest.drop(while: isSpace)
            if rest.holds("<?") {
                guard let next = rest.after("?>") else { return nil }
                rest = next
            } else if rest.holds("<!--") {
                guard let next = rest.dropFirst(4).after("-->") else { return nil }
                rest = next
            } else if rest.holds("<!") {
                guard let next = afterDeclaration(rest) else { return nil }
                rest = next
            } else {
                break
            }
        }
        guard rest.first == UInt8(ascii: "<") else { return nil }
        rest = rest.dropFirst()
        let name = rest.prefix { !isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        guard name.elementsEqual("svg".utf8) || name.suffix(4).elementsEqual(":svg".utf8) else { return nil }
        return attributes(in: rest.dropFirst(name.count))
    }

    private static func attributes(in text: ArraySlice<UInt8>) -> [String: String]? {
        var rest = text
        var found: [String: String] = [:]
        while true {
            rest = rest.drop(while: isSpace)
            guard let first = rest.first else { return nil }
            if first == UInt8(ascii: ">") || first == UInt8(ascii: "/") { return found }
            let name = rest.prefix { !isSpace($0) && $0 != UInt8(ascii: "=") }
            rest = rest.dropFirst(name.count).drop(while: isSpace)
            guard rest.first == UInt8(ascii: "=") else { return nil }
            rest = rest.dropFirst().drop(while: isSpace)
            guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
            rest = rest.dropFirst()
            guard let end = rest.firstIndex(of: quote) else { return nil }
            found[String(decoding: name, as: UTF8.self)] = String(decoding: rest[..<end], as: UTF8.self)
            rest = rest[(end + 1)...]
        }
    }

    /// The text after a DOCTYPE, which can contain declarations in brackets.
    private static func afterDeclaration(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var depth = 0
        for index in text.indices {
            switch text[index] {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0: return text[(index + 1)...]
            default: break
            }
        }
        return nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0d ~= byte }
}

extension ArraySlice<UInt8> {
    /// The bytes after the first occurrence of a text, or nil when the text does not occur.
    fileprivate func after(_ text: String) -> ArraySlice<UInt8>? {
        guard let start = indices.first(where: { self[$0...].starts(with: text.utf8) }) else { return nil }
        return self[(start + text.utf8.count)...]
    }
}
