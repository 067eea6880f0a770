import Foundation
import TestSupport

/// Changes to a site between two builds, chosen at random.
enum SiteChange: String, CaseIterable {
    case nothing, body, bodyLonger, bodyShorter, bodyReworded, bodySavedAnew, manyBodies, frontMatter, title, date,
        slug,
        status, aliasOfOldSlug, newFile,
        deletedFile, renamedFile, renamedFolder, touched, rewrittenAlike
    case sameSizeAndTime, swappedFiles, earlierVersion, replacedFolder
    case picture, link, hiddenFile, siteSettings, ledgerLine, ledgerWindowsEnds
    case template, style, string, newThemeFile
    case options, moment, earlierMoment
    case outputAltered, outputAlteredInSecret, outputDeleted, outputFolderDeleted, outputForeign, outputInTheWay,
        listLost, cleaned
    case recordDamaged, recordDamagedAtItsEnd, recordCut, recordDeleted, cacheDeleted

    /// The most frequent edits, which need the least work.
    static let ofBodies: [SiteChange] = [.bodyLonger, .bodyShorter, .bodyReworded, .bodySavedAnew, .manyBodies]

    /// All changes, and more often those after which a build reads one file and makes all pages.
    static let others = allCases + [.title, .title, .date, .status]
}

/// A site that goes through a sequence of changes, with the flags of its builds.
struct LivingSite {
    let place: TemporarySite
    var random: SeededRandom
    /// Flags of all builds from now on.
    var flags: [String] = []
    var moment = moments[0]
    private var count = 0
    /// Whether there is a copy of Content and Theme from before the last change.
    private var hasEarlier = false

    /// Before, at and after the dates in the content.
    static let moments = [
        "2024-06-10T08:00", "2024-06-10T08:01", "2024-06-11", "2024-06-12", "2024-06-13", "2024-06-14T08:59",
        "2024-06-14T09:00",
        "2024-06-14T11:00", "2024-06-15", "2024-06-16", "2024-07-01", "2025-01-01",
    ]

    static let content = Sample.site.merging([
        "2024/news/tin-3.md": "---\ntitle: Tin ba\ndate: 2024-06-12\n---\nThân bài ba.\n",
        "2024/news/tin-4.md":
            "---\ntitle: Tin bốn\ndate: 2024-06-02\nexpires: 2024-06-15\n---\nXem [tại đây](tin-1.md).\n",
        "2024/news/tin-5.md":
            "---\ntitle: Tin năm\ndate: 2024-06-04\nupdated: 2024-06-16\ncorrections:\n  - {date: 2024-06-13, text: Chữa}\n---\nThân.\n",
        "2024/news/tin-8.md":
            "---\ntitle: Tin tám\ndate: 2024-06-05\nsummary: Tóm tắt\n---\nĐoạn một.\n\nĐoạn hai, [tin chín](tin-9.md).\n\nĐoạn ba.\n",
        "2024/news/tin-9.md":
            "---\ntitle: Tin chín\ndate: 2024-06-06\nsummary: Tóm tắt\n---\nĐoạn một của [tin tám](tin-8.md#d2).\n\n## Mục\n\nĐoạn hai.\n",
        "2024/activities/le.md": "---\ntitle: Lễ lớn\nstart: 2024-06-14 09:00\nend: 2024-06-14 11:00\n---\nThân bài.\n",
        "pages/nhap.md": "---\ntitle: Bản nháp\ndraft: true\n---\nThân bài.\n",
    ]) { $1 }

    init(_ place: TemporarySite, seed: UInt64) {
        self.place = place
        random = SeededRandom(seed: seed)
    }

