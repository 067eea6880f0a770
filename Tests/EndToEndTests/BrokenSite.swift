import Diagnostics
import Foundation
import Publishing
import TestDisks
import TestSupport
import Testing

/// A small site with one fault, in `Tests/Sites/broken/<name>/`, and the whole report about it.
///
///     Content/…, Theme/…      what differs from the good site in `_base`, whose theme is the repository's with two
///                             short templates in which places stay where they are; `Theme/strings.vi.yml.before`
///                             holds lines put in front of the theme's own file
///     without.txt             files of the good site that this one lacks, one path per line
///     expected.vi.txt         standard error, standard output and the exit code of `loa check`
///     expected.en.txt
///
/// Files too large for the repository are made by ``made``.
struct BrokenSite: Sendable, CustomTestStringConvertible {
    let name: String

    var testDescription: String { name }

    static let folder = "\(Repository.sites)/broken"

    static let all: [BrokenSite] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix("_") }.sorted().map { BrokenSite(name: $0) }
    }()

    private var folder: String { "\(Self.folder)/\(name)" }

    // MARK: The recorded texts

    private func file(_ language: String) -> String { "\(folder)/expected.\(language).txt" }

    func expected(_ language: String) -> String {
        String(decoding: FileManager.default.contents(atPath: file(language)) ?? Data(), as: UTF8.self)
    }

    func record(_ text: String, _ language: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: file(language)))
    }

    /// Files of the folder that are not part of the form above.
    func strayFiles() throws -> [String] {
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
            let type = try FileManager.default.attributesOfItem(atPath: "\(folder)/\($0)")[.type] as? FileAttributeType
            return type != .typeDirectory
        }
        let known = ["without.txt", "expected.vi.txt", "expected.en.txt"]
        return files.filter { !known.contains($0) && !$0.hasPrefix("Content/") && !$0.hasPrefix("Theme/") }.sorted()
    }

    // MARK: The check

    /// The day on which every broken site is checked.
    private static let today = "2026-11-20"

    /// The output of the real program for the site in a language.
    func run(_ language: String) async throws -> LoaProcess.Run {
        try await inPlace { place in
            try await place.loa("check", "--language", language, "--no-color", "--today", Self.today)
        }
    }

    /// The exact report about the site, by language. Loaded once and checked in this process: running the program for
    /// each of 251 sites and two languages takes many times as long.
    func told() async throws -> [String: String] {
        try await inPlace { place in
            let disk = Disk.posix.seen(from: place.path)
            let moment = try #require(BuildMoment(Self.today))
            let outcome = try Build(disk: disk, options: .init(moment: moment)).checkOnly()
            let source = FolderTexts(disk: disk).text
            return ["vi": Self.words(outcome, .vietnamese, source), "en": Self.words(outcome, .english, source)]
        }
    }

    /// The same text as `Sources/loa/CheckCommand.swift` prints; `LoaProcess` compares the program's output for a few
    /// sites.
    private static func words(
        _ outcome: BuildOutcome, _ language: Language, _ source: @escaping (String) -> SourceText?
    ) -> String {
        let report = TerminalRenderer(language: language, colour: false, source: source).render(outcome.report)
        let heldBack = outcome.heldBack.map { "  \($0.shownPath): \($0.reason.message.text(in: language))\n" }
        let heading = Localized(vi: "Giữ lại, chưa đăng:\n", en: "Held back:\n").text(in: language)
        let end =
            outcome.fails(strict: false)
            ? "exit 1\n"
            : Localized(
                vi: "Không có lỗi: \(outcome.pageCount) trang.\nexit 0\n",
                en: "No errors: \(outcome.pageCount) pages.\nexit 0\n"
            ).text(in: language)
        return report + (heldBack.isEmpty ? "" : heading + heldBack.joined()) + end
    }

    private func inPlace<Value>(_ body: (TemporarySite) async throws -> Value) async throws -> Value {
        var value: Value?
        try await TemporarySite.with([:]) { place in
            try lay(in: place)
            value = try await body(place)
        }
        return try #require(value)
    }

    private func lay(in place: TemporarySite) throws {
        let files = FileManager.default
        try files.copyItem(atPath: "\(Self.folder)/_base/Content", toPath: place("Content"))
        let lacking = String(decoding: files.contents(atPath: "\(folder)/without.txt") ?? Data(), as: UTF8.self)
            .split(separator: "\n").map(String.init)
        let made = Self.made[name] ?? [:]
        try place.remove("Theme")
        let theme = "\(Repository.root)/Theme"
        if files.fileExists(atPath: "\(folder)/Theme")
            || (lacking + made.keys).contains(where: { $0.hasPrefix("Theme/") })
        {
            try files.copyItem(atPath: theme, toPath: place("Theme"))
            try overlay("\(Self.folder)/_base/Theme", as: "Theme", in: place)
        } else {
            try files.createSymbolicLink(atPath: place("Theme"), withDestinationPath: theme)
        }
        for path in lacking { try place.remove(path) }
        for part in ["Content", "Theme"] where files.fileExists(atPath: "\(folder)/\(part)") {
            try overlay("\(folder)/\(part)", as: part, in: place)
        }
        for (path, bytes) in made { try place.write(path, bytes) }
    }

    /// Copies the files of a folder over those of Content or Theme; links stay links.
    private func overlay(_ folder: String, as part: String, in place: TemporarySite) throws {
        let files = FileManager.default
        for path in try files.subpathsOfDirectory(atPath: folder) {
            let (from, to) = ("\(folder)/\(path)", place("\(part)/\(path)"))
            switch try files.attributesOfItem(atPath: from)[.type] as? FileAttributeType {
            case .typeDirectory?:
                try files.createDirectory(atPath: to, withIntermediateDirectories: true)
            case .typeSymbolicLink?:
                try files.createSymbolicLink(
                    atPath: to, withDestinationPath: files.destinationOfSymbolicLink(atPath: from))
            default:
                let bytes = try Data(contentsOf: URL(fileURLWithPath: from))
                if path.hasSuffix(".before") {
                    let whole = "\(part)/\(path.dropLast(".before".count))"
                    try place.write(whole, bytes + Data(contentsOf: URL(fileURLWithPath: place(whole))))
                } else {
                    try place.write("\(part)/\(path)", bytes)
                }
            }
        }
    }
}
