import Campaign
import Diagnostics

/// A photo whose file tells where it was taken. Loa publishes it without, but the original goes wherever
/// the content folder goes.
enum PhotoWithPosition {
    static func check(_ use: MediaUse, into report: inout Report) {
        guard use.media.hasPosition else { return }
        report.add(.photoWithPosition(at: use.span))
    }
}
