import Site
import Testing

@Suite struct SpelledOutTests {
    private func expect(_ text: String, reads spoken: String, at location: SourceLocation = #_sourceLocation) {
        #expect(SpelledOut(text).text == spoken, sourceLocation: location)
    }

    @Test(arguments: [
        ("từ 01/10/2023", "từ ngày một tháng mười năm hai nghìn không trăm hai mươi ba"),
        ("ngày 01/10/2023", "ngày một tháng mười năm hai nghìn không trăm hai mươi ba"),
        ("Ngày 25/5/2021, Thủ tướng", "Ngày hai mươi lăm tháng năm năm hai nghìn không trăm hai mươi mốt, Thủ tướng"),
        ("hôm 07-9-2022", "hôm ngày bảy tháng chín năm hai nghìn không trăm hai mươi hai"),
        ("ngày 05.4.2024", "ngày năm tháng tư năm hai nghìn không trăm hai mươi tư"),
        ("bản 2023-10-02", "bản ngày hai tháng mười năm hai nghìn không trăm hai mươi ba"),
        ("từ 10/2023", "từ tháng mười năm hai nghìn không trăm hai mươi ba"),
        ("tháng 4/2024", "tháng tư năm hai nghìn không trăm hai mươi tư"),
        ("ngày 02/10", "ngày hai tháng mười"), ("Ngày: 02/10", "Ngày: hai tháng mười"),
        ("ngày Khuyến học Việt Nam 02/10", "ngày Khuyến học Việt Nam ngày hai tháng mười"),
        ("sáng 2/10", "sáng ngày hai tháng mười"), ("mồng 2/9", "mồng hai tháng chín"),
        ("ngày 07 tháng 10 năm 2023", "ngày bảy tháng mười năm hai nghìn không trăm hai mươi ba"),
        ("ngày 4 tháng 4 năm 2004", "ngày bốn tháng tư năm hai nghìn không trăm linh bốn"),
        ("từ ngày 02 đến ngày 08/10/2023", "từ ngày hai đến ngày tám tháng mười năm hai nghìn không trăm hai mươi ba"),
        ("(thứ Sáu, 13/10/2023).", "(thứ Sáu, ngày mười ba tháng mười năm hai nghìn không trăm hai mươi ba)."),
        ("quý 4/2023", "quý tư năm hai nghìn không trăm hai mươi ba"),
        ("từ 02/10 đến 7/10", "từ ngày hai tháng mười đến ngày bảy tháng mười"),
    ])
    func datesAreSaidInFull(text: String, spoken: String) { expect(text, reads: spoken) }

    @Test(arguments: [
        ("từ 01/10–07/10/2023", "từ ngày một tháng mười đến ngày bảy tháng mười năm hai nghìn không trăm hai mươi ba"),
        (
            "từ 01/10 – 07/10/2023",
            "từ ngày một tháng mười đến ngày bảy tháng mười năm hai nghìn không trăm hai mươi ba"
        ),
        ("ngày 02-07/10/2023", "ngày hai đến ngày bảy tháng mười năm hai nghìn không trăm hai mươi ba"),
        (
            "năm (01/10/2020-07/10/2020).",
            "năm (ngày một tháng mười năm hai nghìn không trăm hai mươi đến ngày bảy tháng mười năm hai nghìn không trăm hai mươi)."
        ),
        (
            "01-10-2020–07-10-2020",
            "Ngày một tháng mười năm hai nghìn không trăm hai mươi đến ngày bảy tháng mười năm hai nghìn không trăm hai mươi"
        ),
        ("ngày 02–07/10", "ngày hai đến ngày bảy tháng mười"),
        ("tháng 9-10/2023", "tháng chín đến tháng mười năm hai nghìn không trăm hai mươi ba"),
        ("tháng 3-4", "tháng ba đến tháng tư"), ("từ thứ 2-4", "từ thứ hai đến thứ tư"),
        ("giai đoạn 2021-2030", "giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm ba mươi"),
        ("giai đoạn 2021 - 2030", "giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm ba mươi"),
        ("năm học 2023-2024", "năm học hai nghìn không trăm hai mươi ba - hai nghìn không trăm hai mươi tư"),
        ("từ 95-100%", "từ chín mươi lăm đến một trăm phần trăm"),
        ("lúc 7h30-9h", "lúc bảy giờ ba mươi phút đến chín giờ"),
        ("Quận 3 - 15 phường", "Quận ba - mười lăm phường"),
    ])
    func rangesSayFromAndTo(text: String, spoken: String) { expect(text, reads: spoken) }

