/// Texts of pages about banners.
extension Wording {
    /// `Thẻ vuông cho mạng xã hội, 1080 × 1080 điểm ảnh`
    func card(_ card: BannerDesign.Card) -> String {
        let size = "\(Int(card.width)) × \(Int(card.height))"
        return switch language {
        case .vietnamese: "\(card.vi), \(size) điểm ảnh"
        case .english: "\(card.en), \(size) pixels"
        }
    }

    var plainWords: String {
        switch language {
        case .vietnamese: "Lời khẩu hiệu (tệp văn bản)"
        case .english: "The words as plain text"
        }
    }

    /// `Chữ hoa cao 25,4 cm, đọc rõ từ khoảng cách 91 m`; nil on cards. No line break between a number and its unit.
    func letters(_ layout: BannerLayout, _ rules: BannerDesign.Rules) -> String? {
        guard let height = layout.capitalMillimetres, let metres = layout.readsFrom(rules) else { return nil }
        return switch language {
        case .vietnamese: "Chữ hoa cao \(centimetres(height))\u{A0}cm, đọc rõ từ khoảng cách \(number(metres))\u{A0}m"
        case .english: "Capitals \(centimetres(height))\u{A0}cm high, readable from \(number(metres))\u{A0}m"
        }
    }

    /// Why a slogan is not offered on a size.
    func refusal(_ refusal: BannerLayout.Refusal, on size: BannerSize) -> String {
        switch (refusal, language) {
        case (.noWords, .vietnamese): return "Không có chữ nào để in."
        case (.noWords, .english): return "There are no words to print."
        case (.unknownLetters(let letters), .vietnamese):
            return "Bộ chữ in băng rôn không có ký tự \(letters.joined(separator: " "))."
        case (.unknownLetters(let letters), .english):
            return "The letters for banners do not include \(letters.joined(separator: " "))."
        case (.tooManyWords(let count, let most), .vietnamese):
            return "Khẩu hiệu dài \(number(count)) tiếng; băng rôn chỉ chứa được nhiều nhất \(number(most)) tiếng."
        case (.tooManyWords(let count, let most), .english):
            return "The slogan has \(number(count)) syllables; a banner holds at most \(number(most))."
        case (.tooSmall(let kind, let capital, let minimum), .vietnamese):
            let lines = kind == .slogan ? "Không vừa" : "Dòng \(line(kind)) không vừa"
            return
                "\(lines): chữ hoa chỉ cao được \(length(capital, size)), cần ít nhất \(length(minimum, size, up: true)) mới đọc rõ."
        case (.tooSmall(let kind, let capital, let minimum), .english):
            let lines = kind == .slogan ? "Does not fit" : "The line of the \(line(kind)) does not fit"
            return
                "\(lines): capitals would be only \(length(capital, size)) high and need \(length(minimum, size, up: true)) to be read."
        }
    }

    private func line(_ kind: BannerLayout.Kind) -> String {
        switch (kind, language) {
        case (.slogan, .vietnamese): "khẩu hiệu"
        case (.author, .vietnamese): "tên tác giả"
        case (.body, .vietnamese): "tên cơ quan"
        case (.week, .vietnamese): "tên Tuần lễ"
        case (.slogan, .english): "slogan"
        case (.author, .english): "author"
        case (.body, .english): "body"
        case (.week, .english): "week"
        }
    }

    /// A length in the unit of the size. What exists is rounded down and what is needed up, so that the two never look
    /// equal.
    private func length(_ value: Double, _ size: BannerSize, up: Bool = false) -> String {
        let whole = Int(value.rounded(up ? .up : .down))
        return switch (size.unit, language) {
        case (.millimetre, _): "\(centimetres(whole))\u{A0}cm"
        case (.pixel, .vietnamese): "\(number(whole))\u{A0}điểm ảnh"
        case (.pixel, .english): "\(number(whole))\u{A0}pixels"
        }
    }

    /// `25,4`
    private func centimetres(_ millimetres: Int) -> String {
        let point = language == .vietnamese ? "," : "."
        return number(millimetres / 10) + (millimetres % 10 == 0 ? "" : point + String(millimetres % 10))
    }
}
