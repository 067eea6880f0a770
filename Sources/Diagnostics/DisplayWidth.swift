/// How many terminal cells a text takes: a tab is four, wide East Asian letters and emoji two.
package func displayWidth(_ text: String) -> Int {
    text.reduce(0) { $0 + cells($1) }
}

/// The text with each tab as the four spaces that ``displayWidth(_:)`` counts for it.
func expandingTabs(_ text: String) -> String {
    text.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "    ")
}

private func cells(_ character: Character) -> Int {
    if character == "\t" { return 4 }
    guard let scalar = character.unicodeScalars.first else { return 0 }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    if properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch scalar.value {
    // East Asian Wide and Fullwidth blocks (Unicode Standard Annex 11).
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
        return 2
    default: return 1
    }
}