    @Test(arguments: [
        ("lúc 07:30", "lúc bảy giờ ba mươi phút"), ("lúc 7 giờ 30 tại trường", "lúc bảy giờ ba mươi phút tại trường"),
        ("lúc 7 giờ 30 phút, ngày", "lúc bảy giờ ba mươi phút, ngày"), ("lúc 08h30'", "lúc tám giờ ba mươi phút"),
        ("lúc 08h30' sáng.", "lúc tám giờ ba mươi phút sáng."), ("lúc 8h", "lúc tám giờ"), ("lúc 8h00", "lúc tám giờ"),
        ("lúc 7h05", "lúc bảy giờ năm phút"), ("lúc 7h30 phút", "lúc bảy giờ ba mươi phút"),
        ("lúc 7 giờ 00", "lúc bảy giờ đúng"),
        ("trong 45'", "trong bốn mươi lăm phút"), ("lúc 24:00", "lúc hai mươi tư giờ"),
    ])
    func timesAreSaidInHoursAndMinutes(text: String, spoken: String) { expect(text, reads: spoken) }

    @Test(arguments: [
        ("có 12.345 người", "có mười hai nghìn ba trăm bốn mươi lăm người"),
        ("khắp 312 phường", "khắp ba trăm mười hai phường"),
        ("312 phường", "Ba trăm mười hai phường"), ("nặng 1,5 tỷ", "nặng một phẩy năm tỷ"),
        ("0,75", "Không phẩy bảy mươi lăm"),
        ("đạt 98,5%", "đạt chín mươi tám phẩy năm phần trăm"), ("đạt 95 %.", "đạt chín mươi lăm phần trăm."),
        ("dài 5km", "dài năm ki-lô-mét"), ("dài 6 m,", "dài sáu mét,"), ("rộng 40 m²", "rộng bốn mươi mét vuông"),
        ("cỡ 0,7x6m", "cỡ không phẩy bảy nhân sáu mét"), ("cỡ 0,7 x 6 m", "cỡ không phẩy bảy nhân sáu mét"),
        ("12.345.000 đồng", "Mười hai triệu ba trăm bốn mươi lăm nghìn đồng"), ("50.000đ", "Năm mươi nghìn đồng"),
        ("1.234.567,5", "Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy phẩy năm"),
        ("02 khẩu hiệu", "Hai khẩu hiệu"), ("mạng 4.0", "mạng bốn chấm không"), ("mục 2.2 nêu", "mục hai chấm hai nêu"),
        ("chừng 1/3 số", "chừng một phần ba số"), ("quá 3/4.", "quá ba phần tư."),
        ("đến 1/3 dân số", "đến một phần ba dân số"),
        ("được 100/312 phường", "được một trăm trên ba trăm mười hai phường"), ("giảm 1:500", "giảm một trên năm trăm"),
        ("thứ 4", "thứ tư"), ("lần thứ 1", "lần thứ nhất"), ("lần thứ 2", "lần thứ hai"), ("tháng 4", "tháng tư"),
    ])
    func amountsAreSaidInWords(text: String, spoken: String) { expect(text, reads: spoken) }

    @Test(arguments: [
        ("Đại hội XIII của", "Đại hội mười ba của"), ("khóa XI", "khóa mười một"), ("Phần I.", "Phần một."),
        ("Mục IV,", "Mục bốn,"),
        ("lần thứ XIII", "lần thứ mười ba"), ("lần thứ I", "lần thứ nhất"), ("quý IV", "quý tư"),
        ("thế kỷ XXI", "thế kỷ hai mươi mốt"),
        ("Phụ lục C", "Phụ lục C"), ("Malcolm X", "Malcolm X"), ("Đại hội VX", "Đại hội VX"),
    ])
    func romanNumeralsAreReadWhereTheyCount(text: String, spoken: String) { expect(text, reads: spoken) }

    @Test(arguments: [
        ("Chỉ thị số 14/CT-TTg về", "Chỉ thị số mười bốn, Xê Tê, Tê Tê Giê về"),
        ("số 1373/QĐ-TTg", "số một nghìn ba trăm bảy mươi ba, Quy Đê, Tê Tê Giê"),
        ("Kết luận 49-KL/TW", "Kết luận bốn mươi chín, Ca E-lờ, Tê Vê-kép"),
        ("Nghị định số 30/2020/NĐ-CP", "Nghị định số ba mươi, năm hai nghìn không trăm hai mươi, En-nờ Đê, Xê Pê"),
        (
            "Luật số 148/2025/QH15",
            "Luật số một trăm bốn mươi tám, năm hai nghìn không trăm hai mươi lăm, Quy Hát mười lăm"
        ),
        ("số 01/KH-UBND", "số không một, Ca Hát, U Bê En-nờ Dê"),
        ("Nghị định 100/2019", "Nghị định một trăm, năm hai nghìn không trăm mười chín"),
        ("Thông tư 12/2023", "Thông tư mười hai, năm hai nghìn không trăm hai mươi ba"),
        ("số 141/TTr-SGD&ĐT", "số một trăm bốn mươi mốt, Tê Tê E-rờ, Ét-sì Giê Dê và Đê Tê"),
    ])
    func documentNumbersAreReadLetterByLetter(text: String, spoken: String) { expect(text, reads: spoken) }

