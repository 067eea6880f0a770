import Diagnostics
import Template
import TestSupport
import Testing

/// Fields looked at in memory, and shells, against the same data as a record made at run time, which ``RandomTests``
/// compares with another implementation.
@Suite struct StoredValueTests {
    private static let template = """
        {{title}}|{{lead}}|{{{body}}}|{{{note}}}|{{{whole}}}|
        {{#title}}t{{.}}{{/title}}{{#lead}}l{{.}}{{/lead}}{{^lead}}no lead{{/lead}}{{#note}}n{{{.}}}{{/note}}{{^whole}}none{{/whole}}
        {{#isOn}}on{{/isOn}}{{^isOn}}off{{/isOn}} {{#tags}}<{{.}}>{{/tags}}{{^tags}}no tags{{/tags}}
        {{part.name}} {{#part}}{{name}}{{#hint}}({{.}}){{/hint}}{{/part}}
        {{other.name}} {{other.inner.label}} {{#other}}{{name}}{{#inner}}{{label}}{{title}}{{/inner}}{{#isSet}}!{{/isSet}}{{/other}}{{^other}}no other{{/other}}
        {{common.name}}{{#common}}[{{name}}{{#leaves}}{{label}},{{/leaves}}{{>leaf}}]{{/common}}{{^common}}no common{{/common}}
        {{#parts}}({{name}}{{#leaves}}{{label}}{{common.name}}{{words.w1}}{{>leaf}}{{/leaves}}{{^hint}}-{{/hint}}){{/parts}}{{^parts}}no parts{{/parts}}
        {{words.w1}}{{#words}}{{w2}}{{#w3}}3{{/w3}}{{#parts}}{{w2}}{{/parts}}{{/words}}{{^words.w3}}no w3{{/words.w3}}
        """
    private static let leaf = "{{#isOn}}{{title}}{{words.w2}}{{/isOn}}{{#common}}{{hint}}{{/common}}"

    @Test(arguments: 0..<40) func aModelIsShownAsTheRecordOfItsValues(block: Int) throws {
        for seed in block * 25..<(block + 1) * 25 {
            var dice = SeededRandom(seed: UInt64(seed))
            let part = Part.random(&dice)
            let common = dice.chance(1, in: 5) ? nil : (shared: Shared(part), part: part)
            let words = Record(
                Self.words, [.text(dice.text()), .text(dice.text()), dice.optional().map { .text($0) } ?? .absent])
            let (model, sibling) = (Every.random(&dice, common, words), Every.random(&dice, common, words))
            let sources = sources(["page": Self.template, "leaf": Self.leaf])
            var report = Report()
            let library = TemplateLibrary(sources, into: &report)
            let shape = Every.shape(words.shape).recordShape
            let program = try #require(library.program(named: "page", for: shape, into: &report))
            let made = Self.made(shape)
            let plain = try #require(library.program(named: "page", for: made, into: &report))
            let shell = program.shell(sharing: ["common", "words"], of: sibling)
            var (expected, page, shelled): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
            plain.render(model.record(made), into: &expected)
            let bodies = program.render(model, into: &page)
            #expect(String(decoding: page, as: UTF8.self) == String(decoding: expected, as: UTF8.self), "seed \(seed)")
            #expect(bodies.map { Array(page[$0]) } == (model.whole.map { $0.isEmpty ? [] : [$0] } ?? []))
            #expect(shell.render(model, into: &shelled) == bodies)
            #expect(
                String(decoding: shelled, as: UTF8.self) == String(decoding: expected, as: UTF8.self), "seed \(seed)")
        }
    }

    @Test func aShellThatWouldBeTooLargeIsTheProgram() throws {
        let words = Record(Self.words, [.text(String(repeating: "x", count: 1000)), .absent, .absent])
        var report = Report()
        let text = String(repeating: "{{words.w1}}", count: 300)
        let library = TemplateLibrary(sources(["page": text]), into: &report)
        let program = try #require(
            library.program(named: "page", for: Every.shape(Self.words).recordShape, into: &report))
        var dice = SeededRandom(seed: 1)
        let model = Every.random(&dice, nil, words)
        var page: [UInt8] = []
        program.shell(sharing: ["common", "words"], of: model).render(model, into: &page)
        #expect(page.count == 300_000)
    }

    static let words = RecordShape("words", [.init("w1", .text), .init("w2", .text), .init("w3", .text)])

    /// The same fields, of records made at run time.
    private static func made(_ shape: RecordShape) -> RecordShape {
        RecordShape(
            shape.name,
            shape.fields.map { field in
                switch field.kind {
                case .record(let part): .init(field.name, .record(made(part)))
                case .list(let item): .init(field.name, .list(made(item)))
                case .text, .html, .flag, .texts: field
                }
            })
    }
}

