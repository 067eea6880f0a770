import Campaign
import Diagnostics

/// A picture too heavy for a phone on mobile data, or with more pixels than any screen shows.
enum OversizedPicture {
    static let mostBytes = 1_000_000
    static let mostPixels = 4000

    static func check(_ use: MediaUse, into report: inout Report) {
        let media = use.media
        let isHeavy = media.byteCount > mostBytes
        // A drawing has no pixels.
        let size = media.fileExtension == "svg" ? nil : media.size
        let isLarge = max(size?.width ?? 0, size?.height ?? 0) > mostPixels
        guard isHeavy || isLarge else { return }
        let pixels = size.map { " (\($0.width) × \($0.height) px)" } ?? ""
        let (vi, en) = weight(media.byteCount)
        report.add(
            .oversizedPicture, vi: "ảnh nặng \(vi)\(pixels), người đọc bằng điện thoại phải chờ lâu",
            en: "the picture weighs \(en)\(pixels), a long wait on a phone", at: use.span,
            fixes: [
                .init(
                    Localized(
                        vi: "thu nhỏ ảnh còn chiều dài 2000 px rồi lưu lại dưới 1 MB (JPEG chất lượng 80 là đủ)",
                        en: "make it 2000 px on its longer side and save it below 1 MB (JPEG at quality 80 will do)"))
            ])
    }

    /// `3,4 MB` and `3.4 MB`; `640 kB` for less than one.
    static func weight(_ bytes: Int) -> (vi: String, en: String) {
        guard bytes >= 1_000_000 else {
            let text = "\((bytes + 999) / 1000) kB"
            return (text, text)
        }
        let tenths = (bytes + 50_000) / 100_000
        return ("\(tenths / 10),\(tenths % 10) MB", "\(tenths / 10).\(tenths % 10) MB")
    }
}
