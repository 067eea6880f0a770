import Testing

/// Files of `static/`: published under a fingerprint, named in templates, and asked for by the style sheet.
@Suite struct StaticFileTests {
    @Test(arguments: [
        ("static/logo.svg", "logo_svg", "assets/logo.svg"),
        ("static/fonts/Be Vietnam.woff2", "fonts_be_vietnam_woff2", "assets/fonts/be-vietnam.woff2"),
        ("static/Ảnh Đẹp/1.PNG", "anh_dep_1_png", "assets/anh-dep/1.png"),
        ("static/LICENCE", "licence", "assets/licence"),
        ("static/a.b.c", "a_b_c", "assets/a-b.c"),
    ])
    func `it has an address and a name`(_ path: String, _ name: String, _ published: String) throws {
        let made = try ThemeFixture([path: "x", "templates/not_found.mustache": "{{assets.\(name)}}"])
            .make(at: "https://a.example.vn/goc/")
        #expect(made.files[published] == "x")
        let address = try #require(made.files["404.html"])
        #expect(address.hasPrefix("/goc/assets/") && ThemeFixture.plain(address) == "/goc/" + published)
        #expect(made.paths.contains(String(address.dropFirst("/goc/".count))))
        #expect(made.told.count == 1)
    }

    @Test func `an unknown name in a template is told with the nearest`() throws {
        let told = try ThemeFixture([
            "static/logo.svg": "x", "templates/not_found.mustache": "a\n{{assets.lgoo_svg}}",
        ]).make().told
        #expect(told.count == 1 && told[0].hasPrefix("T101 Theme/templates/not_found.mustache:2:10: "))
        #expect(told[0].hasSuffix(" → đổi thành logo_svg"))
    }

    @Test func `two files of one name are told of`() throws {
        #expect(
            try ThemeFixture(["static/logo.svg": "x", "static/Logo svg": "y"]).make().told == [
                "T206 Theme/static/logo.svg: trong mẫu trang, hai tệp cùng có tên “assets.logo_svg” → đổi tên một trong hai tệp"
            ])
    }

    @Test(arguments: [
        ("a { b: url(static/logo.svg) }", "a { b: url(LOGO) }"),
        ("a { b: URL( 'static/logo.svg' ) url(\"static/logo.svg\") }", "a { b: URL( 'LOGO' ) url(\"LOGO\") }"),
        ("a { b: url(static/logo.svg#bell), url(static/logo.svg?x) }", "a { b: url(LOGO#bell), url(LOGO?x) }"),
        ("a { b: url(\"static/fonts/Be Vietnam.woff2\") }", "a { b: url(\"FONT\") }"),
        ("/* url(static/no.svg) */ a::before { content: 'url(static/no.svg)' }", nil),
        ("a { b: url(data:image/svg+xml,x) curl(static/no.svg) url() }", nil),
        ("a { content: '\\'url(static/no.svg)' } b { c: url(/static/no.svg)", nil),
        ("a { b: url(", nil), ("a { b: url('", nil), ("a {} /* a", nil), ("a { b: 'c", nil),
    ])
    func `addresses in the style sheet are those that are published`(_ text: String, _ expected: String?) throws {
        let made = try ThemeFixture([
            "css/own.css": text, "static/logo.svg": "x", "static/fonts/Be Vietnam.woff2": "y",
        ]).make()
        #expect(made.told.count == 1, "\(made.told)")
        func published(_ part: String) -> String {
            String((made.paths.first { $0.contains(part) } ?? "").dropFirst("assets/".count))
        }
        let wanted = (expected ?? text).replacing("LOGO", with: published("logo"))
            .replacing("FONT", with: published("be-vietnam"))
        #expect(made.style.hasSuffix("\n\(wanted)\n"), "\(made.style.suffix(200))")
    }

    @Test func `an unknown file in the style sheet is told at its place`() throws {
        #expect(
            try ThemeFixture(["css/own.css": "a {}\nb { c: url( \"static/lgoo.svg#x\") }", "static/logo.svg": "x"])
                .make()
                .told == [
                    "T205 Theme/css/own.css:2:14: giao diện không có tệp “static/lgoo.svg” → có phải “static/logo.svg”?"
                ])
    }

    // MARK: Words for scripts

    @Test func `words for scripts are data that cannot end their element`() throws {
        let made = try ThemeFixture([
            "strings.vi.yml": "js_copy: \"</script> & \\\"chép\\\"\"\njs_rieng: Riêng\njs_picker_choose: Chọn\n",
            "templates/not_found.mustache": "{{{words.page}}}",
        ]).make()
        let block = try #require(made.files["404.html"])
        #expect(block.hasPrefix("<script type=\"application/json\" id=\"_words\">{\"copy\":"))
        #expect(block.contains("\"copy\":\"\\u003c/script\\u003e \\u0026 \\\"chép\\\"\""))
        #expect(block.contains("\"rieng\":\"Riêng\"") && block.contains("\"filter_all\":"))
        #expect(!block.contains("choose") && block.hasSuffix("}</script>"))
        let page = try #require(made.files["2023/khau-hieu/index.html"])
        #expect(page.contains("id=\"_picker-words\">{\"choose\":\"Chọn\","))
        #expect(made.files["index.html"]?.contains("_picker-words") == false)
    }
}
