/// The width of a text in terminal cells: four for a tab, two for a wide East Asian character or an emoji.
package func displayWidth(_ text: String) -> Int {
    text.reduce(0) { $0 + cells(of: $1) }
}

/// The text with each tab replaced by four spaces, the width that ``displayWidth(_:)`` counts for a tab.
func expandingTabs(_ text: String) -> String {
    text.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "    ")
}

/// The text made safe for a terminal: unsafe characters become `\u{FFFD}`.
///
/// Unsafe are control characters other than tab and line break, which can move the cursor or hide text, and
/// bidirectional overrides, which can reorder the line.
func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { out.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar) }
    return String(out)
}

private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
}

func cells(of character: Character) -> Int {
    if character == "\t" { return 4 }
    guard let scalar = character.unicodeScalars.first else { return 0 }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    if properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch scalar.value {
    // The East Asian Wide and Fullwidth blocks. Source: Unicode Standard Annex 11.
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
        return 2
    default: return 1
    }
}
