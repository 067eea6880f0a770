import Diagnostics
import Testing

/// A slip of the pen in front matter, and all that the officer is told about it. Source: Content/README.md §1.
struct Slip: Sendable, CustomTestStringConvertible {
    let name: String
    let yaml: String
    let vi: String
    let en: String

    var testDescription: String { name }
}

@Suite struct FrontMatterSlipTests {
    @Test(arguments: Slip.all)
    func isToldInItsOwnSentence(slip: Slip) {
        #expect(told(slip.yaml, .vietnamese) == slip.vi)
        #expect(told(slip.yaml, .english) == slip.en)
    }

    @Test(arguments: Slip.all)
    func givesNoValues(slip: Slip) {
        #expect(entries(slip.yaml).entries.map(outlined) == nil)
    }
}

extension Slip {
    static let all: [Slip] = [
        Slip(
            name: "anUnquotedColon", yaml: "title: Chủ đề: Học tập suốt đời",
            vi: """
                a.md:2:14: lỗi[C111]: trong giá trị có dấu hai chấm, nên cả giá trị phải đặt trong ngoặc kép
                  |
                2 | title: Chủ đề: Học tập suốt đời
                  |              ^
                  = gợi ý: viết: "Chủ đề: Học tập suốt đời"

                """,
            en: """
                a.md:2:14: error[C111]: the value holds a colon, so the whole value has to be quoted
                  |
                2 | title: Chủ đề: Học tập suốt đời
                  |              ^
                  = help: write: "Chủ đề: Học tập suốt đời"

                """),
        Slip(
            name: "aColonAtTheEnd", yaml: "title: Các hoạt động:",
            vi: """
                a.md:2:21: lỗi[C111]: trong giá trị có dấu hai chấm, nên cả giá trị phải đặt trong ngoặc kép
                  |
                2 | title: Các hoạt động:
                  |                     ^
                  = gợi ý: viết: "Các hoạt động:"

                """,
            en: """
                a.md:2:21: error[C111]: the value holds a colon, so the whole value has to be quoted
                  |
                2 | title: Các hoạt động:
                  |                     ^
                  = help: write: "Các hoạt động:"

                """),
        Slip(
            name: "aColonBeforeAComment", yaml: "title: Chủ đề: abc # ghi chú",
            vi: """
                a.md:2:14: lỗi[C111]: trong giá trị có dấu hai chấm, nên cả giá trị phải đặt trong ngoặc kép
                  |
                2 | title: Chủ đề: abc # ghi chú
                  |              ^
                  = gợi ý: viết: "Chủ đề: abc"

                """,
            en: """
                a.md:2:14: error[C111]: the value holds a colon, so the whole value has to be quoted
                  |
                2 | title: Chủ đề: abc # ghi chú
                  |              ^
                  = help: write: "Chủ đề: abc"

                """),
        Slip(
            name: "aColonWithQuotesAndBackslash", yaml: "title: Chủ đề: \"C:\\x\"",
            vi: """
                a.md:2:14: lỗi[C111]: trong giá trị có dấu hai chấm, nên cả giá trị phải đặt trong ngoặc kép
                  |
                2 | title: Chủ đề: "C:\\x"
                  |              ^
                  = gợi ý: viết: "Chủ đề: \\"C:\\\\x\\""

                """,
            en: """
                a.md:2:14: error[C111]: the value holds a colon, so the whole value has to be quoted
                  |
                2 | title: Chủ đề: "C:\\x"
                  |              ^
                  = help: write: "Chủ đề: \\"C:\\\\x\\""

                """),
        Slip(
            name: "aHashInAWord", yaml: "title: Kế hoạch Số #1",
            vi: """
                a.md:2:20: lỗi[C112]: từ dấu “#” trở đi sẽ bị coi là chú thích và mất đi
                  |
                2 | title: Kế hoạch Số #1
                  |                    ^^
                  = gợi ý: viết: "Kế hoạch Số #1"

                """,
            en: """
                a.md:2:20: error[C112]: everything from the `#` on would be taken for a comment and lost
                  |
                2 | title: Kế hoạch Số #1
                  |                    ^^
                  = help: write: "Kế hoạch Số #1"

                """),
        Slip(
            name: "aHashtagAsValue", yaml: "summary: #HọcTậpSuốtĐời",
            vi: """
                a.md:2:10: lỗi[C112]: từ dấu “#” trở đi sẽ bị coi là chú thích và mất đi
                  |
                2 | summary: #HọcTậpSuốtĐời
                  |          ^^^^^^^^^^^^^^
                  = gợi ý: viết: "#HọcTậpSuốtĐời"

                """,
            en: """
                a.md:2:10: error[C112]: everything from the `#` on would be taken for a comment and lost
                  |
                2 | summary: #HọcTậpSuốtĐời
                  |          ^^^^^^^^^^^^^^
                  = help: write: "#HọcTậpSuốtĐời"

                """),
        Slip(
            name: "aHashtagAsItem", yaml: "tags:\n  - #hoctap\n  - đọc",
            vi: """
                a.md:3:5: lỗi[C112]: từ dấu “#” trở đi sẽ bị coi là chú thích và mất đi
                  |
                3 |   - #hoctap
                  |     ^^^^^^^
                  = gợi ý: viết: "#hoctap"

                """,
            en: """
                a.md:3:5: error[C112]: everything from the `#` on would be taken for a comment and lost
                  |
                3 |   - #hoctap
                  |     ^^^^^^^
                  = help: write: "#hoctap"

                """),
        Slip(
            name: "aHashAfterATab", yaml: "title: Kế hoạch\t#1",
            vi: """
                a.md:2:17: lỗi[C112]: từ dấu “#” trở đi sẽ bị coi là chú thích và mất đi
                  |
                2 | title: Kế hoạch    #1
                  |                    ^^
                  = gợi ý: viết: "Kế hoạch	#1"

                """,
            en: """
                a.md:2:17: error[C112]: everything from the `#` on would be taken for a comment and lost
                  |
                2 | title: Kế hoạch    #1
                  |                    ^^
                  = help: write: "Kế hoạch	#1"

                """),
        Slip(
            name: "aHashInAFlowList", yaml: "tags: [Số #1, đọc,\n  sách]",
            vi: """
                a.md:2:11: lỗi[C112]: từ dấu “#” trở đi sẽ bị coi là chú thích và mất đi
                  |
                2 | tags: [Số #1, đọc,
                  |           ^^^^^^^^
                  = gợi ý: đặt từ này trong ngoặc kép

                """,
            en: """
                a.md:2:11: error[C112]: everything from the `#` on would be taken for a comment and lost
                  |
                2 | tags: [Số #1, đọc,
                  |           ^^^^^^^^
                  = help: put the word between double quotes

                """),
        Slip(
            name: "aHashBehindQuotes", yaml: "title: \"Kế hoạch số\" #1",
            vi: """
                a.md:2:22: lỗi[C112]: từ dấu “#” trở đi sẽ bị coi là chú thích và mất đi
                  |
                2 | title: "Kế hoạch số" #1
                  |                      ^^
                  = gợi ý: đặt từ này trong ngoặc kép

                """,
            en: """
                a.md:2:22: error[C112]: everything from the `#` on would be taken for a comment and lost
                  |
                2 | title: "Kế hoạch số" #1
                  |                      ^^
                  = help: put the word between double quotes

                """),
        Slip(
            name: "aHashInAWrappedText", yaml: "summary: Hãy cùng\n  #hoctap nhé",
            vi: """
                a.md:3:3: lỗi[C112]: từ dấu “#” trở đi sẽ bị coi là chú thích và mất đi
                  |
                3 |   #hoctap nhé
                  |   ^^^^^^^^^^^
                  = gợi ý: đặt cả giá trị trong ngoặc kép "…"

                """,
            en: """
                a.md:3:3: error[C112]: everything from the `#` on would be taken for a comment and lost
                  |
                3 |   #hoctap nhé
                  |   ^^^^^^^^^^^
                  = help: put the whole value between double quotes

                """),
        Slip(
            name: "aHashBehindABlockText", yaml: "programme:\n  - text: |\n      Khai mạc\n    time: Số #1",
            vi: """
                a.md:5:14: lỗi[C112]: từ dấu “#” trở đi sẽ bị coi là chú thích và mất đi
                  |
                5 |     time: Số #1
                  |              ^^
                  = gợi ý: viết: "Số #1"

                """,
            en: """
                a.md:5:14: error[C112]: everything from the `#` on would be taken for a comment and lost
                  |
                5 |     time: Số #1
                  |              ^^
                  = help: write: "Số #1"

                """),
        Slip(
            name: "aTabAsIndent", yaml: "organisation:\n\tname: Sở",
            vi: """
                a.md:3:1: lỗi[C113]: dòng này thụt vào bằng phím Tab
                  |
                3 |     name: Sở
                  | ^^^^
                  = gợi ý: thay Tab bằng hai dấu cách

                """,
            en: """
                a.md:3:1: error[C113]: this line is indented with a tab
                  |
                3 |     name: Sở
                  | ^^^^
                  = help: put two spaces instead of the tab

                """),
        Slip(
            name: "aNoBreakSpaceAsIndent", yaml: "signer:\n\u{A0}\u{A0}name: A",
            vi: """
                a.md:3:1: lỗi[C114]: đây là dấu cách không ngắt (thường do chép từ Word), không phải dấu cách thường
                  |
                3 |   name: A
                  | ^
                  = gợi ý: xóa rồi gõ lại dấu cách

                """,
            en: """
                a.md:3:1: error[C114]: this is a no-break space (it usually comes from Word), not an ordinary space
                  |
                3 |   name: A
                  | ^
                  = help: delete it and type a space

                """),
        Slip(
            name: "aNoBreakSpaceAfterTheColon", yaml: "title:\u{A0}Học tập",
            vi: """
                a.md:2:7: lỗi[C114]: đây là dấu cách không ngắt (thường do chép từ Word), không phải dấu cách thường
                  |
                2 | title: Học tập
                  |       ^
                  = gợi ý: xóa rồi gõ lại dấu cách

                """,
            en: """
                a.md:2:7: error[C114]: this is a no-break space (it usually comes from Word), not an ordinary space
                  |
                2 | title: Học tập
                  |       ^
                  = help: delete it and type a space

                """),
        Slip(
            name: "aNoBreakSpaceAfterANestedColon", yaml: "signer:\n  name:\u{A0}Vũ Thị Mỹ Ngọc",
            vi: """
                a.md:3:8: lỗi[C114]: đây là dấu cách không ngắt (thường do chép từ Word), không phải dấu cách thường
                  |
                3 |   name: Vũ Thị Mỹ Ngọc
                  |        ^
                  = gợi ý: xóa rồi gõ lại dấu cách

                """,
            en: """
                a.md:3:8: error[C114]: this is a no-break space (it usually comes from Word), not an ordinary space
                  |
                3 |   name: Vũ Thị Mỹ Ngọc
                  |        ^
                  = help: delete it and type a space

                """),
        Slip(
            name: "aNoBreakSpaceBeforeTheValue", yaml: "title: \u{A0}Học tập",
            vi: """
                a.md:2:8: lỗi[C114]: đây là dấu cách không ngắt (thường do chép từ Word), không phải dấu cách thường
                  |
                2 | title:  Học tập
                  |        ^
                  = gợi ý: xóa rồi gõ lại dấu cách

                """,
            en: """
                a.md:2:8: error[C114]: this is a no-break space (it usually comes from Word), not an ordinary space
                  |
                2 | title:  Học tập
                  |        ^
                  = help: delete it and type a space

                """),
        Slip(
            name: "aHashBehindAQuotedKey", yaml: "\"title\": Số #1",
            vi: """
                a.md:2:13: lỗi[C112]: từ dấu “#” trở đi sẽ bị coi là chú thích và mất đi
                  |
                2 | "title": Số #1
                  |             ^^
                  = gợi ý: viết: "Số #1"

                """,
            en: """
                a.md:2:13: error[C112]: everything from the `#` on would be taken for a comment and lost
                  |
                2 | "title": Số #1
                  |             ^^
                  = help: write: "Số #1"

                """),
        Slip(
            name: "aTagBehindAQuotedKeyInAFlowMap", yaml: "image: {\"src\":!x media/a.jpg}",
            vi: """
                a.md:2:15: lỗi[C110]: “!” ở đây mang nghĩa riêng của YAML, không được dùng
                  |
                2 | image: {"src":!x media/a.jpg}
                  |               ^
                  = gợi ý: đặt từ này trong ngoặc kép

                """,
            en: """
                a.md:2:15: error[C110]: `!` here is YAML's own sign, which is not used
                  |
                2 | image: {"src":!x media/a.jpg}
                  |               ^
                  = help: put the word between double quotes

                """),
        Slip(
            name: "aHiddenLineBreak", yaml: "title: Học\u{2028}tập",
            vi: """
                a.md:2:11: lỗi[C107]: ở đây có ký tự xuống dòng ẩn (thường do chép từ phần mềm dàn trang hoặc trang web)
                  |
                2 | title: Học\u{2028}tập
                  |           ^
                  = gợi ý: xóa ký tự này, gõ lại dấu cách

                """,
            en: """
                a.md:2:11: error[C107]: a hidden line break stands here (it usually comes from a layout program or a web page)
                  |
                2 | title: Học\u{2028}tập
                  |           ^
                  = help: delete it and type a space

                """),
        Slip(
            name: "aFullWidthColon", yaml: "title：Học tập",
            vi: """
                a.md:2:6: lỗi[C115]: dấu hai chấm “：” là dấu toàn khổ, không phải “:”
                  |
                2 | title：Học tập
                  |      ^^
                  = gợi ý: gõ lại dấu “:” và một dấu cách

                """,
            en: """
                a.md:2:6: error[C115]: this is the full-width colon “：”, not `:`
                  |
                2 | title：Học tập
                  |      ^^
                  = help: type `:` and a space

                """),
        Slip(
            name: "aFullWidthColonInAnItem", yaml: "corrections:\n  - date：2023-10-07",
            vi: """
                a.md:3:9: lỗi[C115]: dấu hai chấm “：” là dấu toàn khổ, không phải “:”
                  |
                3 |   - date：2023-10-07
                  |         ^^
                  = gợi ý: gõ lại dấu “:” và một dấu cách

                """,
            en: """
                a.md:3:9: error[C115]: this is the full-width colon “：”, not `:`
                  |
                3 |   - date：2023-10-07
                  |         ^^
                  = help: type `:` and a space

                """),
        Slip(
            name: "typographicQuotesAroundAColon", yaml: "title: “Chủ đề: Học tập”",
            vi: """
                a.md:2:8: lỗi[C116]: ngoặc kép cong “…” không giữ được giá trị có dấu hai chấm
                  |
                2 | title: “Chủ đề: Học tập”
                  |        ^
                  = gợi ý: viết: "Chủ đề: Học tập"

                """,
            en: """
                a.md:2:8: error[C116]: typographic quotes do not protect a value that holds a colon
                  |
                2 | title: “Chủ đề: Học tập”
                  |        ^
                  = help: write: "Chủ đề: Học tập"

                """),
        Slip(
            name: "aStraightQuoteClosedByATypographicOne", yaml: "title: \"Học tập suốt đời”\nsummary: abc",
            vi: """
                a.md:2:8: lỗi[C116]: dấu “"” mở ở đây không được đóng lại: ngoặc kép cong không đóng được ngoặc kép thẳng
                  |
                2 | title: "Học tập suốt đời”
                  |        ^
                  = gợi ý: thêm dấu đóng “"”

                """,
            en: """
                a.md:2:8: error[C116]: the `"` opened here is never closed: a typographic quote does not close a straight one
                  |
                2 | title: "Học tập suốt đời”
                  |        ^
                  = help: add the closing `"`

                """),
        Slip(
            name: "aQuoteNeverClosed", yaml: "title: \"Học tập\nsummary: abc",
            vi: """
                a.md:2:8: lỗi[C107]: dấu “"” mở ở đây không được đóng lại
                  |
                2 | title: "Học tập
                  |        ^
                  = gợi ý: thêm dấu đóng “"”

                """,
            en: """
                a.md:2:8: error[C107]: the `"` opened here is never closed
                  |
                2 | title: "Học tập
                  |        ^
                  = help: add the closing `"`

                """),
        Slip(
            name: "aBracketNeverClosed", yaml: "tags: [đọc, sách\nsummary: abc",
            vi: """
                a.md:2:7: lỗi[C107]: dấu “[” mở ở đây không được đóng lại
                  |
                2 | tags: [đọc, sách
                  |       ^
                  = gợi ý: thêm dấu đóng “]”

                """,
            en: """
                a.md:2:7: error[C107]: the `[` opened here is never closed
                  |
                2 | tags: [đọc, sách
                  |       ^
                  = help: add the closing `]`

                """),
        Slip(
            name: "textBehindAQuote", yaml: "title: \"Học\" và hành",
            vi: """
                a.md:2:14: lỗi[C117]: sau dấu “"” vẫn còn chữ, nên cả giá trị phải đặt trong ngoặc kép
                  |
                2 | title: "Học" và hành
                  |              ^^^^^^^
                  = gợi ý: viết: "\\"Học\\" và hành"

                """,
            en: """
                a.md:2:14: error[C117]: text goes on after the `"`, so the whole value has to be quoted
                  |
                2 | title: "Học" và hành
                  |              ^^^^^^^
                  = help: write: "\\"Học\\" và hành"

                """),
        Slip(
            name: "textBehindABracket", yaml: "title: [Tin nóng] Khai mạc",
            vi: """
                a.md:2:19: lỗi[C117]: sau dấu “]” vẫn còn chữ, nên cả giá trị phải đặt trong ngoặc kép
                  |
                2 | title: [Tin nóng] Khai mạc
                  |                   ^^^^^^^^
                  = gợi ý: viết: "[Tin nóng] Khai mạc"

                """,
            en: """
                a.md:2:19: error[C117]: text goes on after the `]`, so the whole value has to be quoted
                  |
                2 | title: [Tin nóng] Khai mạc
                  |                   ^^^^^^^^
                  = help: write: "[Tin nóng] Khai mạc"

                """),
        Slip(
            name: "textBehindAQuoteOfSeveralLines", yaml: "title: \"Học\n  tập\" suốt đời",
            vi: """
                a.md:3:8: lỗi[C117]: sau dấu “"” vẫn còn chữ, nên cả giá trị phải đặt trong ngoặc kép
                  |
                3 |   tập" suốt đời
                  |        ^^^^^^^^
                  = ghi chú: giá trị mở ở đây: a.md:2:8

                """,
            en: """
                a.md:3:8: error[C117]: text goes on after the `"`, so the whole value has to be quoted
                  |
                3 |   tập" suốt đời
                  |        ^^^^^^^^
                  = note: the value opens here: a.md:2:8

                """),
        Slip(
            name: "anAnchor", yaml: "title: &ten Học tập",
            vi: """
                a.md:2:8: lỗi[C110]: giá trị bắt đầu bằng “&”, dấu mà YAML hiểu theo nghĩa riêng
                  |
                2 | title: &ten Học tập
                  |        ^
                  = gợi ý: viết: "&ten Học tập"

                """,
            en: """
                a.md:2:8: error[C110]: the value begins with `&`, which means something else in YAML
                  |
                2 | title: &ten Học tập
                  |        ^
                  = help: write: "&ten Học tập"

                """),
        Slip(
            name: "anAlias", yaml: "title: *đậm*",
            vi: """
                a.md:2:8: lỗi[C110]: giá trị bắt đầu bằng “*”, dấu mà YAML hiểu theo nghĩa riêng
                  |
                2 | title: *đậm*
                  |        ^
                  = gợi ý: viết: "*đậm*"

                """,
            en: """
                a.md:2:8: error[C110]: the value begins with `*`, which means something else in YAML
                  |
                2 | title: *đậm*
                  |        ^
                  = help: write: "*đậm*"

                """),
        Slip(
            name: "aTag", yaml: "title: !quan trọng",
            vi: """
                a.md:2:8: lỗi[C110]: giá trị bắt đầu bằng “!”, dấu mà YAML hiểu theo nghĩa riêng
                  |
                2 | title: !quan trọng
                  |        ^
                  = gợi ý: viết: "!quan trọng"

                """,
            en: """
                a.md:2:8: error[C110]: the value begins with `!`, which means something else in YAML
                  |
                2 | title: !quan trọng
                  |        ^
                  = help: write: "!quan trọng"

                """),
        Slip(
            name: "aTagOnAKey", yaml: "!x title: Học tập",
            vi: """
                a.md:2:1: lỗi[C110]: “!” ở đây mang nghĩa riêng của YAML, không được dùng
                  |
                2 | !x title: Học tập
                  | ^
                  = gợi ý: bỏ ký hiệu này

                """,
            en: """
                a.md:2:1: error[C110]: `!` here is YAML's own sign, which is not used
                  |
                2 | !x title: Học tập
                  | ^
                  = help: take this sign out

                """),
        Slip(
            name: "aTagInAFlowListOfSeveralLines", yaml: "audience: [học sinh,\n  !quan trọng]",
            vi: """
                a.md:3:3: lỗi[C110]: “!” ở đây mang nghĩa riêng của YAML, không được dùng
                  |
                3 |   !quan trọng]
                  |   ^
                  = gợi ý: đặt từ này trong ngoặc kép

                """,
            en: """
                a.md:3:3: error[C110]: `!` here is YAML's own sign, which is not used
                  |
                3 |   !quan trọng]
                  |   ^
                  = help: put the word between double quotes

                """),
        Slip(
            name: "anAnchorInAFlowMap", yaml: "image: {src: &a media/a.jpg, alt: b}",
            vi: """
                a.md:2:14: lỗi[C110]: “&” ở đây mang nghĩa riêng của YAML, không được dùng
                  |
                2 | image: {src: &a media/a.jpg, alt: b}
                  |              ^
                  = gợi ý: đặt từ này trong ngoặc kép

                """,
            en: """
                a.md:2:14: error[C110]: `&` here is YAML's own sign, which is not used
                  |
                2 | image: {src: &a media/a.jpg, alt: b}
                  |              ^
                  = help: put the word between double quotes

                """),
        Slip(
            name: "anAtSign", yaml: "title: @hoctap",
            vi: """
                a.md:2:8: lỗi[C117]: giá trị bắt đầu bằng “@” thì phải đặt trong ngoặc kép
                  |
                2 | title: @hoctap
                  |        ^
                  = gợi ý: viết: "@hoctap"

                """,
            en: """
                a.md:2:8: error[C117]: a value that begins with `@` has to be quoted
                  |
                2 | title: @hoctap
                  |        ^
                  = help: write: "@hoctap"

                """),
        Slip(
            name: "aPercentSign", yaml: "title: %50",
            vi: """
                a.md:2:8: lỗi[C117]: giá trị bắt đầu bằng “%” thì phải đặt trong ngoặc kép
                  |
                2 | title: %50
                  |        ^
                  = gợi ý: viết: "%50"

                """,
            en: """
                a.md:2:8: error[C117]: a value that begins with `%` has to be quoted
                  |
                2 | title: %50
                  |        ^
                  = help: write: "%50"

                """),
        Slip(
            name: "aBacktick", yaml: "title: `mã`",
            vi: """
                a.md:2:8: lỗi[C117]: giá trị bắt đầu bằng “`” thì phải đặt trong ngoặc kép
                  |
                2 | title: `mã`
                  |        ^
                  = gợi ý: viết: "`mã`"

                """,
            en: """
                a.md:2:8: error[C117]: a value that begins with ``` has to be quoted
                  |
                2 | title: `mã`
                  |        ^
                  = help: write: "`mã`"

                """),
        Slip(
            name: "aGreaterSignAndText", yaml: "title: > 50 lượt",
            vi: """
                a.md:2:8: lỗi[C117]: giá trị bắt đầu bằng “>” thì phải đặt trong ngoặc kép
                  |
                2 | title: > 50 lượt
                  |        ^
                  = gợi ý: viết: "> 50 lượt"

                """,
            en: """
                a.md:2:8: error[C117]: a value that begins with `>` has to be quoted
                  |
                2 | title: > 50 lượt
                  |        ^
                  = help: write: "> 50 lượt"

                """),
        Slip(
            name: "aBarAndText", yaml: "title: | 50 lượt",
            vi: """
                a.md:2:8: lỗi[C117]: giá trị bắt đầu bằng “|” thì phải đặt trong ngoặc kép
                  |
                2 | title: | 50 lượt
                  |        ^
                  = gợi ý: viết: "| 50 lượt"

                """,
            en: """
                a.md:2:8: error[C117]: a value that begins with `|` has to be quoted
                  |
                2 | title: | 50 lượt
                  |        ^
                  = help: write: "| 50 lượt"

                """),
        Slip(
            name: "aDashAsValue", yaml: "title: - Học tập",
            vi: """
                a.md:2:8: lỗi[C117]: giá trị bắt đầu bằng “-” thì phải đặt trong ngoặc kép
                  |
                2 | title: - Học tập
                  |        ^
                  = gợi ý: viết: "- Học tập"

                """,
            en: """
                a.md:2:8: error[C117]: a value that begins with `-` has to be quoted
                  |
                2 | title: - Học tập
                  |        ^
                  = help: write: "- Học tập"

                """),
        Slip(
            name: "aBracketAsFirstCharacter", yaml: "title: ]Học",
            vi: """
                a.md:2:8: lỗi[C117]: giá trị bắt đầu bằng “]” thì phải đặt trong ngoặc kép
                  |
                2 | title: ]Học
                  |        ^
                  = gợi ý: viết: "]Học"

                """,
            en: """
                a.md:2:8: error[C117]: a value that begins with `]` has to be quoted
                  |
                2 | title: ]Học
                  |        ^
                  = help: write: "]Học"

                """),
        Slip(
            name: "noSpaceAfterTheColon", yaml: "title:Học tập",
            vi: """
                a.md:2:6: lỗi[C118]: thiếu dấu cách sau dấu hai chấm
                  |
                2 | title:Học tập
                  |      ^
                  = gợi ý: viết “: ” (hai chấm và một dấu cách)

                """,
            en: """
                a.md:2:6: error[C118]: a space is missing after the colon
                  |
                2 | title:Học tập
                  |      ^
                  = help: write `: ` (colon and space)

                """),
        Slip(
            name: "noSpaceAfterTheDash", yaml: "tags:\n  -đọc\n  -sách",
            vi: """
                a.md:3:3: lỗi[C107]: mục của danh sách thiếu dấu cách sau “-”
                  |
                3 |   -đọc
                  |   ^
                  = gợi ý: viết “- ” (gạch nối và một dấu cách)

                """,
            en: """
                a.md:3:3: error[C107]: a space is missing after the `-` of a list item
                  |
                3 |   -đọc
                  |   ^
                  = help: write `- ` (hyphen and space)

                """),
        Slip(
            name: "aLongDashOfWord", yaml: "tags:\n  – đọc\n  – sách",
            vi: """
                a.md:3:3: lỗi[C107]: mục của danh sách mở đầu bằng “–”, không phải “-”
                  |
                3 |   – đọc
                  |   ^
                  = gợi ý: viết “- ” (gạch nối và một dấu cách)

                """,
            en: """
                a.md:3:3: error[C107]: this list item begins with `–` instead of `-`
                  |
                3 |   – đọc
                  |   ^
                  = help: write `- ` (hyphen and space)

                """),
        Slip(
            name: "aBulletOfWord", yaml: "tags:\n• đọc\n• sách",
            vi: """
                a.md:3:1: lỗi[C107]: mục của danh sách mở đầu bằng “•”, không phải “-”
                  |
                3 | • đọc
                  | ^
                  = gợi ý: viết “- ” (gạch nối và một dấu cách)

                """,
            en: """
                a.md:3:1: error[C107]: this list item begins with `•` instead of `-`
                  |
                3 | • đọc
                  | ^
                  = help: write `- ` (hyphen and space)

                """),
        Slip(
            name: "aKeyTwice", yaml: "title: Học\ndate: 2023\ntitle: Tập",
            vi: """
                a.md:4:1: lỗi[C109]: khóa “title” đã có ở trên
                  |
                4 | title: Tập
                  | ^^^^^
                  = ghi chú: lần đầu ở đây: a.md:2:1
                  = gợi ý: bỏ bớt một trong hai dòng

                """,
            en: """
                a.md:4:1: error[C109]: the key `title` stands above already
                  |
                4 | title: Tập
                  | ^^^^^
                  = note: first here: a.md:2:1
                  = help: take one of the two lines out

                """),
        Slip(
            name: "aNestedKeyTwice", yaml: "signer:\n  name: A\n  name: B",
            vi: """
                a.md:4:3: lỗi[C109]: khóa “name” đã có ở trên
                  |
                4 |   name: B
                  |   ^^^^
                  = ghi chú: lần đầu ở đây: a.md:3:3
                  = gợi ý: bỏ bớt một trong hai

                """,
            en: """
                a.md:4:3: error[C109]: the key `name` stands above already
                  |
                4 |   name: B
                  |   ^^^^
                  = note: first here: a.md:3:3
                  = help: take one of the two out

                """),
        Slip(
            name: "aKeyInAFlowMapTwice", yaml: "slugs: {3: a, 3: b}",
            vi: """
                a.md:2:15: lỗi[C109]: khóa “3” đã có ở trên
                  |
                2 | slugs: {3: a, 3: b}
                  |               ^
                  = ghi chú: lần đầu ở đây: a.md:2:9
                  = gợi ý: bỏ bớt một trong hai

                """,
            en: """
                a.md:2:15: error[C109]: the key `3` stands above already
                  |
                2 | slugs: {3: a, 3: b}
                  |               ^
                  = note: first here: a.md:2:9
                  = help: take one of the two out

                """),
        Slip(
            name: "aKeyFurtherInIsAnother", yaml: "photos:\n  - src: a.jpg\n    alt: {alt: x}\n    alt: b",
            vi: """
                a.md:5:5: lỗi[C109]: khóa “alt” đã có ở trên
                  |
                5 |     alt: b
                  |     ^^^
                  = ghi chú: lần đầu ở đây: a.md:4:5
                  = gợi ý: bỏ bớt một trong hai

                """,
            en: """
                a.md:5:5: error[C109]: the key `alt` stands above already
                  |
                5 |     alt: b
                  |     ^^^
                  = note: first here: a.md:4:5
                  = help: take one of the two out

                """),
        Slip(
            name: "aLineWithoutAColon", yaml: "title: Học\ndate 2024-10-01",
            vi: """
                a.md:3:1: lỗi[C107]: dòng này không có dấu hai chấm để chia khóa với giá trị
                  |
                3 | date 2024-10-01
                  | ^^^^^^^^^^^^^^^
                  = gợi ý: viết: date: 2024-10-01

                """,
            en: """
                a.md:3:1: error[C107]: this line has no colon between key and value
                  |
                3 | date 2024-10-01
                  | ^^^^^^^^^^^^^^^
                  = help: write: date: 2024-10-01

                """),
        Slip(
            name: "aTextThatGoesOnAtTheMargin", yaml: "summary: Hơn 500 người\nĐã dự lễ",
            vi: """
                a.md:3:1: lỗi[C107]: dòng này không có dấu hai chấm để chia khóa với giá trị
                  |
                3 | Đã dự lễ
                  | ^^^^^^^^
                  = gợi ý: viết “khóa: giá trị”; nếu dòng này nối tiếp dòng trên thì thụt vào hai dấu cách

                """,
            en: """
                a.md:3:1: error[C107]: this line has no colon between key and value
                  |
                3 | Đã dự lễ
                  | ^^^^^^^^
                  = help: write `key: value`; if it goes on with the line above, indent it by two spaces

                """),
        Slip(
            name: "aKeyIndentedBelowAValue", yaml: "title: Học\n  date: 2024-10-01",
            vi: """
                a.md:3:3: lỗi[C107]: dòng này thụt vào nên bị hiểu là phần tiếp của giá trị ở dòng trên
                  |
                3 |   date: 2024-10-01
                  |   ^^^^
                  = gợi ý: bỏ khoảng trắng ở đầu dòng

                """,
            en: """
                a.md:3:3: error[C107]: this line is indented and so taken for the rest of the value above
                  |
                3 |   date: 2024-10-01
                  |   ^^^^
                  = help: take out the spaces that it begins with

                """),
        Slip(
            name: "aColonInAWrappedText", yaml: "summary: Hãy đến\n  địa điểm: nhà văn hóa",
            vi: """
                a.md:3:11: lỗi[C111]: dòng này nối tiếp giá trị ở trên và có dấu hai chấm, nên cả giá trị phải đặt trong ngoặc kép
                  |
                3 |   địa điểm: nhà văn hóa
                  |           ^
                  = gợi ý: đặt cả giá trị, từ dòng đầu, trong ngoặc kép "…"

                """,
            en: """
                a.md:3:11: error[C111]: this line goes on with the value above and holds a colon, so the whole value has to be quoted
                  |
                3 |   địa điểm: nhà văn hóa
                  |           ^
                  = help: put the whole value, from its first line, between double quotes

                """),
    ]
}
