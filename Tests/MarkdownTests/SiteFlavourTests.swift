import Markdown
import Testing

@Suite struct SiteFlavourTests {
    let numbered = BodyStyle(paragraphAnchors: .numbered)

    @Test func headingsBeginAtTwoAndHaveFoldedIDs() {
        let sample = Sample("### Mục đích, yêu cầu\n\n# Đích\n\n#### Mục đích, yêu cầu\n\n##### *…*\n\n###### x\n")
        #expect(
            sample.html == """
                <h2 id="muc-dich-yeu-cau">Mục đích, yêu cầu</h2>
                <h2 id="dich">Đích</h2>
                <h3 id="muc-dich-yeu-cau-2">Mục đích, yêu cầu</h3>
                <h4 id="muc-4"><em>…</em></h4>
                <h5 id="x">x</h5>

                """)
        #expect(sample.document.headings.map(\.level) == [2, 2, 3, 4, 5])
        #expect(sample.document.headings.map { sample.source($0.span) }.first == "### Mục đích, yêu cầu")
    }

    @Test func headingsAndParagraphsNeverShareAnID() {
        let sample = Sample("# d1\n\na\n\n# a\n\n# a 2\n\n# a\n\n# D2\n", style: numbered)
        #expect(sample.document.anchors.list == ["d1-2", "d1", "a", "a-2", "a-3", "d2-2"])
        // What a check keeps of a body tells the same ids.
        let part = sample.document.condensed(storing: { StoredBytes(Anchors.part(of: $0)) })
        #expect(part.anchors.list == sample.document.anchors.list)
        #expect(part.storedHTML.count < sample.document.html.count)
        #expect(Sample("# d1\n\na\n").document.anchors.list == ["d1"])
        #expect(Sample("x id=\"y\" z\n\n`<p id=\"q\">`\n\n<p id=\"r\">\n").document.anchors.list == [])
    }

    @Test func paragraphsAndItemsAreNumberedButNotWhatIsInside() {
        let sample = Sample(
            """
            một

            - hai

              trong hai
              - ba
            - bốn

            > năm

            ```
            không
            ```

            ![](x.png "không")

            | không |
            |---|

            sáu[^1]

            [^1]: không
            """, style: numbered)
        #expect(
            sample.html == """
                <p id="d1">một</p>
                <ul>
                <li id="d2">
                <p>hai</p>
                <p>trong hai</p>
                <ul>
                <li id="d3">ba</li>
                </ul>
                </li>
                <li id="d4">
                <p>bốn</p>
                </li>
                </ul>
                <blockquote>
                <p id="d5">năm</p>
                </blockquote>
                <pre tabindex="0"><code>không
                </code></pre>
                <figure><img src="x.png" alt=""><figcaption>không</figcaption></figure>
                <div class="table" tabindex="0" role="region" aria-label="Bảng 1">
                <table>
                <thead>
                <tr>
                <th scope="col">không</th>
                </tr>
                </thead>
                </table>
                </div>
                <p id="d6">sáu<sup class="footnote-ref" id="_fnref1"><a href="#_fn1" aria-label="Chú thích 1">1</a></sup></p>
                <section class="footnotes" aria-label="Chú thích">
                <ol>
                <li id="_fn1">
                <p>không <a href="#_fnref1" aria-label="Quay lại chỗ dẫn 1" class="footnote-back">↩\u{FE0E}</a></p>
                </li>
                </ol>
                </section>

                """)
        #expect(sample.document.anchors.list == ["d1", "d2", "d3", "d4", "d5", "d6", "_fnref1", "_fn1"])
        #expect(
            sample.document.blocks.map(\.kind) == [
                .paragraph, .list, .quote, .code, .figure, .table, .paragraph, .footnotes,
            ])
    }

    @Test func idsTakeAPrefix() {
        let sample = Sample(
            "# A\n\nb[^x]\n\n[^x]: c\n", style: BodyStyle(paragraphAnchors: .numbered, idPrefix: "k-"))
        #expect(sample.document.anchors.list == ["k-a", "k-d1", "_k-fnref1", "_k-fn1"])
        #expect(sample.document.headings.map(\.id) == ["k-a"])
    }

    @Test func tablesAlignByClassAndTasksAreWords() {
        let sample = Sample("|a|b|c|\n|:-|:-:|-:|\n|1|2|3|\n\n- [x] xong\n- [ ] chưa\n")
        #expect(
            sample.html == """
                <div class="table" tabindex="0" role="region" aria-label="Bảng 1">
                <table>
                <thead>
                <tr>
                <th scope="col" class="align-left">a</th>
                <th scope="col" class="align-center">b</th>
                <th scope="col" class="align-right">c</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="align-left">1</td>
                <td class="align-center">2</td>
                <td class="align-right">3</td>
                </tr>
                </tbody>
                </table>
                </div>
                <ul>
                <li><span class="task" role="img" aria-label="đã xong">☑</span> xong</li>
                <li><span class="task" role="img" aria-label="chưa xong">☐</span> chưa</li>
                </ul>

                """)
    }

    @Test func pictureAloneIsAFigureEvenInsideALink() {
        let sample = Sample("[![Ảnh](x.png \"Chú thích <1>\")](y.md)\n\nchữ ![b](z.png \"t\")\n")
        #expect(
            sample.html == """
                <figure><a href="y.md"><img src="x.png" alt="Ảnh"></a><figcaption>Chú thích &lt;1&gt;</figcaption></figure>
                <p>chữ <img src="z.png" alt="b"></p>

                """)
        #expect(sample.document.images.map(\.isFigure) == [true, false])
        #expect(sample.document.blocks.map(\.text) == ["Chú thích <1>", "chữ b"])
    }

    @Test(arguments: [
        ("https://www.youtube.com/watch?v=abc", true), ("https://youtube.com/watch?list=a&v=b#t", true),
        ("https://m.youtube.com/watch?v=abc", true), ("https://youtu.be/abc", true),
        ("https://vimeo.com/12345", true), ("https://www.facebook.com/x/videos/123/", true),
        ("https://www.tiktok.com/@x/video/123", true), ("HTTPS://YouTube.com/watch?v=abc", true),
        ("https://www.youtube.com/", false), ("https://www.youtube.com/watch?v=", false),
        ("https://vimeo.com/about", false), ("https://facebook.com/x", false),
        ("https://youtube.com.evil.vn/watch?v=abc", false), ("watch?v=abc", false), ("", false),
    ])
    func linkAloneToAVideo(address: String, isVideo: Bool) {
        let sample = Sample("[Xem](\(address))\n\nchữ [xem](\(address))\n")
        #expect(sample.document.links.map(\.isVideo) == [isVideo, false])
        #expect(sample.document.links.map(\.isAlone) == [true, false])
        #expect(sample.html.hasPrefix(isVideo ? "<p class=\"video\"><a " : "<p><a "))
    }

    @Test func rawHTMLIsTextWithAWarning() {
        let sample = Sample("a <b onclick=\"x\">đậm</b>\n\n<script>\nalert(1)\n</script>\n\n<!-- riêng -->\n")
        #expect(
            sample.html == """
                <p>a &lt;b onclick=&quot;x&quot;&gt;đậm&lt;/b&gt;</p>
                <p>&lt;script&gt;
                alert(1)
                &lt;/script&gt;</p>
                <p>&lt;!-- riêng --&gt;</p>

                """)
        #expect(
            sample.faults == [
                "M101 <b onclick=\"x\">", "M101 <script>\nalert(1)\n</script>", "M101 <!-- riêng -->",
            ])
    }

    @Test func characterReferencesBringNothingInvisible() {
        let sample = Sample("a&#x202E;b&ZeroWidthSpace;c&#7;d&rlm; &nbsp;e👨&zwj;👩 [x](u&#x200b;v)\n")
        #expect(sample.html == "<p>abcd \u{A0}e👨\u{200D}👩 <a href=\"uv\">x</a></p>\n")
    }

    @Test func blocksCoverTheHTMLAndRenderAlone() {
        let sample = Sample("# A\n\n[x](b.md)\n\n- [y](c.md)\n- z\n\n![](d.png)\n")
        #expect(sample.document.blocks.map { sample.html($0.html) }.joined() == sample.html)
        #expect(sample.html(sample.document.blocks[1].html) == "<p><a href=\"b.md\">x</a></p>\n")
    }

    @Test func linksBecomeTextAndTakeAttributes() {
        let document = Sample("[a](b.md) [c](d.md \"t\")\n").document
        let html = document.rendered(
            link: { index in
                index == 0 ? .plain : .address("/d/?a&'\"ê", attributes: [.init("rel", "x\"y")])
            }, image: { _ in [] })
        #expect(
            String(decoding: html, as: UTF8.self)
                == "<p>a <a href=\"/d/?a&amp;&#x27;%22%C3%AA\" title=\"t\" rel=\"x&quot;y\">c</a></p>\n")
    }

    @Test func footnoteInALinkOpensNoSecondLink() {
        let sample = Sample("[a[^1]](b.md)\n\n[^1]: c\n")
        #expect(sample.html.components("<a href=\"#_fn1\"") == 1)
    }
}

extension String {
    /// How many parts the text falls into at `separator`.
    fileprivate func components(_ separator: String) -> Int { ranges(of: separator).count + 1 }
}
