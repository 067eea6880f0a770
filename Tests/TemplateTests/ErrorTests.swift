import Diagnostics
import Template
import Testing

/// A theme with a fault, and the whole of what is told about it.
struct FaultCase: CustomTestStringConvertible, Sendable {
    let name: String
    let templates: [String: String]
    let data: Tree
    let told: String

    init(_ name: String, _ templates: [String: String], _ data: Tree = [:], told: String) {
        self.name = name
        self.templates = templates
        self.data = data
        self.told = told
    }

    var testDescription: String { name }
}

@Suite struct ErrorTests {
    @Test(arguments: faultsOfText + faultsOfNames + faultsOfIncludes)
    func tellsEachFaultOnceWithPlaceAndRepair(_ sample: FaultCase) {
        #expect(diagnosed(sample.templates, sample.data) == sample.told)
    }

    @Test func speaksVietnamese() {
        let templates = [
            "page": "<h1>{{tieu_đề}}</h1>\n{{>thẻ}}",
            "thẻ": "{{#danh_sách}}\n  {{{tên}}}\n{{/danh_sach}}",
        ]
        let data: Tree = ["tiêu_đề": "x", "danh_sách": [["tên": "y"]]]
        #expect(
            diagnosed(templates, data, .vietnamese) == """
                page.html:1:7: lỗi[T101]: ở đây không có tên nào là “tieu_đề”
                  |
                1 | <h1>{{tieu_đề}}</h1>
                  |       ^^^^^^^
                  = ghi chú: các tên có ở đây: tiêu_đề, danh_sách
                  = gợi ý: đổi thành tiêu_đề

                thẻ.html:3:1: lỗi[T106]: “danh_sach” đóng ở đây, nhưng thẻ đang mở là “danh_sách”
                  |
                3 | {{/danh_sach}}
                  | ^^^^^^^^^^^^^^
                  = ghi chú: “danh_sách” mở ở đây: thẻ.html:1:1
                  = gợi ý: đổi thành {{/danh_sách}}

                """)
    }

    /// Names are compared as people see them, however the accents are encoded.
    @Test func composedAndDecomposedNamesAreOneName() {
        #expect(rendered(["page": "{{ti\u{EA}u}}{{tie\u{302}u}}"], ["ti\u{EA}u": "x"]) == "xx")
    }

    @Test func aFaultInSharedTemplatesIsToldOnceForAllPages() {
        let templates = ["home": "{{>card}}", "list": "\n{{>card}}", "card": "{{nmae}}"]
        var report = Report()
        let library = TemplateLibrary(sources(templates), into: &report)
        let shape = RecordShape("page", [.init("name", .text)])
        for page in ["home", "list"] {
            #expect(library.program(named: page, for: shape, into: &report) == nil)
        }
        #expect(
            told(templates, report) == """
                card.html:1:3: error[T101]: there is no name “nmae” here
                  |
                1 | {{nmae}}
                  |   ^^^^
                  = note: the names here: name
                  = note: included here: home.html:1:1
                  = help: change it to name

                """)
    }

    @Test func twoTemplatesOfOneNameAreAFault() {
        var report = Report()
        _ = TemplateLibrary(
            [
                TemplateSource(name: "card", path: "Theme/card.html", text: []),
                TemplateSource(name: "card", path: "Theme/card.mustache", text: []),
            ], into: &report)
        #expect(
            told([:], report) == """
                Theme/card.mustache: error[T121]: two templates are called “card”
                  = note: the other is here: Theme/card.html
                  = help: rename or delete one of the files

                """)
    }

    @Test func aLongChainOfTemplatesIsAFault() {
        var templates = ["page": "{{>t0}}", "t300": ""]
        for link in 0..<300 { templates["t\(link)"] = "{{>t\(link + 1)}}" }
        #expect(
            diagnosed(templates) == """
                t199.html:1:1: error[T119]: tags are nested more than 200 deep
                  |
                1 | {{>t200}}
                  | ^^^^^^^^^
                  = help: nest less

                """)
    }

    @Test func everyRuleHasItsOwnCode() {
        let codes = Rule.all.map(\.code).filter { $0.hasPrefix("T1") }
        #expect(codes == (101...121).map { "T\($0)" })
    }
}