extension SeededRandom {
    fileprivate mutating func text() -> String {
        pick(["", "a", "Tuần lễ & <học>", "a longer text that lies on the heap, \"quoted\""])
    }
    fileprivate mutating func optional() -> String? { chance(1, in: 3) ? nil : text() }
    fileprivate mutating func html() -> [UInt8]? {
        optional().map { Array("<p>\($0)</p>".utf8.dropFirst(chance(1, in: 4) ? 99 : 0)) }
    }
}

/// A field of each kind of stored property.
private struct Every: Sendable {
    let isOn: Bool
    let title: String
    let lead: String?
    let body: [UInt8]
    let note: [UInt8]?
    let whole: [UInt8]?
    let tags: [String]
    let part: Part
    let other: Other?
    let common: Shared<Part>?
    let parts: [Part]
    let words: Record
    /// As far as the record needs it: the model of `common`.
    let commonPart: Part?

    static func shape(_ words: RecordShape) -> Shape<Every> {
        Shape(
            "every",
            [
                .flag("isOn", "", \.isOn), .text("title", "", \.title), .text("lead", "", \.lead),
                .html("body", "", \.body), .html("note", "", \.note), .body("whole", "", \.whole),
                .texts("tags", "", \.tags), .record("part", "", \.part), .record("other", "", \.other),
                .record("common", "", \.common), .list("parts", "", \.parts), .record("words", of: words, "", \.words),
            ])
    }

    static func random(_ dice: inout SeededRandom, _ common: (shared: Shared<Part>, part: Part)?, _ words: Record)
        -> Every
    {
        Every(
            isOn: dice.chance(1, in: 2), title: dice.text(), lead: dice.optional(), body: dice.html() ?? [],
            note: dice.html(), whole: dice.html(), tags: (0..<dice.number(0...3)).map { _ in dice.text() },
            part: .random(&dice), other: dice.chance(1, in: 3) ? nil : .random(&dice), common: common?.shared,
            parts: (0..<dice.number(0...3)).map { _ in .random(&dice) }, words: words, commonPart: common?.part)
    }

    func record(_ shape: RecordShape) -> Record {
        func part(_ name: String) -> RecordShape {
            switch shape.fields.first(where: { $0.name == name })?.kind {
            case .record(let part), .list(let part): part
            default: shape
            }
        }
        return Record(
            shape,
            [
                .flag(isOn), .text(title), lead.value, .html(body), note.value, whole.value, .texts(tags),
                .record(self.part.record(part("part"))), other.map { .record($0.record(part("other"))) } ?? .absent,
                commonPart.map { .record($0.record(part("common"))) } ?? .absent,
                .list(parts.map { $0.record(part("parts")) }), .record(words),
            ])
    }
}

private struct Part: TemplateRecord {
    let name: String
    let hint: String?
    let leaves: [Leaf]

    static let shape = Shape<Part>(
        "part", [.text("name", "", \.name), .text("hint", "", \.hint), .list("leaves", "", \.leaves)])

    static func random(_ dice: inout SeededRandom) -> Part {
        Part(
            name: dice.text(), hint: dice.optional(),
            leaves: (0..<dice.number(0...2)).map { _ in Leaf(label: dice.optional()) })
    }

    func record(_ shape: RecordShape) -> Record {
        guard case .list(let leaf) = shape.fields[2].kind else { return Record(shape, []) }
        return Record(
            shape, [.text(name), hint.value, .list(leaves.map { Record(leaf, [$0.label.value]) })])
    }
}

private struct Leaf: TemplateRecord {
    let label: String?
    static let shape = Shape<Leaf>("leaf", [.text("label", "", \.label)])
}

private struct Other: TemplateRecord {
    let isSet: Bool
    let inner: Leaf?
    let name: String

    static let shape = Shape<Other>(
        "other", [.flag("isSet", "", \.isSet), .record("inner", "", \.inner), .text("name", "", \.name)])

    static func random(_ dice: inout SeededRandom) -> Other {
        Other(
            isSet: dice.chance(1, in: 2), inner: dice.chance(1, in: 2) ? nil : Leaf(label: dice.optional()),
            name: dice.text())
    }

    func record(_ shape: RecordShape) -> Record {
        guard case .record(let leaf) = shape.fields[1].kind else { return Record(shape, []) }
        return Record(
            shape, [.flag(isSet), inner.map { .record(Record(leaf, [$0.label.value])) } ?? .absent, .text(name)])
    }
}

extension String? {
    fileprivate var value: Template.Value { map(Template.Value.text) ?? .absent }
}

extension [UInt8]? {
    fileprivate var value: Template.Value { map(Template.Value.html) ?? .absent }
}
