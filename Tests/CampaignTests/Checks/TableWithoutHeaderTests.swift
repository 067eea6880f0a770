import Diagnostics
import Testing

@Suite struct TableWithoutHeaderTests {
    @Test func anEmptyFirstRow() {
        let sample = RuleSample.news("Bảng:\n\n|   |   |\n|---|---|\n| 1 | 2 |")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:7:1: cảnh báo[C805]: bảng không có tên cột: dòng đầu để trống
                  |
                7 | |   |   |
                  | ^^^^^^^^^
                  = gợi ý: ghi tên từng cột vào dòng đầu: | Thời gian | Nội dung |; nếu không phải bảng số liệu thì dùng danh sách

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/news/tin.md:7:1: warning[C805]: the table has no headings: its first row is empty
                  |
                7 | |   |   |
                  | ^^^^^^^^^
                  = help: name the columns in the first row: | Time | What |; where there is no table to read, use a list

                """)
    }

    @Test(arguments: [
        RuleSample.news("| Giờ | Việc |\n|---|---|\n| 1 | 2 |"),
        .news("|   | Việc |\n|---|---|\n| 1 | 2 |"),
        .news("```\n|  |  |\n```"),
    ])
    func tablesWithNamedColumnsAreLeftAlone(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