    /// - Returns: a description of the change, for the message of a test.
    mutating func happen(_ change: SiteChange) throws -> String {
        count += 1
        if ![.nothing, .earlierVersion, .options, .moment, .earlierMoment].contains(change) { try remember() }
        switch change {
        case .nothing: return "nothing"
        case .body: return try append("\nDòng \(count), [xem thêm](tin-\(count).md).\n", to: page())
        case .bodyLonger: return try append("\n\(paragraph())\n", to: page())
        case .bodyShorter:
            return try edit(page()) { text in
                // A file without a body keeps its front matter.
                let cut = text.split(separator: "\n\n", omittingEmptySubsequences: false).dropLast().joined(
                    separator: "\n\n")
                return cut.contains("\n---\n") ? cut + "\n" : text
            }
        case .bodyReworded:
            return try edit(page()) {
                $0.replacing("Đoạn", with: "Phần \(count)").replacing("Thân", with: "Thân & lời \(count)")
            }
        case .bodySavedAnew:
            return try on(page()) { path in
                try place.write("Content/.moi", try place.text(path) + "\n\(paragraph())\n")
                try run("/bin/mv", place("Content/.moi"), place(path))
            }
        case .manyBodies:
            return try (0..<4).map { _ in
                try append("\n\(paragraph())\n", to: any("Content/2024/news", ".md") ?? page())
            }.joined(separator: ", ")
        case .frontMatter:
            return try edit(page()) {
                $0.replacing("---\ntitle: ", with: "---\n\(line())\ntitle: ", maxReplacements: 1)
            }
        case .title: return try state("title", "Tên khác \(count)", in: page())
        case .date: return try state("date", "2024-06-\(10 + count % 8)", in: any("Content/2024/news", ".md") ?? page())
        case .slug: return try state("slug", "duong-moi-\(count)", in: page())
        case .status:
            return try state(
                "status", any(of: ["postponed", "cancelled", "held"]), in: "Content/2024/activities/le.md")
        case .aliasOfOldSlug: return try state("aliases", "[/cu-\(count)/]", in: page())
        case .newFile:
            let name = "Content/2024/news/moi-\(count).md"
            try place.write(name, "---\ntitle: Tin mới \(count)\ndate: 2024-06-0\(count % 9 + 1)\n---\nThân.\n")
            return name
        case .deletedFile: return try on(page()) { try place.remove($0) }
        case .renamedFile: return try on(page()) { try move($0, $0.replacing(".md", with: "-\(count).md")) }
        case .renamedFolder:
            return try on("Content/2023") { if place.exists($0) { try move($0, "Content/\(2010 + count % 10)") } }
        case .touched: return try on(any("Content") ?? "Content") { try setTime(Date(), $0) }
        case .rewrittenAlike: return try edit(page()) { $0 }
        case .sameSizeAndTime:
            return try on(page()) { try overwrite($0) { $0.replacing("Th", with: "TH").replacing("bài", with: "bàj") } }
        case .swappedFiles:
            try place.write("Content/2024/news/tin-1.md", "---\ntitle: Tin một\ndate: 2024-06-01\n---\nA.\n")
            try place.write("Content/2024/news/tin-2.md", "---\ntitle: Tin hai\ndate: 2024-06-03\n---\nB.\n")
            try swap("Content/2024/news/tin-1.md", "Content/2024/news/tin-2.md")
            return "tin-1, tin-2"
        case .earlierVersion: return try restore() ?? "no earlier version"
        case .replacedFolder:
            try FileManager.default.copyItem(atPath: place("Content"), toPath: place("ban-sao"))
            try place.remove("Content")
            return try on("ban-sao") { try move($0, "Content") }
        case .picture:
            try place.write(
                "Content/media/anh.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"\(count)\"/>")
            return try append("\n![Ảnh](\(upwards(page()))media/anh.svg)\n", to: page())
        case .link:
            try? place.remove("Content/loi-tat")
            try FileManager.default.createSymbolicLink(
                atPath: place("Content/loi-tat"), withDestinationPath: "site.yml")
            return "Content/loi-tat"
        case .hiddenFile: return try on("Content/2024/.\(count).swp") { try place.write($0, "x") }
        case .siteSettings:
            return try append("description: Lần \(count)\n", to: "Content/site.yml", once: "description")
        case .ledgerLine:
            return try append("/da-rut-\(count)/\t2023-01-01\tgone\t2024-01-01\tRút lại\n", to: "Content/ledger.txt")
        case .ledgerWindowsEnds: return try edit("Content/ledger.txt") { $0.replacing("\n", with: "\r\n") }
        case .template:
            return try append(
                "{{! \(count) }}\n<!-- \(count) -->",
                to: "Theme/templates/r_\(any(of: ["activity", "news", "slogans"])).mustache")
        case .style: return try append("p { margin: \(count)px }\n", to: "Theme/style.css")
        case .string: return try append("loi_\(count): \"Lời \(count)\"\n", to: "Theme/strings.vi.yml")
        case .newThemeFile:
            return try on("Theme/templates/moi-\(count).mustache") { try place.write($0, "{{> khong_co }}") }
        case .options:
            flags =
                [
                    ["-D"], ["-F"], ["-E"], ["--strict"], ["--no-ledger"], ["-b", "https://khac.example.vn/a/"],
                    ["-D", "-F"], [], [],
                ]
                .randomElement(using: &random) ?? []
            return flags.joined(separator: " ")
        case .moment:
            moment = LivingSite.moments.drop { $0 != moment }.prefix(3).last ?? moment
            return moment
        case .earlierMoment:
            moment = any(of: LivingSite.moments)
            return moment
        case .outputAltered: return try append("bị sửa", to: any("Output") ?? "Output/index.html")
        case .outputAlteredInSecret:
            guard let path = any("Output") else { return "" }
            return try on(path) { try overwrite($0) { $0.replacing("a", with: "b").replacing("e", with: "o") } }
        case .outputDeleted: return on(any("Output") ?? "Output/index.html") { try? place.remove($0) }
        case .outputFolderDeleted:
            return on(any(of: ["Output", "Output/2024", "Output/2023"])) { try? place.remove($0) }
        case .outputForeign: return try on("Output/2024/cua-toi-\(count).txt") { try place.write($0, "của tôi") }
        case .outputInTheWay:
            try place.write("Output/trang-moi/index.html", "của ai đó")
            return try on("Content/pages/trang-moi.md") { try place.write($0, "---\ntitle: Trang mới\n---\nThân.\n") }
        // Done by the program itself, which the test runs.
        case .cleaned: return ""
        case .listLost: return on("Output/.loa-manifest") { try? place.remove($0) }
        case .recordDamaged:
            return try damage { $0[$0.index($0.startIndex, offsetBy: Int(random.next() % UInt64($0.count)))] ^= 4 }
        // The number of pages, which a build reports and compares with nothing.
        case .recordDamagedAtItsEnd: return try damage { $0[$0.index($0.endIndex, offsetBy: -16)] ^= 4 }
        case .recordCut: return try damage { $0 = $0.prefix(Int(random.next() % UInt64($0.count))) }
        case .recordDeleted: return on("cache/loa/builds") { try? place.remove($0) }
        case .cacheDeleted: return on("cache") { try? place.remove($0) }
        }
    }

