import Diagnostics
import Glibc

/// A failed file operation: exit code 3.
package struct DiskFault: Error, Hashable, Sendable {
    package enum Operation: Hashable, Sendable {
        case read, list, inspect, write, createFolder, remove, rename, sync, lock
    }

    package let operation: Operation
    package let path: String
    /// As in `errno.h`.
    package let code: Int32

    package init(_ operation: Operation, _ path: String, _ code: Int32) {
        self.operation = operation
        self.path = path
        self.code = code
    }

    /// The same fault with the path of the real file instead of the temporary one, for messages.
    func about(_ path: String) -> DiskFault {
        DiskFault(operation == .rename ? .write : operation, path, code)
    }

    /// Whether a folder could not be removed because it is not empty; POSIX allows either code.
    var isFolderNotEmpty: Bool { operation == .remove && (code == ENOTEMPTY || code == EEXIST) }

    /// What failed, why, and what the user can try.
    package var message: Localized {
        let what = attempt
        let why = reason
        return Localized(vi: "\(what.vi): \(why.vi)", en: "\(what.en): \(why.en)")
    }

    private var attempt: Localized {
        switch operation {
        case .read: Localized(vi: "không đọc được \(path)", en: "cannot read \(path)")
        case .list: Localized(vi: "không xem được trong thư mục \(path)", en: "cannot list the folder \(path)")
        case .inspect: Localized(vi: "không xem được \(path)", en: "cannot inspect \(path)")
        case .write: Localized(vi: "không ghi được \(path)", en: "cannot write \(path)")
        case .createFolder:
            Localized(vi: "không tạo được thư mục \(path)", en: "cannot create the folder \(path)")
        case .remove: Localized(vi: "không xóa được \(path)", en: "cannot remove \(path)")
        case .rename: Localized(vi: "không đổi tên được \(path)", en: "cannot rename \(path)")
        case .sync: Localized(vi: "không lưu chắc được \(path)", en: "cannot flush \(path) to the disk")
        case .lock: Localized(vi: "không giữ được thư mục \(path)", en: "cannot lock the folder \(path)")
        }
    }

    private var reason: Localized {
        switch code {
        case EACCES, EPERM:
            Localized(
                vi: "tài khoản đang dùng không có quyền; hãy xem lại quyền của tệp và của thư mục chứa nó",
                en: "permission denied; check the permissions of the file and of its folder")
        case EROFS:
            Localized(
                vi: "ổ đĩa này chỉ cho đọc; hãy chọn nơi khác, ví dụ bằng --output",
                en: "the disk is read-only; choose another place, with --output for instance")
        case ENOSPC:
            // The system returns the same code when it runs out of inodes.
            Localized(
                vi: "ổ đĩa đã đầy hoặc đã hết số tệp cho phép; hãy dọn bớt rồi chạy lại",
                en: "the disk is full, or holds as many files as it can; make room and run again")
        case EDQUOT:
            Localized(
                vi: "đã dùng hết dung lượng được cấp; hãy dọn bớt rồi chạy lại",
                en: "the disk quota is used up; make room and run again")
        case ENAMETOOLONG:
            Localized(
                vi: "tên hoặc đường dẫn quá dài; hãy đặt tên ngắn hơn, dưới 255 byte",
                en: "the name or path is too long; choose a name under 255 bytes")
        case EISDIR:
            Localized(vi: "đó là một thư mục, không phải tệp", en: "it is a folder, not a file")
        case ENOTDIR:
            Localized(
                vi: "một phần của đường dẫn là tệp, không phải thư mục",
                en: "a part of the path is a file, not a folder")
        case ENOENT:
            Localized(vi: "không có tệp hay thư mục này", en: "there is no such file or folder")
        case EEXIST:
            Localized(vi: "tên này đã có rồi", en: "the name is already taken")
        case ENOTEMPTY:
            Localized(vi: "thư mục không trống", en: "the folder is not empty")
        case ELOOP:
            Localized(vi: "các liên kết dẫn vòng quanh", en: "the links lead in a circle")
        case EMFILE, ENFILE:
            Localized(
                vi: "đang có quá nhiều tệp được mở; hãy đóng bớt chương trình rồi chạy lại",
                en: "too many files are open; close some programs and run again")
        case EFBIG:
            Localized(vi: "tệp lớn hơn mức ổ đĩa cho phép", en: "the file is larger than the disk allows")
        case EBUSY, ETXTBSY:
            Localized(
                vi: "một chương trình khác đang giữ nó; hãy đóng chương trình đó rồi chạy lại",
                en: "another program holds it; close that program and run again")
        case EIO:
            Localized(
                vi: "ổ đĩa báo lỗi phần cứng; hãy sao lưu và kiểm tra ổ đĩa",
                en: "the disk reports a hardware fault; make a backup and check the disk")
        default:
            Localized(vi: "lỗi hệ thống số \(code)", en: "system error \(code)")
        }
    }
}
