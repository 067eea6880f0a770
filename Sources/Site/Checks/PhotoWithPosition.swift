import Campaign
import Diagnostics

/// A photo whose file tells where it was taken. Loa publishes it without, but the original goes wherever
/// the content folder goes.
enum PhotoWithPosition {
    static func check(_ use: MediaUse, into report: inout Report) {
        guard use.media.hasPosition else { return }
        report.add(
            .photoWithPosition, vi: "ảnh này ghi vị trí nơi chụp; bản đăng lên mạng đã bỏ, nhưng tệp gốc vẫn còn",
            en: "this photo tells where it was taken; what is published does not, but the original file does",
            at: use.span,
            fixes: [
                .init(
                    Localized(
                        vi:
                            "xóa vị trí trong tệp gốc nếu thư mục nội dung còn được chia sẻ; tắt ghi vị trí trong máy ảnh của điện thoại",
                        en:
                            "take the position out of the original if the content folder is shared; switch it off in the phone's camera"
                    ))
            ])
    }
}
