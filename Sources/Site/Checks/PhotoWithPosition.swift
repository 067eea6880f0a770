import Campaign
import Diagnostics

/// A photo whose file contains the place where it was taken. Loa publishes the photo without the place, but copies of
/// the content folder contain it.
enum PhotoWithPosition {
    static func check(_ use: MediaUse, into report: inout Report) {
        guard use.media.hasPosition else { return }
        report.add(.photoWithPosition(at: use.span))
    }
}
