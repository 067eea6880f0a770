import Diagnostics

/// The output folder cannot be written as requested, and nothing was written: exit code 2.
package enum WriteRefusal: Error, Hashable, Sendable {
    /// Output is inside a source folder, or contains one. Both as the user named them.
    case overlap(output: String, source: String)
    /// Output is a file, or a link whose target is missing.
    case notAFolder(output: String)
    /// The folder holds files and no manifest: no build wrote it. A few of the files, sorted.
    case foreignFolder(output: String, files: [String])
    /// Files, links or folders that no build wrote, where the site needs to write. All of them, sorted.
    case inTheWay(output: String, paths: [String])
    /// The manifest is not as a build writes it. `line` counts from 1.
    case damagedManifest(path: String, line: Int)
    /// The manifest was written by a later version of Loa.
    case newerManifest(path: String, version: Int)
    /// A path that is outside Output, collides with another, or is one of our own hidden names.
    case badPath(String)
    /// The ledger has changed since the run read it.
    case ledgerChanged(String)
}

extension WriteRefusal {
    package var message: Localized {
        switch self {
        case .overlap(let output, let source):
            Localized(
                vi: "thư mục xuất \(output) và thư mục nguồn \(source) trùng nhau hoặc nằm trong nhau; "
                    + "hãy chọn một thư mục riêng cho kết quả bằng --output",
                en: "the output folder \(output) and the source folder \(source) are the same or lie in one another; "
                    + "choose a folder of its own with --output")
        case .notAFolder(let output):
            Localized(
                vi: "\(output) không phải là thư mục; hãy đổi tên nó hoặc chọn thư mục khác bằng --output",
                en: "\(output) is not a folder; rename it or choose another folder with --output")
        case .foreignFolder(let output, let files):
            Localized(
                vi: "thư mục \(output) có tệp không do loa tạo (\(Self.listed(files).vi)); loa không ghi vào đó "
                    + "để khỏi làm mất tệp; hãy dọn trống thư mục hoặc chọn thư mục khác bằng --output",
                en: "the folder \(output) holds files that loa did not make (\(Self.listed(files).en)); "
                    + "to lose nothing loa does not write there; empty it or choose another folder with --output")
        case .inTheWay(let output, let paths):
            Localized(
                vi: "trong \(output) có tệp không do loa tạo nằm đúng chỗ trang web cần ghi: "
                    + "\(Self.listed(paths).vi); hãy chuyển đi nơi khác rồi chạy lại",
                en: "\(output) holds files that loa did not make where the site needs to write: "
                    + "\(Self.listed(paths).en); move them elsewhere and run again")
        case .damagedManifest(let path, let line):
            Localized(
                vi: "\(path):\(line): danh sách tệp đã xuất bị hỏng nên không biết tệp nào do loa tạo; "
                    + "hãy xóa cả thư mục xuất (nếu trong đó không có tệp riêng) rồi chạy lại",
                en: "\(path):\(line): the list of written files is damaged, so it is not known which files loa made; "
                    + "delete the whole output folder (if it holds nothing of your own) and run again")
        case .newerManifest(let path, let version):
            Localized(
                vi: "\(path): danh sách tệp theo dạng \(version), do một bản loa mới hơn ghi; "
                    + "hãy cập nhật loa hoặc chọn thư mục khác bằng --output",
                en: "\(path): the list of files has format \(version), written by a newer loa; "
                    + "update loa or choose another folder with --output")
        case .badPath(let path):
            Localized(
                vi: "trang web có tệp mang đường dẫn không dùng được: \(path)",
                en: "the site has a file with an unusable path: \(path)")
        case .ledgerChanged(let path):
            Localized(
                vi: "\(path) đã thay đổi trong lúc dựng, có thể do một lần dựng khác hoặc do có người sửa; "
                    + "chưa ghi gì vào trang; hãy chạy lại",
                en: "\(path) has changed during the build, by another build or by somebody's hand; "
                    + "nothing of the site was written; run again")
        }
    }

    /// The first few paths, and how many more there are.
    private static func listed(_ paths: [String]) -> Localized {
        let shown = paths.prefix(5).joined(separator: ", ")
        let more = paths.count - 5
        guard more > 0 else { return Localized(vi: shown, en: shown) }
        return Localized(vi: "\(shown) … và \(more) tệp nữa", en: "\(shown) … and \(more) more")
    }
}
