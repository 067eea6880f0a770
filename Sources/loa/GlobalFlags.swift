import ArgumentParser
import Campaign
import Diagnostics
import Foundation
import Publishing

extension Language: ExpressibleByArgument {}

/// Flags of every command. Source: Sources/README.md §7.
struct GlobalFlags: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            said(vi: "Thư mục chứa Content, Theme và Output.", en: "Folder that holds Content, Theme and Output."),
            valueName: "dir"))
    var source: String?

    @Option(help: ArgumentHelp(said(vi: "Thư mục nội dung.", en: "Folder of the content."), valueName: "dir"))
    var content: String?

    @Option(help: ArgumentHelp(said(vi: "Thư mục giao diện.", en: "Folder of the theme."), valueName: "dir"))
    var theme: String?

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(said(vi: "Thư mục xuất.", en: "Folder of the site."), valueName: "dir"))
    var output: String?

    @Option(help: ArgumentHelp(said(vi: "Ngôn ngữ của thông báo.", en: "Language of messages."), valueName: "vi|en"))
    var language: Language?

    @Flag(
        name: [.short, .long], help: ArgumentHelp(said(vi: "Chỉ báo lỗi và cảnh báo.", en: "Only errors and warnings."))
    )
    var quiet = false

    @Flag(name: [.short, .long], help: ArgumentHelp(said(vi: "Báo chi tiết hơn.", en: "Tell more.")))
    var verbose = false

    @Flag(name: .customLong("no-color"), help: ArgumentHelp(said(vi: "Không tô màu.", en: "No colours.")))
    var noColor = false

    var spoken: Language { language ?? Console.environmentLanguage }

    func folder(_ own: String?, _ name: String) -> String {
        if let own { return own }
        guard let source, source != ".", source != "./" else { return name }
        return source.hasSuffix("/") ? source + name : "\(source)/\(name)"
    }

    var contentFolder: String { folder(content, "Content") }
    var themeFolder: String { folder(theme, "Theme") }
    var outputFolder: String { folder(output, "Output") }
}

/// Flags of the commands that build a site.
struct SiteFlags: ParsableArguments {
    @Option(
        name: [.customShort("b"), .customLong("base-url")],
        help: ArgumentHelp(
            said(
                vi: "Địa chỉ trang, thay cho “url” trong site.yml.",
                en: "Address of the site, instead of `url` in site.yml."), valueName: "url"))
    var baseURL: String?

    @Flag(name: [.customShort("D"), .long], help: ArgumentHelp(said(vi: "Kể cả bản nháp.", en: "Drafts too.")))
    var drafts = false

    @Flag(
        name: [.customShort("F"), .long],
        help: ArgumentHelp(said(vi: "Kể cả bài chưa đến ngày.", en: "What is dated ahead too.")))
    var future = false

    @Flag(
        name: [.customShort("E"), .long],
        help: ArgumentHelp(said(vi: "Hiện bài hết hạn như bài còn hạn.", en: "What has expired as if it had not.")))
    var expired = false

    @Option(
        help: ArgumentHelp(
            said(vi: "Coi như hôm nay là ngày này.", en: "Take this for today."), valueName: "2024-10-03[T08:00]"))
    var today: String?

    @Flag(help: ArgumentHelp(said(vi: "Có cảnh báo cũng coi là hỏng.", en: "Warnings fail too.")))
    var strict = false

    var url: BaseURL? { baseURL.flatMap(BaseURL.init) }

    var inclusion: PublicCampaign.Inclusion {
        var inclusion: PublicCampaign.Inclusion = []
        if drafts { inclusion.insert(.drafts) }
        if future { inclusion.insert(.future) }
        if expired { inclusion.insert(.expired) }
        return inclusion
    }

    var moment: BuildMoment {
        today.flatMap(BuildMoment.init) ?? .instant(Clock.now(environment: ProcessInfo.processInfo.environment))
    }

    func validate() throws {
        if let baseURL, url == nil {
            throw ValidationError(
                said(
                    vi: "--base-url phải là địa chỉ đầy đủ như https://example.vn/htsd/, ở đây là “\(baseURL)”.",
                    en: "--base-url has to be a whole address such as https://example.vn/htsd/, found `\(baseURL)`."))
        }
        if let today, BuildMoment(today) == nil {
            throw ValidationError(
                said(
                    vi: "--today phải là một ngày như 2024-10-03 hoặc 2024-10-03T08:00, ở đây là “\(today)”.",
                    en: "--today has to be a day such as 2024-10-03 or 2024-10-03T08:00, found `\(today)`."))
        }
    }
}