private let faultsOfText: [FaultCase] = [
    .init(
        "unclosed tag", ["page": "<p>{{title</p>\n{{title}}"], ["title": "x"],
        told: """
            page.html:1:4: error[T108]: the tag opens with {{ but no }} closes it
              |
            1 | <p>{{title</p>
              |    ^^^^^^^^^^^
              = help: add }} at its end

            """),
    .init(
        "unclosed triple", ["page": "<p>{{{body}}</p>\n{{{body}}}"], ["body": .html("x")],
        told: """
            page.html:1:4: error[T108]: the tag opens with {{ but no }}} closes it
              |
            1 | <p>{{{body}}</p>
              |    ^^^^^^^^^^^^^
              = help: add }}} at its end

            """),
    .init(
        "unclosed at the end", ["page": "{{"],
        told: """
            page.html:1:1: error[T108]: the tag opens with {{ but no }} closes it
              |
            1 | {{
              | ^^
              = help: add }} at its end

            """),
    .init(
        "unclosed section tag does not blame its partner", ["page": "{{#on}\n{{/on}}\n"], ["on": true],
        told: """
            page.html:1:1: error[T108]: the tag opens with {{ but no }} closes it
              |
            1 | {{#on}
              | ^^^^^^
              = help: add }} at its end

            """),
    .init(
        "empty tag", ["page": "a {{ }} b {{#}}x{{/}}"],
        told: """
            page.html:1:3: error[T109]: the tag is empty: it names nothing
              |
            1 | a {{ }} b {{#}}x{{/}}
              |   ^^^^^
              = help: put a name in it, or remove it

            page.html:1:11: error[T109]: the tag is empty: it names nothing
              |
            1 | a {{ }} b {{#}}x{{/}}
              |           ^^^^^
              = help: put a name in it, or remove it

            page.html:1:17: error[T109]: the tag is empty: it names nothing
              |
            1 | a {{ }} b {{#}}x{{/}}
              |                 ^^^^^
              = help: put a name in it, or remove it

            """),
    .init(
        "unknown sign", ["page": "{{%title}} {{@x}}"],
        told: """
            page.html:1:3: error[T110]: the tag begins with an unknown sign “%”
              |
            1 | {{%title}} {{@x}}
              |   ^
              = note: the signs there are: # ^ / > < $ & { ! =
              = help: remove “%”

            page.html:1:14: error[T110]: the tag begins with an unknown sign “@”
              |
            1 | {{%title}} {{@x}}
              |              ^
              = note: the signs there are: # ^ / > < $ & { ! =
              = help: remove “@”

            """),
    .init(
        "invalid name", ["page": "{{my title}} {{#a..b}}x{{/a..b}} {{> *dynamic}}"],
        told: """
            page.html:1:3: error[T111]: “my title” is not a name
              |
            1 | {{my title}} {{#a..b}}x{{/a..b}} {{> *dynamic}}
              |   ^^^^^^^^
              = note: a name has letters, digits, _ and -; a part is named after a dot, as in edition.title

            page.html:1:17: error[T111]: “a..b” is not a name
              |
            1 | {{my title}} {{#a..b}}x{{/a..b}} {{> *dynamic}}
              |                 ^^^^
              = note: a name has letters, digits, _ and -; a part is named after a dot, as in edition.title

            page.html:1:38: error[T111]: “*dynamic” is not a name
              |
            1 | {{my title}} {{#a..b}}x{{/a..b}} {{> *dynamic}}
              |                                      ^^^^^^^^
              = note: a name has letters, digits, _ and -; a part is named after a dot, as in edition.title

            """),
    .init(
        "delimiters", ["page": "{{=<%=}} {{=a b c=}} {{= =}}"],
        told: """
            page.html:1:1: error[T112]: the tag does not give exactly two new delimiters
              |
            1 | {{=<%=}} {{=a b c=}} {{= =}}
              | ^^^^^^^^
              = help: write the opening and the closing one with a space between, as in {{=<% %>=}}

            page.html:1:10: error[T112]: the tag does not give exactly two new delimiters
              |
            1 | {{=<%=}} {{=a b c=}} {{= =}}
              |          ^^^^^^^^^^^
              = help: write the opening and the closing one with a space between, as in {{=<% %>=}}

            page.html:1:22: error[T112]: the tag does not give exactly two new delimiters
              |
            1 | {{=<%=}} {{=a b c=}} {{= =}}
              |                      ^^^^^^^
              = help: write the opening and the closing one with a space between, as in {{=<% %>=}}

            """),
    .init(
        "unclosed section", ["page": "<ul>\n  {{#items}}\n  <li>\n</ul>"], ["items": []],
        told: """
            page.html:2:3: error[T105]: “items” opens here and is never closed
              |
            2 |   {{#items}}
              |   ^^^^^^^^^^
              = help: add {{/items}} where it ends

            """),
    .init(
        "mismatched close", ["page": "{{#items}}\n  {{#on}}x{{/no}}\n{{/items}}"], ["items": [], "on": true],
        told: """
            page.html:2:11: error[T106]: “no” closes here, but the open tag is “on”
              |
            2 |   {{#on}}x{{/no}}
              |           ^^^^^^^
              = note: “on” opens here: page.html:2:3
              = help: change it to {{/on}}

            """),
    .init(
        "crossed sections", ["page": "{{#a}}{{#b}}x{{/a}}y{{/b}}"], ["a": true, "b": true],
        told: """
            page.html:1:14: error[T106]: “a” closes here, but the open tag is “b”
              |
            1 | {{#a}}{{#b}}x{{/a}}y{{/b}}
              |              ^^^^^^
              = note: “b” opens here: page.html:1:7
              = help: add {{/b}} before it

            """),
    .init(
        "unclosed inside a closed one", ["page": "{{#a}}{{#b}}x{{/a}}"], ["a": true, "b": true],
        told: """
            page.html:1:14: error[T106]: “a” closes here, but the open tag is “b”
              |
            1 | {{#a}}{{#b}}x{{/a}}
              |              ^^^^^^
              = note: “b” opens here: page.html:1:7
              = help: add {{/b}} before it

            """),
    .init(
        "stray close", ["page": "a{{/items}}"],
        told: """
            page.html:1:2: error[T107]: “items” closes here, but nothing is open
              |
            1 | a{{/items}}
              |  ^^^^^^^^^^
              = help: remove it, or add {{#items}} before it

            """),
    .init(
        "faults are all told in one run", ["page": "{{titel}} {{}} {{{title}}}"], ["title": "x"],
        told: """
            page.html:1:3: error[T101]: there is no name “titel” here
              |
            1 | {{titel}} {{}} {{{title}}}
              |   ^^^^^
              = note: the names here: title
              = help: change it to title

            page.html:1:11: error[T109]: the tag is empty: it names nothing
              |
            1 | {{titel}} {{}} {{{title}}}
              |           ^^^^
              = help: put a name in it, or remove it

            page.html:1:16: error[T114]: “title” is plain text; written like this, a < or & in it would break the page
              |
            1 | {{titel}} {{}} {{{title}}}
              |                ^^^^^^^^^^^
              = help: change it to {{title}}

            """),
    .init(
        "custom delimiters in repairs", ["page": "{{=<% %>=}}<%body%><%&title%>"],
        ["body": .html("b"), "title": "t"],
        told: """
            page.html:1:12: error[T113]: “body” is HTML; written like this, readers would see its HTML tags
              |
            1 | {{=<% %>=}}<%body%><%&title%>
              |            ^^^^^^^^
              = help: change it to <%&body%>

            page.html:1:20: error[T114]: “title” is plain text; written like this, a < or & in it would break the page
              |
            1 | {{=<% %>=}}<%body%><%&title%>
              |                    ^^^^^^^^^^
              = help: change it to <%title%>

            """),
]

