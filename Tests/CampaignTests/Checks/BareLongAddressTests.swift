import Diagnostics
import Testing

@Suite struct BareLongAddressTests {
    @Test func aLongAddressAsWords() {
        let sample = RuleSample.news(
            "Xem https://hoctap.example.vn/tai-lieu/van-ban/2023/10/ke-hoach-so-1234.html nhé.")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:5:5: cảnh báo[C802]: địa chỉ web dài 72 ký tự nằm ngay trong lời văn
                  |
                5 | Xem https://hoctap.example.vn/tai-lieu/van-ban/2023/10/ke-hoach-so-1234.html nhé.
                  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  = gợi ý: đặt tên cho liên kết: [tên trang hoặc tài liệu](địa chỉ)

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/news/tin.md:5:5: warning[C802]: a web address of 72 characters stands in the text
                  |
                5 | Xem https://hoctap.example.vn/tai-lieu/van-ban/2023/10/ke-hoach-so-1234.html nhé.
                  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  = help: give the link a name: [name of the page or document](address)

                """)
    }

    @Test(arguments: [
        (
            RuleSample.news("<https://hoctap.example.vn/tai-lieu/van-ban/2023/10/ke-hoach-so-1234.html>"),
            ["C802 https://hoctap.example.vn/tai-lieu/van-ban/2023/10/ke-hoach-so-1234.html"]
        )
    ])
    func otherWaysToWriteIt(_ sample: RuleSample, marks: [String]) {
        #expect(sample.marks == marks)
    }

    @Test(arguments: [
        RuleSample.news("Xem https://hoctap.example.vn/2023/ nhé."),
        .news("[Kế hoạch](https://hoctap.example.vn/tai-lieu/van-ban/2023/10/ke-hoach-so-1234.html)"),
        .news("[https là gì và vì sao mọi trang của cơ quan nhà nước đều nên dùng nó](https://a.vn)"),
    ])
    func shortOnesAndNamedOnesAreLeftAlone(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
