/// Parts of a line by the rules of YAML.
extension ArraySlice<UInt8> {
    /// Whether the bytes are a key: letters, digits and `_`, at least one.
    var isKey: Bool { !isEmpty && leadingKey.endIndex == endIndex }

    /// The letters, digits and `_` at the beginning.
    var leadingKey: Self {
        prefix {
            (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
        }
    }

    /// The first colon that ends a key: a colon before a space or at the end.
    var unquotedColon: Int? {
        indices.first { index in
            self[index] == UInt8(ascii: ":") && (index + 1 == endIndex || self[index + 1] == UInt8(ascii: " "))
        }
    }

    /// The value without its comment (` # …`).
    var withoutComment: Self {
        guard let hash = commentStart else { return self }
        var cut = self[..<hash]
        while let last = cut.last, Self.isBlank(last) { cut = cut.dropLast() }
        return cut
    }

    /// The index of a `#` that begins a comment for YAML, but is followed directly by a word; `# ` is meant as a
    /// comment.
    var hashInWord: Int? {
        guard let index = commentStart, index + 1 < endIndex else { return nil }
        return Self.isBlank(self[index + 1]) ? nil : index
    }

    /// The index of a `#` after white space, or at the very beginning.
    private var commentStart: Int? {
        indices.first { index in
            self[index] == UInt8(ascii: "#") && (index == startIndex || Self.isBlank(self[index - 1]))
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
