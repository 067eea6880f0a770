import Campaign
import Testing

/// Phone numbers and e-mail addresses in bodies, Content/README.md §2 and §11.
@Suite struct ContactTests {
    static let site = """
        title: a
        url: https://a.vn/
        organisation:
          name: b
          phone: "+84 28 3930 0000 (máy lẻ 12); 028 3930 1111"
          email: pgd@quan3.example.vn

        """

    private func found(_ body: String) -> [String] {
        let report = ContentFixture(["site.yml": Self.site, "pages/a.md": "---\ntitle: a\n---\n\(body)\n"]).load()
            .report
        return report.diagnostics.filter { $0.rule == .personalContact }.map {
            String($0.message.vi.split(separator: "“")[1].split(separator: "”")[0])
        }
    }

    @Test(arguments: [
        ("Gọi 0903 123 456 nhé", "0903 123 456"), ("ĐT: 0903.123.456.", "0903.123.456"),
        ("ĐT:\u{A0}0903123456", "0903123456"),
        ("(028) 3829 1234", "(028) 3829 1234"), ("(0903 123 456)", "0903 123 456"),
        ("028-38291234, gặp Lan", "028-38291234"), ("ĐT 0210 38 291", "0210 38 291"),
        ("+84 903 123 456", "+84 903 123 456"),
        ("**0903123456**", "0903123456"), ("| 0903123456 |", "0903123456"), ("“0903123456”", "0903123456"),
        ("[gọi](tel:0903123456)", "0903123456"),
        ("Lan <lan.tran@gmail.com>", "lan.tran@gmail.com"), ("[thư](mailto:lan@example.vn)", "lan@example.vn"),
        ("thư: lan_1@example.com.vn.", "lan_1@example.com.vn"),
        ("0903123456", "0903123456"),
    ])
    func whatMayBeSomebodysOwnIsAskedAbout(body: String, contact: String) {
        #expect(found(body) == [contact])
    }

    @Test(arguments: [
        "Số 333/KH-UBND ngày 07/10/2023", "Công văn số 01234567/UBND", "Quyết định 1373/QĐ-TTg", "Mã số 0210 38 29",
        "từ 02-10-2023 đến 08-10-2023", "ngày 07.10.2023", "ngày 05-10-2023 08:00",
        "ngày 05.10.2023 18:30", "02/10/2023 - 08/10/2023", "Tổng đài 111, 113, 1900 1234, 1800 599 920",
        "kinh phí 500.000.000 đồng", "0,75 %", "năm 2021 2022 2023", "tài khoản 0071001234567",
        "https://zalo.me/0903123456", "https://a.vn/?id=0903123456", "mã a0903123456", "@hoctap.vn",
        "https://www.tiktok.com/@hoctap.vn", "![Logo](../media/logo@2x.png)", "a @ b.vn", "07:30 - 09:00",
        "Gọi 028 3930 0000 hoặc (028) 3930.1111", "+84 28 3930 1111", "PGD@quan3.example.vn", "ISBN 978-604-1-23456-7",
        "giai đoạn 2021-2030",
    ])
    func whatIsNobodysOwnPasses(body: String) {
        #expect(found(body) == [])
    }

    @Test func theWarningTellsHowToLiveWithIt() {
        #expect(
            ContentFixture(["pages/a.md": "---\ntitle: a\n---\nGọi 0903 123 456 nhé.\n"]).told() == """
                Content/pages/a.md:4:5: cảnh báo[C507]: số điện thoại “0903 123 456” có được phép công khai không?
                  |
                4 | Gọi 0903 123 456 nhé.
                  |     ^^^^^^^^^^^^
                  = gợi ý: chỉ để lại liên hệ của cơ quan; nếu đúng là của cơ quan, thêm “allow: C507” vào phần khai báo

                """)
    }
}
