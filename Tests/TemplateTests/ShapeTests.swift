import Diagnostics
import Template
import Testing

@Suite struct ShapeTests {
    @Test func typedModelsAreShown() throws {
        let page = Page(
            title: "Học & đọc", lead: nil, body: Array("<p>x</p>".utf8), isCurrent: true,
            edition: .init(year: "2026"), links: [.init(text: "a", href: "/a?x=1&y=2")], tags: ["m<n", "o"],
            navigation: Shared(Navigation(items: [.init(text: "Home", href: "/")])),
            strings: Record(Page.strings, [.text("Đọc tiếp")]))
        let text = """
            <h1>{{title}}</h1>{{#lead}}<p>{{lead}}</p>{{/lead}}
            {{#isCurrent}}current {{/isCurrent}}{{edition.year}} {{#edition}}{{year}}{{title}}{{/edition}}
            {{#links}}<a href="{{href}}">{{text}}</a>{{/links}} {{#tags}}{{.}},{{/tags}}
            {{#navigation.items}}[{{text}}]{{/navigation.items}} {{strings.read_more}} {{{body}}}
            """
        #expect(
            try render(text, page) == """
                <h1>Học &amp; đọc</h1>
                current 2026 2026Học &amp; đọc
                <a href="/a?x=1&amp;y=2">a</a> m&lt;n,o,
                [Home] Đọc tiếp <p>x</p>
                """)
    }

    @Test func fieldsTellTheContract() {
        let fields = Page.shape.recordShape.fields.map { "\($0.name): \($0.doc)" }
        #expect(
            fields == [
                "title: The page's heading.", "lead: One sentence.", "body: The content.",
                "isCurrent: Whether the page is this year's.", "edition: The year's campaign.",
                "links: Related pages.", "tags: Keywords.", "navigation: The main menu.",
                "strings: Texts of the theme.",
            ])
    }

    @Test func shapesAreEqualByWhatTheyDeclare() {
        let one = RecordShape("strings", [.init("read_more", .text, "doc")])
        #expect(one == RecordShape("strings", [.init("read_more", .text, "doc")]))
        #expect(one != RecordShape("strings", [.init("read_more", .html, "doc")]))
    }

    @Test func outputIsAppended() throws {
        var report = Report()
        let library = TemplateLibrary(sources(["page": "{{text}}"]), into: &report)
        let program = try #require(
            library.program(named: "page", for: Link.shape.recordShape, into: &report))
        var output = Array("a ".utf8)
        program.render(Link(text: "b", href: ""), into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "a b")
    }

    @Test func concurrentRendersGiveWhatOneGives() async throws {
        var report = Report()
        let library = TemplateLibrary(
            sources([
                "page": "{{<layout}}{{$main}}{{#rows}}{{>row}}{{/rows}}{{/main}}{{/layout}}",
                "layout": "<main>\n  {{$main}}{{/main}}\n</main>",
                "row": "{{#cells}}<b>{{text}}</b>{{#tags}}{{.}}{{/tags}}{{/cells}}\n",
            ]), into: &report)
        let data: Tree = [
            "rows": .list(
                (0..<50).map { row in
                    ["cells": .list((0..<20).map { ["text": .text("\(row)<\($0)"), "tags": ["a", "&"]] })]
                })
        ]
        let program = try #require(library.program(named: "page", for: data.shape, into: &report))
        let record = data.record(of: program.shape)
        let render = { @Sendable () -> [UInt8] in
            var output: [UInt8] = []
            program.render(record, into: &output)
            return output
        }
        let single = render()
        let all = await withTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<64 { group.addTask { render() } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(single.count > 10_000)
        #expect(all == Array(repeating: single, count: 64))
    }

    private func render<Model: TemplateRecord>(_ text: String, _ model: Model) throws -> String {
        var report = Report()
        let library = TemplateLibrary(sources(["page": text]), into: &report)
        let program = library.program(named: "page", for: Model.shape.recordShape, into: &report)
        #expect(told(["page": text], report) == "")
        var output: [UInt8] = []
        try #require(program).render(model, into: &output)
        return String(decoding: output, as: UTF8.self)
    }
}

private struct Page: TemplateRecord {
    let title: String
    let lead: String?
    let body: [UInt8]
    let isCurrent: Bool
    let edition: Edition?
    let links: [Link]
    let tags: [String]
    let navigation: Shared<Navigation>?
    let strings: Record

    /// Known only when the theme is read.
    static let strings = RecordShape("strings", [.init("read_more", .text)])

    static let shape = Shape<Page>(
        "page",
        [
            .text("title", "The page's heading.", \.title),
            .text("lead", "One sentence.", \.lead),
            .html("body", "The content.", \.body),
            .flag("isCurrent", "Whether the page is this year's.", \.isCurrent),
            .record("edition", "The year's campaign.", \.edition),
            .list("links", "Related pages.", \.links),
            .texts("tags", "Keywords.", \.tags),
            .record("navigation", "The main menu.", \.navigation),
            .record("strings", of: strings, "Texts of the theme.", \.strings),
        ])
}

private struct Edition: TemplateRecord {
    let year: String
    static let shape = Shape<Edition>("edition", [.text("year", "", \.year)])
}

private struct Link: TemplateRecord {
    let text: String
    let href: String
    static let shape = Shape<Link>(
        "link", [.text("text", "", \.text), .text("href", "", \.href)])
}

private struct Navigation: TemplateRecord {
    let items: [Link]
    static let shape = Shape<Navigation>("navigation", [.list("items", "", \.items)])
}