    /// What users try when a build is refused: fewer flags, the last version that worked, an empty Output.
    mutating func mend() throws -> String {
        if !flags.isEmpty {
            flags = []
            return "no flags"
        }
        if let restored = try restore() {
            hasEarlier = false
            return restored
        }
        return on("Output") { try? place.remove($0) }
    }

    // MARK: Choosing

    /// A random file of a folder; nil where there is none. `.md` restricts it to Markdown files.
    private mutating func any(_ folder: String, _ ending: String = "") -> String? {
        let paths = ((try? Tree.files(place(folder))) ?? [:]).keys.filter {
            $0.hasSuffix(ending) && !$0.contains(".loa-")
        }.sorted()
        return paths.randomElement(using: &random).map { "\(folder)/\($0)" }
    }

    private mutating func page() -> String { any("Content", ".md") ?? "Content/pages/khong-co.md" }

    private mutating func any(of choices: [String]) -> String { choices.randomElement(using: &random) ?? choices[0] }

    private mutating func line() -> String {
        any(of: [
            "draft: true", "summary: Tóm tắt \(count)", "date: 2024-06-13", "expires: 2024-06-14 11:00",
            "khoa_la: \(count)", "tags: [t\(count)]",
        ])
    }

    private mutating func paragraph() -> String {
        any(of: [
            "Đoạn \(count) <b>&</b> \"nháy\".", "Đoạn \(count), [trang khác](https://khac.example.vn/?a=\(count)&b=2).",
            "| A | B |\n|---|---|\n| \(count) | 2 |",
            "Xem [đoạn hai](tin-8.md#d2).", "## Mục \(count)", "Chú thích.[^\(count)]\n\n[^\(count)]: Lời \(count).",
            "Liên hệ \(count)@khac.example.vn.",
        ])
    }

