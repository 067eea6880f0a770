import Site
import Testing

@Suite struct SentencesTests {
    @Test(arguments: [
        ("", []), ("  \n ", []), ("Một câu", ["Một câu"]), ("Câu một. Câu hai.", ["Câu một.", "Câu hai."]),
        ("Học gì? Học thế! Học mãi… Thôi.", ["Học gì?", "Học thế!", "Học mãi…", "Thôi."]),
        ("Xong... Tiếp", ["Xong...", "Tiếp"]), ("Phải học.\nHọc nữa.", ["Phải học.", "Học nữa."]),
        ("“Học, học nữa.” Đó là lời dạy.", ["“Học, học nữa.”", "Đó là lời dạy."]),
        ("trọng dụng nhân tài”. Đại hội cũng", ["trọng dụng nhân tài”.", "Đại hội cũng"]),
        ("Ông nói: “Học!” rồi đi.", ["Ông nói: “Học!” rồi đi."]), ("(Xem phụ lục.) Hết.", ["(Xem phụ lục.)", "Hết."]),
        ("Hết câu. “Câu sau.”", ["Hết câu.", "“Câu sau.”"]), ("Năm 2023. 312 phường.", ["Năm 2023.", "312 phường."]),
        ("Ở TP. Thủ Đức. Rồi ở P. 5.", ["Ở TP. Thủ Đức.", "Rồi ở P. 5."]), ("(TP. Huế) đẹp.", ["(TP. Huế) đẹp."]),
        ("PGS.TS. Lê An đến.", ["PGS.TS. Lê An đến."]), ("Nguyễn A. Tuấn đến. Hết", ["Nguyễn A. Tuấn đến.", "Hết"]),
        ("1. Mục đích. Yêu cầu", ["1. Mục đích.", "Yêu cầu"]), ("IV. Kinh phí", ["IV. Kinh phí"]),
        ("Sách, báo, v.v. được dùng. Hết", ["Sách, báo, v.v. được dùng.", "Hết"]),
        ("Gồm sách, v.v. Hết", ["Gồm sách, v.v.", "Hết"]),
        ("Giá 1.500 đồng tại vnexpress.net nhé", ["Giá 1.500 đồng tại vnexpress.net nhé"]),
        ("(Facebook, Zalo, Viber…). Treo", ["(Facebook, Zalo, Viber…).", "Treo"]),
    ])
    func eachSentenceStandsAlone(text: String, sentences: [String]) {
        #expect(Sentences.split(text) == sentences)
    }
}
