import Foundation
import Publishing
import TestSupport
import Testing

/// After an edit of front matter, a build reads only the changed file, with the same result as one that reads all.
@Suite(.timeLimit(.minutes(30))) struct LoadedFilesTests {
    typealias Site = BuildCacheTests.Site

    static let content = BodyRewriteTests.content

    func with(_ body: (Site) async throws -> Void) async throws {
        let site = Site(folder: .new())
        defer { site.folder.remove() }
        for (path, text) in Self.content { try site.write("Content/\(path)", text) }
        try await DiskTick.passed()
        _ = try await site.build()
        try await body(site)
    }

    /// Builds, and checks Output against a build without a cache.
    ///
    /// - Returns: the pages of Content that were read.
    @discardableResult func build(_ site: Site, _ what: String) async throws -> [String] {
        try await DiskTick.passed()
        let log = CallLog()
        let outcome = try await site.build(.posix.tellingReads(log))
        let clean = try await site.build(output: "Sach", records: nil)
        #expect(clean.counts != nil, "\(what): \(clean.report.sorted())")
        func files(_ folder: String) throws -> [String: Data] {
            try TemporaryFolder(path: site.folder(folder)).bytes().filter { $0.key != ".loa-manifest" }
        }
        #expect(try files("Output") == files("Sach"), "\(what)")
        #expect(outcome.report.sorted() == clean.report.sorted(), "\(what)")
        try FileManager.default.removeItem(atPath: site.folder("Sach"))
        return log.lines.filter { $0.hasPrefix(site.folder("Content/")) && $0.hasSuffix(".md") }
            .map { String($0.dropFirst(site.folder("Content/").count)) }.sorted()
    }

    func edit(_ site: Site, _ path: String, _ old: String, _ new: String) throws {
        let text = try site.text("Content/\(path)")
        #expect(text.contains(old))
        try site.write("Content/\(path)", text.replacing(old, with: new))
    }

    @Test func onlyChangedFilesAreRead() async throws {
        try await with { site in
            try edit(site, "2024/news/tin-2.md", "Tin hai", "Tin hai mới")
            // Read twice: the first look finds that more than its body has changed.
            #expect(Set(try await build(site, "title")) == ["2024/news/tin-2.md"])
            try edit(site, "2024/news/tin-2.md", "2024-06-02", "2024-06-09")
            #expect(Set(try await build(site, "date")) == ["2024/news/tin-2.md"])
            try site.write("Content/2024/news/moi.md", "---\ntitle: Mới\ndate: 2024-06-04\ndraft: true\n---\nThân.\n")
            #expect(try await build(site, "new file") == ["2024/news/moi.md"])
            try FileManager.default.removeItem(atPath: site.folder("Content/2024/news/moi.md"))
            #expect(try await build(site, "no new file") == [])
            try FileManager.default.moveItem(
                atPath: site.folder("Content/2024/news/nhap.md"), toPath: site.folder("Content/2024/news/nhap-9.md"))
            #expect(try await build(site, "other name") == ["2024/news/nhap-9.md"])
        }
    }

    @Test func aBodyRewrittenMeanwhileIsReadAnew() async throws {
        try await with { site in
            try edit(site, "2024/news/tin-2.md", "Đoạn hai.", "Đoạn hai khác.")
            try await build(site, "body")
            try edit(site, "pages/gioi-thieu.md", "title: Giới thiệu", "title: Về chúng tôi")
            #expect(Set(try await build(site, "title")) == ["2024/news/tin-2.md", "pages/gioi-thieu.md"])
            #expect(try site.text("Output/2024/tin-tuc/tin-2/index.html").contains("Đoạn hai khác."))
        }
    }

    @Test func otherSettingsTakeAnotherReading() async throws {
        try await with { site in
            try edit(site, "site.yml", "title: Chiến dịch mẫu", "title: Chiến dịch mẫu\ntime_zone: Asia/Tokyo")
            #expect(try await build(site, "settings").count == Self.content.keys.count { $0.hasSuffix(".md") })
        }
    }

    @Test func aRunOfManyEditsKeepsNoMoreThanItNeeds() async throws {
        try await with { site in
            let paragraph = String(repeating: "Một câu dài cho nhiều byte. ", count: 20)
            let long = String(repeating: "\(paragraph)\n\n", count: 500)
            var largest = 0
            for round in 0..<12 {
                try site.write(
                    "Content/2024/news/rat-dai.md", "---\ntitle: Dài \(round)\ndate: 2024-06-05\n---\n\(long)\n")
                _ = try await build(site, "round \(round)")
                largest = max(largest, try size(of: ".files", site))
            }
            #expect(largest > 2 * long.utf8.count)
            #expect(largest < 8 * long.utf8.count)
        }
    }

    /// The kept files of the cache, by the ends of their names.
    func kept(_ ending: String, _ site: Site) throws -> URL {
        let folder = URL(fileURLWithPath: site.folder("records"))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return folder.appendingPathComponent(try #require(names.first { $0.hasSuffix(ending) }))
    }

    func size(of ending: String, _ site: Site) throws -> Int { try Data(contentsOf: kept(ending, site)).count }

    /// `LOA_STRIDE=1` damages every byte.
    static let stride = ProcessInfo.processInfo.environment["LOA_STRIDE"].flatMap { Int($0) } ?? 11

    @Test(arguments: [".loaded", ".files"]) func aDamagedRecordIsNotBelieved(_ ending: String) async throws {
        let site = Site(folder: .new())
        defer { site.folder.remove() }
        for (path, text) in BuildCacheTests.content { try site.write("Content/\(path)", text) }
        try await DiskTick.passed()
        _ = try await site.build()
        let good = Dictionary(
            uniqueKeysWithValues: try [".loaded", ".files"].map {
                (try kept($0, site), try Data(contentsOf: kept($0, site)))
            })
        let damaged = try kept(ending, site)
        let size = good[damaged, default: Data()].count
        var (tried, wasReadAnew) = (0, 0)
        for offset in Swift.stride(from: 0, to: size, by: Self.stride) {
            for (place, bytes) in good { try (place == damaged ? bytes.damaged(offset) : bytes).write(to: place) }
            try site.write("Content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu \(offset)\n---\nThân bài.\n")
            if try await build(site, "offset \(offset)").contains("2024/theme.md") { wasReadAnew += 1 }
            tried += 1
        }
        // Every byte of the index counts; of the kept file, those of the page that is not edited.
        #expect(wasReadAnew > (ending == ".loaded" ? tried * 9 / 10 : tried / 10))
        #expect(wasReadAnew < tried || ending == ".loaded")
    }

    @Test func aRecordThatIsCutOrMissingIsNotBelieved() async throws {
        try await with { site in
            for ending in [".loaded", ".files"] {
                for part in 0..<8 {
                    let place = try kept(ending, site)
                    let bytes = try Data(contentsOf: place)
                    try bytes.prefix(bytes.count * part / 8).write(to: place)
                    if part == 0 { try FileManager.default.removeItem(at: place) }
                    try site.write(
                        "Content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu \(ending) \(part)\n---\nThân bài.\n")
                    try await build(site, "\(ending) \(part)")
                }
            }
        }
    }
}

extension Data {
    /// The bytes with one bit changed.
    func damaged(_ offset: Int) -> Data {
        var bytes = self
        bytes[bytes.startIndex + offset] ^= 4
        return bytes
    }
}

extension Disk {
    /// A disk that tells what is read.
    func tellingReads(_ log: CallLog) -> Disk {
        Disk(
            read: { path throws(DiskFault) in
                log.add(path)
                return try read(path)
            },
            walkWhere: walkWhere, kind: kind, resolve: resolve, put: put, rename: rename, createFolder: createFolder,
            removeFile: removeFile, removeFolder: removeFolder, sync: sync, syncAll: syncAll, lock: lock,
            openScratch: openScratch, openKept: openKept, stat: stat, writer: writer)
    }
}
