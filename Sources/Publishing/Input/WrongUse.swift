import Diagnostics

/// The command cannot be carried out with these arguments: exit code 2.
package enum WrongUse: Error, Hashable, Sendable {
    case noFolder(String)
    case noSite(String)

    package var message: Localized {
        switch self {
        case .noFolder(let path):
            Localized(
                vi:
                    "không có thư mục \(path); hãy chạy lệnh trong thư mục chứa Content và Theme, hoặc chỉ ra bằng --source",
                en:
                    "there is no folder \(path); run the command in the folder that holds Content and Theme, or name it with --source"
            )
        case .noSite(let path):
            Localized(vi: "thư mục \(path) không có tệp site.yml", en: "the folder \(path) has no site.yml")
        }
    }
}
