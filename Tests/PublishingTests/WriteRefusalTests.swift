import Publishing
import Testing

@Suite struct WriteRefusalTests {
    @Test(arguments: [
        (
            WriteRefusal.foreignFolder(output: "Output", files: ["a", "b", "c", "d", "e", "f", "g"]),
            "thư mục Output có tệp không do loa tạo (a, b, c, d, e … và 2 tệp nữa); loa không ghi vào đó để khỏi làm "
                + "mất tệp; hãy dọn trống thư mục hoặc chọn thư mục khác bằng --output",
            "the folder Output holds files that loa did not make (a, b, c, d, e … and 2 more); to lose nothing loa "
                + "does not write there; empty it or choose another folder with --output"
        ),
        (
            .inTheWay(output: "Output", paths: ["2023/index.html"]),
            "trong Output có tệp không do loa tạo nằm đúng chỗ trang web cần ghi: 2023/index.html; hãy chuyển đi nơi "
                + "khác rồi chạy lại",
            "Output holds files that loa did not make where the site needs to write: 2023/index.html; move them "
                + "elsewhere and run again"
        ),
        (
            .overlap(output: ".", source: "Content"),
            "thư mục xuất . và thư mục nguồn Content trùng nhau hoặc nằm trong nhau; hãy chọn một thư mục riêng cho "
                + "kết quả bằng --output",
            "the output folder . and the source folder Content are the same or lie in one another; choose a folder of "
                + "its own with --output"
        ),
    ])
    func aRefusalNamesWhatIsInTheWayAndWhatToDo(refusal: WriteRefusal, vi: String, en: String) {
        #expect(refusal.message.vi == vi)
        #expect(refusal.message.en == en)
    }
}
