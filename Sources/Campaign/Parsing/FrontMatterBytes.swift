/// What a part of a line holds, as YAML sees it.
extension ArraySlice<UInt8> {
    /// Letters, digits and `_`, one at least.
    var isKey: Bool {
        !isEmpty
            && allSatisfy {
                (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
            }
    }

    /// The first colon that ends a key: with a space or nothing behind it.
    var unquotedColon: Int? {
        indices.first { index in
            self[index] == UInt8(ascii: ":") && (index + 1 == endIndex || self[index + 1] == UInt8(ascii: " "))
        }
    }

    /// The value up to a comment (` # …`).
    var withoutComment: Self {
        guard let hash = commentStart else { return self }
        var cut = self[..<hash]
        while let last = cut.last, Self.isBlank(last) { cut = cut.dropLast() }
        return cut
    }

    /// A `#` that YAML takes for a comment though it runs straight into a word; `# ` is one indeed.
    var hashInWord: Int? {
        guard let index = commentStart, index + 1 < endIndex else { return nil }
        return Self.isBlank(self[index + 1]) ? nil : index
    }

    /// A `#` after white space, or at the very beginning.
    private var commentStart: Int? {
        indices.first { index in
            self[index] == UInt8(ascii: "#") && (index == startIndex || Self.isBlank(self[index - 1]))
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