private let faultsOfNames: [FaultCase] = [
    .init(
        "unknown variable", ["page": "é {{ titel }}"], ["title": "x", "body": .html("y")],
        told: """
            page.html:1:6: error[T101]: there is no name “titel” here
              |
            1 | é {{ titel }}
              |      ^^^^^
              = note: the names here: title, body
              = help: change it to title

            """),
    .init(
        "unknown section", ["page": "{{#itmes}}{{/itmes}}{{^stranger}}{{/stranger}}"], ["items": []],
        told: """
            page.html:1:4: error[T101]: there is no name “itmes” here
              |
            1 | {{#itmes}}{{/itmes}}{{^stranger}}{{/stranger}}
              |    ^^^^^
              = note: the names here: items
              = help: change it to items

            page.html:1:24: error[T101]: there is no name “stranger” here
              |
            1 | {{#itmes}}{{/itmes}}{{^stranger}}{{/stranger}}
              |                        ^^^^^^^^
              = note: the names here: items

            """),
    .init(
        "names of every enclosing section are known", ["page": "{{#items}}{{nam}}{{/items}}"],
        ["title": "x", "items": [["name": "y"]]],
        told: """
            page.html:1:13: error[T101]: there is no name “nam” here
              |
            1 | {{#items}}{{nam}}{{/items}}
              |             ^^^
              = note: the names here: name, title, items
              = help: change it to name

            """),
    .init(
        "many names are not listed", ["page": "{{x}}"],
        .record((1...13).map { ("field\($0)", .text("")) }),
        told: """
            page.html:1:3: error[T101]: there is no name “x” here
              |
            1 | {{x}}
              |   ^

            """),
    .init(
        "unknown part", ["page": "{{a.b.nmae}}"], ["a": ["b": ["name": "x"]]],
        told: """
            page.html:1:7: error[T101]: “a.b” has no part named “nmae”
              |
            1 | {{a.b.nmae}}
              |       ^^^^
              = note: the parts of “a.b”: name
              = help: change it to name

            """),
    .init(
        "part of a text", ["page": "{{a.b}}"], ["a": "x"],
        told: """
            page.html:1:5: error[T116]: “a” is text and has no part “b”
              |
            1 | {{a.b}}
              |     ^

            """),
    .init(
        "part of a list", ["page": "{{items.name}}"], ["items": [["name": "x"]]],
        told: """
            page.html:1:9: error[T116]: “items” is a list and has no part “name”
              |
            1 | {{items.name}}
              |         ^^^^
              = help: take each item with {{#items}}{{name}}{{/items}}

            """),
    .init(
        "HTML as text", ["page": "{{body}}{{#body}}{{.}}{{/body}}"], ["body": .html("x")],
        told: """
            page.html:1:1: error[T113]: “body” is HTML; written like this, readers would see its HTML tags
              |
            1 | {{body}}{{#body}}{{.}}{{/body}}
              | ^^^^^^^^
              = help: change it to {{{body}}}

            page.html:1:18: error[T113]: “.” is HTML; written like this, readers would see its HTML tags
              |
            1 | {{body}}{{#body}}{{.}}{{/body}}
              |                  ^^^^^
              = help: change it to {{{.}}}

            """),
    .init(
        "text as HTML", ["page": "{{{title}}}{{&title}}"], ["title": "x"],
        told: """
            page.html:1:1: error[T114]: “title” is plain text; written like this, a < or & in it would break the page
              |
            1 | {{{title}}}{{&title}}
              | ^^^^^^^^^^^
              = help: change it to {{title}}

            page.html:1:12: error[T114]: “title” is plain text; written like this, a < or & in it would break the page
              |
            1 | {{{title}}}{{&title}}
              |            ^^^^^^^^^^
              = help: change it to {{title}}

            """),
    .init(
        "not printable", ["page": "{{items}}{{words}}{{on}}{{{a}}}{{.}}"],
        ["items": [["n": "x"]], "words": ["x"], "on": true, "a": ["year": "2026"]],
        told: """
            page.html:1:1: error[T115]: “items” is a list and cannot be printed
              |
            1 | {{items}}{{words}}{{on}}{{{a}}}{{.}}
              | ^^^^^^^^^
              = help: write {{#items}}…{{/items}}

            page.html:1:10: error[T115]: “words” is a list and cannot be printed
              |
            1 | {{items}}{{words}}{{on}}{{{a}}}{{.}}
              |          ^^^^^^^^^
              = help: write {{#words}}{{.}}{{/words}}

            page.html:1:19: error[T115]: “on” is a yes-or-no condition and cannot be printed
              |
            1 | {{items}}{{words}}{{on}}{{{a}}}{{.}}
              |                   ^^^^^^
              = help: write {{#on}}…{{/on}}

            page.html:1:25: error[T115]: “a” is a group of values and cannot be printed
              |
            1 | {{items}}{{words}}{{on}}{{{a}}}{{.}}
              |                         ^^^^^^^
              = help: write {{a.year}}

            page.html:1:32: error[T115]: “.” is a group of values and cannot be printed
              |
            1 | {{items}}{{words}}{{on}}{{{a}}}{{.}}
              |                                ^^^^^

            """),
]

