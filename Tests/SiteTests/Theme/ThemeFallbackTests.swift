import Testing

/// What a site's own theme lacks comes from the shipped one, file by file, word by word and key by key.
@Suite struct ThemeFallbackTests {
    @Test func `an empty theme makes the site of the shipped one`() throws {
        let (empty, complete) = (try ThemeFixture().make(), try ThemeFixture.complete().make())
        #expect(empty.files == complete.files && empty.paths == complete.paths)
        #expect(complete.told == [])
        #expect(empty.told.count == 1)
        #expect(empty.told[0].wholeMatch(of: /T207 -: giao diện “Loa” lấy [56]\d tệp từ giao diện đi kèm Loa/) != nil)
    }

    @Test func `a file of its own stands in place of the shipped one`() throws {
        let made = try ThemeFixture([
            "templates/not_found.mustache": "không có {{t.menu}} {{t.rieng}}\n", "css/own.css": ".a { b: c }",
            "strings.vi.yml": "menu: Mục\nrieng: Riêng\n", "script.js": "own();",
        ]).make()
        #expect(made.files["404.html"] == "không có Mục Riêng\n")
        #expect(made.style.hasSuffix("\n.a { b: c }\n") && made.style.contains("--red"))
        #expect(made.files["assets/script.js"] == "own();\n")
        #expect(made.files["index.html"]?.contains("<summary>Mục</summary>") == true)
        // The words of its own that it has need none of the shipped file's to be counted.
        let all = try ThemeFixture().make()
        #expect(made.told != all.told && made.told.count == 1)
    }

    @Test func `keys of theme.yml come from the shipped one`() throws {
        let made = try ThemeFixture([
            "theme.yml":
                "name: Phường\nhues: 5\ncolours:\n  theme: \"#0b4ea2\"\nscripts:\n  page: [script.js, them.js]\n",
            "them.js": "more();",
        ]).make()
        #expect(made.told.count == 1 && made.told[0].hasPrefix("T207 -: giao diện “Phường” lấy"))
        let manifest = try #require(made.files["site.webmanifest"])
        #expect(manifest.contains("\"background_color\":\"#fffdf8\",\"theme_color\":\"#0b4ea2\""))
        // 2023 mod 5
        #expect(made.files["2023/index.html"]?.contains("<body class=\"hue-3\">") == true)
        #expect(made.files["assets/script.js"]?.hasSuffix("\nmore();\n") == true)
        #expect(made.files["assets/picker.js"]?.contains("more();") == false)
    }

    @Test func `a theme that offers neither picker nor banners has none`() throws {
        let made = try ThemeFixture(["theme.yml": "offers: []\n"]).make()
        let page = try #require(made.files["2023/khau-hieu/index.html"])
        #expect(!page.contains("_picker") && page.contains("Học nữa"))
        #expect(made.paths.filter { $0.contains("picker") || $0.contains("banner") } == [])
        let full = try ThemeFixture().make()
        #expect(full.files["2023/khau-hieu/index.html"]?.contains("id=\"_picker-words\"") == true)
        #expect(full.paths.filter { $0.contains("picker") || $0.contains("banner") }.count == 3)
    }

    // MARK: What serves nothing

    @Test(arguments: [
        ("css/onw.css", " → có phải “css/own.css”?"),
        ("templates/new.mustache", " → có phải “templates/news.mustache”?"),
        ("logo.svg", " → đặt tệp vào static/, nêu tên trong theme.yml, hoặc thêm “_” vào đầu tên để cất đi"),
    ])
    func `a file that nothing uses is told of`(_ path: String, _ fix: String) throws {
        #expect(
            try ThemeFixture([path: ""]).make().told.last
                == "T204 Theme/\(path): giao diện không dùng tệp này nên tệp không được đăng\(fix)")
    }

    @Test(arguments: ["README.md", "docs/README.md", "NAMES.md", "strings.fr.yml", "templates/symbols.mustache"])
    func `papers, words of other languages and parts that wait are not`(_ path: String) throws {
        let told = try ThemeFixture([path: "", "templates/layout.mustache": "{{$policy}}{{/policy}}{{$main}}{{/main}}"])
            .make().told
        #expect(told.count == 1 && told[0].hasPrefix("T207"))
    }

    // MARK: Faults of theme.yml

    @Test(arguments: [
        ("nmae: a\n", "C101 Theme/theme.yml:1:1: không có khóa “nmae” → có phải “name”?"),
        (
            "colours:\n  them: \"#ffffff\"\n",
            "C101 Theme/theme.yml:2:3: không có khóa “them” → có phải “theme”?"
        ),
        ("hues: sáu\n", "C505 Theme/theme.yml:1:7: “hues” phải là số nguyên từ 1 đến 100, ở đây là “sáu”"),
        (
            "contract: 2\n",
            "C106 Theme/theme.yml:1:11: “contract” không có giá trị “2” → có phải “1”?"
        ),
        (
            "offers: [picker, banner]\n",
            "C106 Theme/theme.yml:1:18: “offers” không có giá trị “banner” → có phải “banners”?"
        ),
        (
            "colours:\n  theme: đỏ\n",
            "T208 Theme/theme.yml:2:10: “theme” phải là màu dạng #rrggbb, ở đây là “đỏ” → ví dụ: theme: \"#b3131f\""
        ),
        (
            "styles: [css/tokens.css, css/ownn.css]\n",
            "T201 Theme/theme.yml:1:26: giao diện không có tệp “css/ownn.css” → có phải “css/own.css”?"
        ),
        (
            "banner:\n  font: chu.json\n",
            "T201 Theme/theme.yml:2:9: giao diện không có tệp “chu.json” → đặt tệp vào thư mục giao diện, hoặc bỏ tên này"
        ),
    ])
    func `a fault of theme.yml is told at its place`(_ text: String, _ fault: String) throws {
        #expect(try ThemeFixture(["theme.yml": text]).make().told == [fault])
    }

    @Test(arguments: ["styles:\n", "colours: đỏ\n", "scripts:\n  page:\n", "colours:\n  theme: #b3131f\n", "- a\n"])
    func `what says nothing or something of another kind is an error`(_ text: String) throws {
        let told = try ThemeFixture(["theme.yml": text]).make().told
        #expect(told.count == 1 && told.allSatisfy { $0.contains(" Theme/theme.yml:") }, "\(told)")
    }

    /// The program reads the text behind such a place from its own copy.
    @Test func `a shipped template that the site's own layout breaks is named as such`() throws {
        let told = try ThemeFixture(["templates/layout.mustache": "{{$main}}{{/main}}"]).make().told
        #expect(told.count == 2 && told.allSatisfy { $0.contains(" loa:Theme/templates/slogans") }, "\(told)")
    }
}
