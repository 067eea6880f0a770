import TestSupport

/// Damages template text: wrong bytes, lost and doubled pieces, tags of the theme in the wrong places.
struct TemplateSpoiler {
    private var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1) }

    mutating func below(_ limit: Int) -> Int { random.below(limit) }
    mutating func pick<T>(_ choices: [T]) -> T { random.pick(choices) }

    mutating func spoiled(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...below(3) / 2 {
            let place = below(bytes.count + 1)
            switch below(6) {
            case 0 where place < bytes.count: bytes[place] = UInt8(below(256))
            case 1 where place < bytes.count: bytes.removeSubrange(place..<min(bytes.count, place + 1 + below(20)))
            case 2: bytes.insert(contentsOf: bytes[place...].prefix(60), at: below(bytes.count + 1))
            case 3:
                bytes.insert(contentsOf: repeatElement(pick(Self.pieces), count: 1 + below(300)).joined(), at: place)
            case 4: bytes = Array(bytes.prefix(place))
            default: bytes.insert(contentsOf: pick(Self.pieces), at: place)
            }
        }
        return bytes
    }

    private static let pieces = [
        "{{", "}}", "{{{", "}}}", "{{!", "{{/", "{{/page}}", "{{#page}}", "{{^page}}", "{{#breadcrumbs.items}}",
        "{{page.title}}",
        "{{{page.title}}}", "{{page.}}", "{{.}}", "{{#.}}", "{{>rule}}", "{{>layout}}", "{{<layout}}", "{{/layout}}",
        "{{$main}}",
        "{{/main}}", "{{=<% %>=}}", "{{=|", "{{&page.title}}", "{{t.menu}}", "{{tiêu_đề}}", "{{ page . title }}",
        "\u{301}", "\n", "\r\n", "\u{0}",
        "<p>chữ</p>", "chữ", "{", "}",
    ].map { Array($0.utf8) }
}
