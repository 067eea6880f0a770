import Diagnostics

/// A run stopped while files were being put in place. Each is whole, old or new, no page lacks what it needs,
/// and the next run completes the work.
package struct UnfinishedWrite: Error, Hashable, Sendable {
    package enum Cause: Hashable, Sendable {
        case fault(DiskFault)
        /// Somebody asked the run to stop.
        case stopped
    }

    package let cause: Cause

    /// What has become of the site.
    package func state(of output: String) -> Localized {
        Localized(
            vi: "\(output) đang có cả tệp cũ lẫn tệp mới, tệp nào cũng trọn vẹn; hãy chạy lại loa build để hoàn tất",
            en: "\(output) holds old files and new ones, each of them whole; run loa build again to complete it")
    }
}
