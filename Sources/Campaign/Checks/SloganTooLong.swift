import Diagnostics

/// A slogan that even the roomiest banner offered can carry only in letters too small to read from the street.
enum SloganTooLong {
    /// Metres. Smaller capitals cannot be read across a street: field.md §5 finds 262 characters, which come to
    /// 0.096 m on 0.8 × 8 m, too many for a banner.
    static let smallestCapital = 0.10

    static func check(_ group: SloganGroup, on banners: [SiteSettings.Banner], into report: inout Report) {
        for slogan in group.slogans {
            let lengths = slogan.text.split(separator: " ").map(\.count)
            guard let best = banners.map({ ($0, capital(of: lengths, on: $0)) }).max(by: { $0.1 < $1.1 }),
                best.1 < smallestCapital
            else { continue }
            let count = slogan.text.count
            let centimetres = max(1, Int(best.1 * 100))
            report.add(
                .sloganTooLong,
                vi:
                    "khẩu hiệu dài \(count) ký tự: trên cỡ rộng chỗ nhất (\(best.0.label)) chữ chỉ cao khoảng \(centimetres) cm",
                en:
                    "the slogan has \(count) characters: on the roomiest banner (\(best.0.label)) its letters are about \(centimetres) cm high",
                at: slogan.span,
                fixes: [
                    .init(
                        Localized(
                            vi: "chỉ dùng trên pa-nô hoặc khi đọc; treo băng rôn thì chọn khẩu hiệu ngắn hơn",
                            en: "keep it for boards and for reading aloud; choose a shorter one for banners"))
                ])
        }
    }

    /// The height of the capitals in metres with the best number of lines, by the estimate of field.md §5: bold
    /// capitals advance 0.62 em and are 0.7 em high; stacked marks want lines 1.25 em apart; 6 % of the width
    /// and 15 % of the height stay free. Lines are taken as equally long, so the truth is never larger.
    /// - Parameter words: the length of each word in characters.
    static func capital(of words: [Int], on banner: SiteSettings.Banner) -> Double {
        let longest = words.max() ?? 1
        let all = words.reduce(max(words.count - 1, 0), +)
        var best = 0.0
        for lines in 1...max(words.count, 1) {
            let tall = banner.height * 0.85 / (1.25 * Double(lines))
            // More lines make letters lower still.
            if tall <= best { break }
            // The space at which a line breaks is not set.
            let perLine = max(longest, all / lines, 1)
            best = max(best, min(tall, banner.width * 0.94 / (0.62 * Double(perLine))))
        }
        return best * 0.7
    }
}
