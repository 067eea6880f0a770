/// How abbreviations, units and letters are read. Data: add a line without changing code.
///
/// Contains every abbreviation with one meaning in the five official plans behind the example campaign and in
/// `Content/`, and others of the same kind that such plans use. An abbreviation whose meaning depends on the sentence
/// is left out and stays as written (`TT` is trung tâm, thông tư, thường trực, thị trấn; `VP`, `VT`, `BC`). Names that
/// are read as words are left out too: UNESCO, Internet, Zalo.
enum SpokenForms {
    /// Whole words, case-sensitive, with the capitals that the full name has inside a sentence.
    static let abbreviations: [String: String] = [
        // State, Party and mass organisations
        "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "MTTQ": "Mặt trận Tổ quốc",
        "UBMTTQ": "Ủy ban Mặt trận Tổ quốc", "MTTQVN": "Mặt trận Tổ quốc Việt Nam", "BCĐ": "ban chỉ đạo",
        "BTC": "ban tổ chức",
        "TW": "Trung ương", "TƯ": "Trung ương", "TTg": "Thủ tướng Chính phủ", "CP": "Chính phủ",
        "LHPN": "Liên hiệp Phụ nữ",
        "CCB": "Cựu chiến binh", "LĐLĐ": "Liên đoàn Lao động", "TNCS": "Thanh niên Cộng sản",
        "TNCSHCM": "Thanh niên Cộng sản Hồ Chí Minh",
        // Ministries and departments, by their field
        "GDĐT": "giáo dục và đào tạo", "GD&ĐT": "giáo dục và đào tạo", "GD-ĐT": "giáo dục và đào tạo",
        "BGDĐT": "Bộ Giáo dục và Đào tạo", "BGD&ĐT": "Bộ Giáo dục và Đào tạo",
        "SGDĐT": "Sở Giáo dục và Đào tạo", "SGD&ĐT": "Sở Giáo dục và Đào tạo",
        "LĐTBXH": "lao động, thương binh và xã hội", "LĐ-TBXH": "lao động, thương binh và xã hội",
        "LĐTB&XH": "lao động, thương binh và xã hội", "VHTT": "văn hóa và thông tin", "VH&TT": "văn hóa và thông tin",
        "VHTTDL": "văn hóa, thể thao và du lịch", "VHTT&DL": "văn hóa, thể thao và du lịch",
        "TTTT": "thông tin và truyền thông",
        "TT&TT": "thông tin và truyền thông", "KHCN": "khoa học và công nghệ", "KH&CN": "khoa học và công nghệ",
        "TCKH": "tài chính - kế hoạch", "TC-KH": "tài chính - kế hoạch", "PTTH": "phát thanh - truyền hình",
        "PT-TH": "phát thanh - truyền hình", "TTĐT": "thông tin điện tử",
        // Schools and learning
        "MN": "mầm non", "TH": "tiểu học", "THCS": "trung học cơ sở", "THPT": "trung học phổ thông",
        "GDTrH": "giáo dục trung học", "GDTrX": "giáo dục thường xuyên",
        "GDTX": "giáo dục thường xuyên", "GDNN": "giáo dục nghề nghiệp",
        "GDNN-GDTX": "giáo dục nghề nghiệp - giáo dục thường xuyên", "TTGDTX": "trung tâm giáo dục thường xuyên",
        "TTGDNN-GDTX": "trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên",
        "TTHTCĐ": "trung tâm học tập cộng đồng", "HTCĐ": "học tập cộng đồng", "HTSĐ": "học tập suốt đời",
        "XHHT": "xã hội học tập", "ĐH": "đại học", "CĐ": "cao đẳng", "TCN": "trung cấp nghề", "CBQL": "cán bộ quản lý",
        "CMHS": "cha mẹ học sinh", "CLB": "câu lạc bộ", "NXB": "nhà xuất bản",
        // Kinds of documents
        "CT": "chỉ thị", "QĐ": "quyết định", "KH": "kế hoạch", "NQ": "nghị quyết", "KL": "kết luận", "NĐ": "nghị định",
        // Places and people
        "TP": "thành phố", "TPHCM": "Thành phố Hồ Chí Minh", "TP.HCM": "Thành phố Hồ Chí Minh",
        "Tp.HCM": "Thành phố Hồ Chí Minh",
        "TP.Hồ": "Thành phố Hồ", "HCM": "Hồ Chí Minh", "KCN": "khu công nghiệp", "KCX": "khu chế xuất",
        "CBCC": "cán bộ, công chức", "CBCCVC": "cán bộ, công chức, viên chức",
        // Others
        "KT-XH": "kinh tế - xã hội", "CNTT": "công nghệ thông tin", "CĐS": "chuyển đổi số",
        "ATGT": "an toàn giao thông",
        "COVID-19": "Cô-vít mười chín", "Covid-19": "Cô-vít mười chín", "COVID": "Cô-vít", "STT": "số thứ tự",
        "và/hoặc": "và hoặc", "v.v": "vân vân", "VN": "Việt Nam", "CHXHCN": "Cộng hòa xã hội chủ nghĩa",
    ]

