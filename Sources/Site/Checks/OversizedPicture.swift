import Campaign
import Diagnostics

/// A picture with too many bytes for a phone on mobile data, or with more pixels than any screen shows.
enum OversizedPicture {
    static let mostBytes = 1_000_000
    static let mostPixels = 4000

    static func check(_ use: MediaUse, into report: inout Report) {
        let media = use.media
        let isHeavy = media.byteCount > mostBytes
        // An SVG has no pixels.
        let size = media.fileExtension == "svg" ? nil : media.size
        let isLarge = max(size?.width ?? 0, size?.height ?? 0) > mostPixels
        guard isHeavy || isLarge else { return }
        report.add(
            .oversizedPicture(byteCount: media.byteCount, size: size.map { ($0.width, $0.height) }, at: use.span))
    }
}
