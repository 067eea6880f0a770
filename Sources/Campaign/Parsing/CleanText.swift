/// The bytes that ``SourceDecoder`` gives back as they are: UTF-8 with only ASCII, the precomposed letters of Latin, and
/// the usual dashes and quotes.
///
/// Nearly every file is clean, and this single pass replaces five passes. It is a machine of seven states whose next
/// state is one look-up and one shift a byte; a comparison for each kind of byte took five times as long, because letters
/// of two and three bytes come in no order that a processor foretells.
package enum CleanText {
    /// Whether the bytes are certainly clean text.
    package static func holds(_ text: ArraySlice<UInt8>) -> Bool {
        let bytes = text.span
        let rows = rows.span
        var state = State.letter.rawValue
        for index in 0..<bytes.count { state = rows[Int(bytes[index])] &>> state }
        return state & 63 == State.letter.rawValue
    }

    /// What the next byte has to be. The raw value is the place of the state's six bits in a row.
    private enum State: UInt64, CaseIterable {
        /// The first byte of a character.
        case letter = 0
        /// The second byte after C2: U+00A0 and above, without the soft hyphen.
        case sign = 6
        /// The last byte of a letter.
        case end = 12
        /// The second byte after E1: U+1E80 to U+1EFF, Vietnamese letters with two marks.
        case vietnamese = 18
        /// The second and third byte after E2: U+2010 to U+2027, dashes, quotes, ellipsis; no combining or invisible
        /// characters and no line breaks.
        case punctuation = 24
        case dash = 30
        /// Nothing: a byte was not clean.
        case never = 36

        func next(after byte: UInt8) -> State {
            switch (self, byte) {
            case (.letter, 0x20...0x7E), (.letter, 0x0A), (.letter, 0x09): .letter
            case (.letter, 0xC2): .sign
            case (.letter, 0xC3...0xCB): .end
            case (.letter, 0xE1): .vietnamese
            case (.letter, 0xE2): .punctuation
            case (.sign, 0xAD): .never
            case (.sign, 0xA0...0xBF), (.end, 0x80...0xBF), (.dash, 0x90...0xA7): .letter
            case (.vietnamese, 0xBA...0xBB): .end
            case (.punctuation, 0x80): .dash
            default: .never
            }
        }
    }

    /// A row for each byte: the next state of each state, at the place of that state.
    private static let rows: [UInt64] = (0...UInt8.max).map { byte in
        State.allCases.reduce(0) { $0 | $1.next(after: byte).rawValue << $1.rawValue }
    }
}