    /// Abbreviations with a full stop before a name or number: `TP. Thủ Đức`, `P.5`. Without a name or number they stay
    /// as written.
    struct Dotted {
        /// Reading before a name or number.
        let reading: String
        /// Reading before another abbreviation: `P.GDĐT` is a department's office, not a ward.
        var beforeAbbreviation: String? = nil
    }

    static let dotted: [String: Dotted] = [
        "TP": Dotted(reading: "thành phố"), "Tp": Dotted(reading: "thành phố"), "TX": Dotted(reading: "thị xã"),
        "P": Dotted(reading: "phường", beforeAbbreviation: "phòng"), "Q": Dotted(reading: "quận"),
        "GS": Dotted(reading: "giáo sư"), "PGS": Dotted(reading: "phó giáo sư"), "TS": Dotted(reading: "tiến sĩ"),
        "ThS": Dotted(reading: "thạc sĩ"), "BS": Dotted(reading: "bác sĩ"), "KS": Dotted(reading: "kỹ sư"),
        "NGND": Dotted(reading: "nhà giáo nhân dân"), "NGƯT": Dotted(reading: "nhà giáo ưu tú"),
    ]

    /// Units, read so only after a number, with or without a space: `5km`, `100 %`.
    static let units: [String: String] = [
        "%": "phần trăm", "‰": "phần nghìn", "m": "mét", "km": "ki-lô-mét", "cm": "xen-ti-mét", "mm": "mi-li-mét",
        "m2": "mét vuông", "m²": "mét vuông", "km2": "ki-lô-mét vuông", "km²": "ki-lô-mét vuông", "m3": "mét khối",
        "m³": "mét khối", "ha": "héc-ta", "kg": "ki-lô-gam", "g": "gam", "đ": "đồng", "VNĐ": "đồng", "VND": "đồng",
        "°C": "độ xê", "km/h": "ki-lô-mét một giờ", "'": "phút", "’": "phút", "tr": "triệu", "đồng": "đồng",
    ]

    /// Words before a Roman numeral, in lower case.
    static let romanLeads: Set<String> = [
        "hội", "khóa", "khoá", "phần", "mục", "thứ", "chương", "quý", "lục", "kỷ", "kỳ", "hạng", "cấp", "bậc", "loại",
        "tập",
    ]

    /// Names of the letters in the symbols of documents.
    ///
    /// `14/CT-TTg` is read “mười bốn, Xê Tê, Tê Tê Giê”: the number, then the letters, a pause at each mark. The
    /// sentence already names the kind of document and its issuer, so expanding the symbol would say them twice. Each
    /// letter is a word of its own with a capital; a hyphen is inside a name. Source: names of letters in Quyết định
    /// 240/QĐ of 5/3/1984; f, j, w, z as commonly said.
    static let letters: [Character: String] = [
        "a": "A", "ă": "Á", "â": "Ớ", "b": "Bê", "c": "Xê", "d": "Dê", "đ": "Đê", "e": "E", "ê": "Ê", "f": "Ép-phờ",
        "g": "Giê",
        "h": "Hát", "i": "I", "j": "Gi", "k": "Ca", "l": "E-lờ", "m": "Em-mờ", "n": "En-nờ", "o": "O", "ô": "Ô",
        "ơ": "Ơ",
        "p": "Pê", "q": "Quy", "r": "E-rờ", "s": "Ét-sì", "t": "Tê", "u": "U", "ư": "Ư", "v": "Vê", "w": "Vê-kép",
        "x": "Ích-xì", "y": "I-dài", "z": "Dét",
    ]

    static func letterName(_ letter: Character) -> String? {
        let small = letter.lowercased()
        return small.count == 1 ? letters[Character(small)] : nil
    }
}