    private func upwards(_ path: String) -> String {
        String(repeating: "../", count: max(0, path.split(separator: "/").count - 2))
    }

    // MARK: Doing

    private func on(_ path: String, _ work: (String) throws -> Void) rethrows -> String {
        try work(path)
        return path
    }

    private func edit(_ path: String, _ change: (String) -> String) throws -> String {
        guard place.exists(path) else { return "no \(path)" }
        try place.write(path, change(try place.text(path)))
        return path
    }

    /// Gives a key of a page another value.
    private func state(_ key: String, _ value: String, in path: String) throws -> String {
        try edit(path) { text in
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            guard let end = lines.dropFirst().firstIndex(of: "---") else { return text }
            let others = lines[1..<end].filter { !$0.hasPrefix("\(key):") }
            lines.replaceSubrange(1..<end, with: others + ["\(key): \(value)"])
            return lines.joined(separator: "\n")
        }
    }

    private func append(_ text: String, to path: String, once: String? = nil) throws -> String {
        try edit(path) { old in
            (once.map { word in old.split(separator: "\n").filter { !$0.hasPrefix(word) }.joined(separator: "\n") + "\n"
            } ?? old) + text
        }
    }

    private func move(_ from: String, _ to: String) throws {
        guard place.exists(from), !place.exists(to) else { return }
        try FileManager.default.moveItem(atPath: place(from), toPath: place(to))
    }

    private func setTime(_ date: Date, _ path: String) throws {
        guard place.exists(path) else { return }
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: place(path))
    }

    /// Writes other bytes into the same file (same inode) and restores the old time: only the change time shows it.
    private func overwrite(_ path: String, _ change: (String) -> String) throws {
        guard place.exists(path), let file = FileHandle(forUpdatingAtPath: place(path)) else { return }
        defer { try? file.close() }
        try run("/bin/cp", "-p", place(path), place("giu-gio"))
        let old = try file.readToEnd() ?? Data()
        let new = Data(change(String(decoding: old, as: UTF8.self)).utf8)
        guard new.count == old.count else { return }
        try file.seek(toOffset: 0)
        try file.write(contentsOf: new)
        try run("/bin/touch", "-r", place("giu-gio"), place(path))
    }

    private func swap(_ a: String, _ b: String) throws {
        let time = Date(timeIntervalSince1970: 1_717_000_000)
        for path in [a, b] { try setTime(time, path) }
        try move(a, "Content/giu-cho")
        try move(b, a)
        try move("Content/giu-cho", b)
    }

    private func damage(_ change: (inout Data) -> Void) throws -> String {
        let folder = place("cache/loa/builds")
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name != "clock" {
            var bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
            if bytes.isEmpty { continue }
            change(&bytes)
            try bytes.write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
        return folder
    }

    // MARK: Earlier versions

    private mutating func remember() throws {
        hasEarlier = true
        try? place.remove("truoc")
        try FileManager.default.createDirectory(atPath: place("truoc"), withIntermediateDirectories: true)
        for folder in ["Content", "Theme"] { try run("/bin/cp", "-a", place(folder), place("truoc/\(folder)")) }
    }

    /// Restores an old copy as `cp -p` does, with the bytes and times of before. The ledger stays, as in a folder under
    /// version control.
    private func restore() throws -> String? {
        guard hasEarlier else { return nil }
        for folder in ["Content", "Theme"] {
            let (old, new) = (try Tree.files(place("truoc/\(folder)")), try Tree.files(place(folder)))
            for path in new.keys where old[path] == nil && path != "ledger.txt" {
                try place.remove("\(folder)/\(path)")
            }
            for (path, bytes) in old where path != "ledger.txt" && new[path] != bytes {
                let above = URL(fileURLWithPath: place("\(folder)/\(path)")).deletingLastPathComponent()
                try FileManager.default.createDirectory(at: above, withIntermediateDirectories: true)
                try run("/bin/cp", "-p", place("truoc/\(folder)/\(path)"), place("\(folder)/\(path)"))
            }
        }
        return "earlier version"
    }

    /// Runs a program for what Foundation cannot do to the nanosecond.
    private func run(_ program: String, _ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        try process.run()
        process.waitUntilExit()
    }
}
