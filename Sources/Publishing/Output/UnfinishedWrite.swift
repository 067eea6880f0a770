import Diagnostics

/// A run stopped while publishing files. Each file is whole, old or new, no page lacks the files it needs, and the next
/// run completes the work.
package struct UnfinishedWrite: Error, Hashable, Sendable {
    package enum Cause: Hashable, Sendable {
        case fault(DiskFault)
        /// The user asked the run to stop.
        case stopped
    }

    package let cause: Cause

    /// A message about the state of the site.
    package func state(of output: String) -> Localized {
        Localized(
            vi: "\(output) đang có cả tệp cũ lẫn tệp mới, tệp nào cũng trọn vẹn; hãy chạy lại loa build để hoàn tất",
            en: "\(output) holds old files and new ones, each of them whole; run loa build again to complete it")
    }
}