    @Test(arguments: [
        ("gọi 0903.123.456", "gọi không chín không ba, một hai ba, bốn năm sáu"),
        ("gọi 028 3930 1234.", "gọi không hai tám ba chín ba không một hai ba bốn."),
        ("gọi (028) 3930 1234", "gọi (không hai tám) ba chín ba không một hai ba bốn"),
        ("tổng đài 1022", "tổng đài một không hai hai"), ("Điện thoại: 1800", "Điện thoại: một tám không không"),
        ("gọi 0912345678", "gọi không chín một hai ba bốn năm sáu bảy tám"),
    ])
    func telephoneNumbersAreReadDigitByDigit(text: String, spoken: String) { expect(text, reads: spoken) }

    @Test(arguments: [
        ("UBND quận", "Ủy ban nhân dân quận"), ("Sở GDĐT,", "Sở giáo dục và đào tạo,"),
        ("Sở GD&ĐT", "Sở giáo dục và đào tạo"),
        ("dịch COVID-19 còn", "dịch Cô-vít mười chín còn"), ("tại TP.HCM.", "tại Thành phố Hồ Chí Minh."),
        ("tại TP. Thủ Đức", "tại thành phố Thủ Đức"), ("tại TP Huế", "tại thành phố Huế"),
        ("ở P. 5, Q.3", "ở phường năm, quận ba"),
        ("ở P. Võ Thị Sáu", "ở phường Võ Thị Sáu"), ("về P.GD&ĐT", "về phòng giáo dục và đào tạo"),
        ("Lưu: VT, P.GDTrH&GDTrX", "Lưu: VT, phòng giáo dục trung học và giáo dục thường xuyên"),
        ("P.ABC", "Phòng ABC"),
        ("trung tâm GDNN-GDTX", "trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên"),
        ("trường THCS&THPT", "trường trung học cơ sở và trung học phổ thông"),
        ("Sở VH & TT", "Sở văn hóa và thông tin"),
        ("ở KCN/KCX", "ở khu công nghiệp, khu chế xuất"), ("sách và/hoặc báo", "sách và hoặc báo"), ("A & B", "A và B"),
        ("sách, báo, v.v. của", "sách, báo, vân vân của"), ("sách, báo, v.v.", "sách, báo, vân vân."),
        ("(TTHTCĐ)", "(Trung tâm học tập cộng đồng)"), ("lớp MN, TH", "lớp mầm non, tiểu học"),
        ("PGS. TS. Lê An", "Phó giáo sư tiến sĩ Lê An"), ("“UBND”", "“Ủy ban nhân dân”"),
        ("CNTT", "Công nghệ thông tin"),
    ])
    func knownAbbreviationsAreExpanded(text: String, spoken: String) { expect(text, reads: spoken) }

    @Test(arguments: [
        "UNESCO và Internet", "Zalo, Facebook…", "ubnd Ubnd", "UBNDTTQ", "XUBND", "TT. UBNDX", "ông Nguyễn P. Anh",
        "khổ A4", "mạng 5G",
        "https://quan3.gov.vn/2023/10/01", "a1@b2.vn", "2023.edu.vn", "PCT3", "các TP.", "lớp/người", "b/c",
        "Kinh tế - xã hội", "①",
    ])
    func whatIsNotKnownStaysAsItIs(text: String) {
        // An abbreviation at the end of a sentence is recognized without its full stop.
        expect(text, reads: text == "các TP." ? "các thành phố." : text)
    }

    @Test func spacesOfAnyKindAreOne() { expect("  ngày\u{A0}02/10  ", reads: "ngày hai tháng mười") }

    // MARK: Any text

    static let pieces: [String] = [
        "0", "1", "02", "3", "10", "12", "31", "99", "007", "2023", "12345", "999999999999", "1234567890123", ".", ",",
        ":", ";", "/", "-", "–", "—", "%", "x",
        "'", "’", "‘", "“", "”", "(", ")", "&", "+", " ", " ", " ", "ngày", "tháng", "năm", "giờ", "thứ", "số", "quý",
        "TP.", "P.", "UBND", "GD&ĐT", "XIII",
        "h", "m²", "đ", "a", "Đ", "é", "e\u{301}", "\u{301}", "👨‍👩‍👧", "²", "½", "٣", "v.v.", "…", "\u{A0}", "https://",
        "QĐ-TTg", "v", "hội", "A.", "<", "°C",
    ]

    private func text(seed: UInt64) -> String {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return (0..<next(24)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
    }

    /// A digit is left only in a word with more than digits and punctuation.
    @Test(arguments: 0..<40)
    func noDigitIsLeftButInsideUnknownWords(block: UInt64) {
        for seed in block * 250..<(block + 1) * 250 {
            let text = text(seed: seed)
            for sentence in Sentences.split(text) {
                let spoken = SpelledOut(sentence).text
                for word in spoken.split(separator: " ") where word.utf8.contains(where: { (0x30...0x39).contains($0) })
                {
                    let marks = ".,:;/-–—%'’‘“”()&+…<"
                    #expect(!word.allSatisfy { $0.isASCII && $0.isNumber || marks.contains($0) }, "\(text) → \(spoken)")
                }
            }
        }
    }
}
