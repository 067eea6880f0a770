import Foundation

/// Files of broken sites that are too large for the repository.
extension BrokenSite {
    /// By name of the site, then by path.
    static let made: [String: [String: Data]] = [
        "guard-body": plan(times(20_000, times(10, "Mọi người cùng học. ") + "\n\n")),
        "guard-line": plan("Mục đích của kế hoạch.\n\n" + times(1_000, "Mọi người cùng học. ") + "\n"),
        "guard-of-a-body-that-others-link-to": plan(
            "## Mục đích\n\n![Bìa](media/bia.png)\n\n" + times(1_000, "Mọi người cùng học. ") + "\n"),
        "guard-columns": plan(times(120, "| cột ") + "|\n" + times(120, "|---") + "|\n"),
        "guard-table": plan("| Phường | Lớp | Người |\n|---|---|---|\n" + times(7_000, "| Phường 1 | 2 | 30 |\n")),
        "guard-definitions": plan(
            times(1_000, "Xem [kế hoạch].\n") + "\n[kế hoạch]: https://hoctap.example.vn/" + times(15_000, "k") + "\n"),
        "guard-signs": plan(times(10_000, times(20, "*a ") + "\n")),
        "guard-nesting": plan("Mục đích của kế hoạch.\n\n" + times(110, "- ") + "\n"),
        // The chunks of a picture of 6000 × 4000 pixels, with as many bytes as a photo.
        "media-picture-too-heavy": [
            "Content/2024/media/le.png": Data([0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A])
                + chunk("IHDR", Data([0, 0, 0x17, 0x70, 0, 0, 0x0F, 0xA0, 8, 2, 0, 0, 0]))
                + chunk("IDAT", Data(count: 3_400_000)) + chunk("IEND", Data())
        ],
        "template-nested-too-deep": [
            "Theme/templates/page_foot.mustache": Data((times(300, "{{#page}}") + times(300, "{{/page}}")).utf8)
        ],
        // The other spelling of an existing name: some systems cannot keep both, so it is not in the repository.
        "template-name-twice": ["Theme/templates/trang_le\u{302}\u{303}.mustache": Data("<p></p>\n".utf8)],
        "same-address-in-two-forms-of-letters": [
            "Content/2024/news/le\u{302}\u{303}.md": Data(
                "---\ntitle: Lễ bế mạc\ndate: 2024-10-02\n---\nMột tin ngắn.\n".utf8)
        ],
        // Each template includes the next ten times, six levels deep.
        "template-too-large": Dictionary(
            uniqueKeysWithValues: [("page_foot", "z0")] + (0..<6).map { ("z\($0)", "z\($0 + 1)") } + [("z6", nil)]
        ).reduce(into: [:]) {
            $0["Theme/templates/\($1.key).mustache"] = Data(times(10, $1.value.map { "{{>\($0)}}" } ?? "a").utf8)
        },
    ]

    /// A chunk of a PNG file.
    private static func chunk(_ name: String, _ content: Data) -> Data {
        let body = Data(name.utf8) + content
        let sum = body.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest & 1 == 1 ? 0xEDB8_8320 ^ (rest >> 1) : rest >> 1 }
        }
        func four(_ number: UInt32) -> Data { Data([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }) }
        return four(UInt32(content.count)) + body + four(~sum)
    }

    /// A plan with this body.
    private static func plan(_ body: String) -> [String: Data] {
        ["Content/2024/plan.md": Data("---\ntitle: Kế hoạch năm 2024\n---\n\(body)".utf8)]
    }

    private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }
}
