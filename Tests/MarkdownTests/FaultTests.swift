import Diagnostics
import Markdown
import Testing

@Suite struct FaultTests {
    @Test(arguments: [
        ("[a](javascript:alert(1))", ["M103 javascript:alert(1)"]),
        ("[a](JaVaScRiPt:alert%281%29)", ["M103 JaVaScRiPt:alert%281%29"]),
        ("[a](&#x6A;avascript:x)", ["M103 &#x6A;avascript:x"]),
        ("[a](java&Tab;script:x)", ["M103 java&Tab;script:x"]),
        ("[a](&#1;javascript:x)", ["M103 &#1;javascript:x"]),
        ("[a](<  javascript:x>)", ["M103 javascript:x"]),
        ("[a](data:text/html;base64,PHM+)", ["M103 data:text/html;base64,PHM+"]),
        ("[a](vbscript:x) <javascript:y>", ["M103 vbscript:x", "M103 javascript:y"]),
        ("[a](file:///C:/x.doc) [b](C:\\x.doc)", ["M103 file:///C:/x.doc", "M103 C:\\x.doc"]),
        ("[a][r]\n\n[r]: javascript:x", ["M103 javascript:x"]),
        ("![a](data:image/png;base64,x)", ["M103 data:image/png;base64,x"]),
        ("[a](zalo:123)", ["M104 zalo:123"]),
        ("![a](https://b.vn/c.png)", ["M105 https://b.vn/c.png"]),
        ("![a](//b.vn/c.png)", ["M105 //b.vn/c.png"]),
        ("![](x.png)", ["M102 x.png"]),
        ("![ ](x.png)", ["M102 x.png"]),
        ("[](b.md)", ["M106 b.md"]),
        ("[![](x.png)](b.md)", ["M102 x.png", "M106 b.md"]),
        ("[a]()", ["M107 [a]()"]),
        ("[a](https://b.vn) [c](tel:+84-28) [d](mailto:e@f.vn) [g](../h.md#i) [k](./a:b) [l](#m) [n](//o.vn)", []),
        ("![mô tả](../media/x.png)", []),
    ])
    func faultsOfAddresses(markdown: String, faults: [String]) {
        #expect(Sample(markdown).faults == faults)
    }

    @Test(arguments: [
        "[a](javascript:alert(1))", "[a](JAVASCRIPT:x)", "[a](&#106;avascript:x)", "[a](vbscript:x)",
        "[a](data:text/html,x)", "<javascript:a>", "[a][r]\n\n[r]: javascript:x", "[a](x:y)",
    ])
    func refusedAddressesNeverBecomeLinks(markdown: String) {
        let html = Sample(markdown).html
        #expect(html == "<p>a</p>\n" || html == "<p>javascript:a</p>\n")
    }

    @Test func authorsCannotLeaveAnAttribute() {
        let sample = Sample(
            "[a](x\"onclick=y 't\"><script>') ![\"><b>](p\"q 'u\">') [b](x\"\u{301}y)\n\n![c](d '\"><i>')\n\n``` \"onload=\nx\n```\n"
        )
        #expect(
            sample.html == """
                <p><a href="x%22onclick=y" title="t&quot;&gt;&lt;script&gt;">a</a> <img src="p%22q" alt="&quot;&gt;&lt;b&gt;"> <a href="x%22%CC%81y">b</a></p>
                <figure><img src="d" alt="c"><figcaption>&quot;&gt;&lt;i&gt;</figcaption></figure>
                <pre tabindex="0"><code class="language-&quot;onload=">x
                </code></pre>

                """)
    }

    @Test func manyFaultsOfAKindAreCounted() {
        let report = Sample(String(repeating: "<b>", count: 130)).report
        #expect(report.diagnostics.count == 101)
        #expect(report.diagnostics.last?.message.vi == "còn 30 chỗ nữa như vậy trong tệp này")
    }
}