private let faultsOfIncludes: [FaultCase] = [
    .init(
        "unknown partial", ["page": "{{>crad}}", "card": "", "foot": ""],
        told: """
            page.html:1:4: error[T102]: there is no template “crad”
              |
            1 | {{>crad}}
              |    ^^^^
              = note: the templates there are: card, foot, page
              = help: change it to card

            """),
    .init(
        "unknown parent", ["page": "{{<layuot}}{{$main}}x{{/main}}{{/layuot}}", "layout": "{{$main}}{{/main}}"],
        told: """
            page.html:1:4: error[T102]: there is no template “layuot”
              |
            1 | {{<layuot}}{{$main}}x{{/main}}{{/layuot}}
              |    ^^^^^^
              = note: the templates there are: layout, page
              = help: change it to layout

            """),
    .init(
        "unknown block",
        ["page": "{{<layout}}{{$mian}}x{{/mian}}{{/layout}}", "layout": "{{$title}}{{/title}}{{$main}}{{/main}}"],
        told: """
            page.html:1:15: error[T103]: template “layout” has no block “mian”
              |
            1 | {{<layout}}{{$mian}}x{{/mian}}{{/layout}}
              |               ^^^^
              = note: the blocks of “layout”: title, main
              = help: change it to main

            """),
    .init(
        "block given twice",
        ["page": "{{<layout}}{{$main}}x{{/main}}\n{{$main}}y{{/main}}{{/layout}}", "layout": "{{$main}}{{/main}}"],
        told: """
            page.html:2:1: error[T117]: block “main” is given twice to template “layout”
              |
            2 | {{$main}}y{{/main}}{{/layout}}
              | ^^^^^^^^^
              = note: first given here: page.html:1:12
              = help: make the two blocks one

            """),
    .init(
        "content outside blocks is a warning",
        ["page": "{{<layout}}\n  lost\n{{$main}}x{{/main}}\n{{title}}{{/layout}}", "layout": "{{$main}}{{/main}}"],
        ["title": "x"],
        told: """
            page.html:2:3: warning[T118]: this is not shown: it is inside {{<layout}} but in none of its blocks
              |
            2 |   lost
              |   ^^^^
              = help: move it into a block, or remove it

            page.html:4:1: warning[T118]: this is not shown: it is inside {{<layout}} but in none of its blocks
              |
            4 | {{title}}{{/layout}}
              | ^^^^^^^^^
              = help: move it into a block, or remove it

            """),
    .init(
        "a fault in a partial is told once, with the way to it",
        ["page": "{{>a}}\n{{>card}}", "a": "{{#items}}{{>card}}{{/items}}", "card": "{{nmae}}"],
        ["items": [["name": "x"]]],
        told: """
            card.html:1:3: error[T101]: there is no name “nmae” here
              |
            1 | {{nmae}}
              |   ^^^^
              = note: the names here: name, items
              = note: included here: a.html:1:11
              = note: included here: page.html:1:1
              = help: change it to name

            """),
    .init(
        "a fault in a block is told with the place of the block",
        [
            "page": "{{<layout}}{{$main}}{{titel}}{{/main}}{{/layout}}",
            "layout": "{{#year}}\n{{$main}}{{/main}}{{/year}}",
        ],
        ["year": ["title": "x"]],
        told: """
            page.html:1:23: error[T101]: there is no name “titel” here
              |
            1 | {{<layout}}{{$main}}{{titel}}{{/main}}{{/layout}}
              |                       ^^^^^
              = note: the names here: title, year
              = note: block “main” is put here: layout.html:2:1
              = note: included here: page.html:1:1
              = help: change it to title

            """),
    .init(
        "a template that includes itself", ["page": "a\n{{>page}}"],
        told: """
            page.html:2:1: error[T104]: template “page” includes itself
              |
            2 | {{>page}}
              | ^^^^^^^^^
              = help: remove this tag

            """),
    .init(
        "a circle", ["page": "{{>a}}", "a": "{{<b}}{{/b}}", "b": "{{#on}}{{>a}}{{/on}}"], ["on": true],
        told: """
            b.html:1:8: error[T104]: template “a” includes itself in a circle: a → b → a
              |
            1 | {{#on}}{{>a}}{{/on}}
              |        ^^^^^^
              = note: “a” includes “b” here: a.html:1:1
              = help: remove this tag

            """),
    .init(
        "faults in templates that no page uses", ["page": "", "lost": "{{#a}}", "other": "{{>nowhere}}"],
        told: """
            lost.html:1:1: error[T105]: “a” opens here and is never closed
              |
            1 | {{#a}}
              | ^^^^^^
              = help: add {{/a}} where it ends

            other.html:1:4: error[T102]: there is no template “nowhere”
              |
            1 | {{>nowhere}}
              |    ^^^^^^^
              = note: the templates there are: lost, other, page

            """),
    .init(
        "nested too deep",
        ["page": String(repeating: "{{#on}}", count: 65) + String(repeating: "{{/on}}", count: 65)], ["on": true],
        told: """
            page.html:1:449: error[T119]: tags are nested more than 64 deep
              |
            1 | …}{{#on}}{{#on}}{{#on}}{{#on}}{{#on}}{{#on}}{{#on}}{{#on}}{{/on}}{{/on}}{{/on}}{{/on}}{{/on}}{{/on}}{…
              |                                                    ^^^^^^^
              = help: nest less

            """),
    .init(
        "includes that multiply",
        Dictionary(
            uniqueKeysWithValues: (0..<20).map { level in
                let next = "{{#a}}{{>t\(level + 1)}}{{/a}}{{#b}}{{>t\(level + 1)}}{{/b}}"
                return (level == 0 ? "page" : "t\(level)", level == 19 ? "x" : next)
            }),
        ["a": ["b": ["x": "x"]], "b": ["a": ["x": "x"]]],
        told: """
            t18.html:1:7: error[T120]: at this tag, includes inside includes have multiplied too often
              |
            1 | {{#a}}{{>t19}}{{/a}}{{#b}}{{>t19}}{{/b}}
              |       ^^^^^^^^
              = help: use fewer includes inside includes

            """),
    .init(
        "no such page", ["home": ""],
        told: """
            error[T102]: there is no template “page”
              = note: the templates there are: home

            """),
]
