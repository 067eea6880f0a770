import Foundation
import TestSupport

/// One campaign in two states that differ nearly everywhere: styles, texts and pictures, added and removed pages. With
/// the result of a clean build of each.
struct TwoCampaigns: Sendable {
    enum State: CaseIterable, Sendable {
        case old, new

        var other: State { self == .old ? .new : .old }
    }

    /// A finished site, read without our own code.
    struct Clean: Sendable {
        /// By path relative to Output, the manifest included.
        let files: [String: Data]
        let folders: Set<String>
        /// For each page, list and feed: the site's own addresses that it links to.
        let links: [String: Set<String>]
    }

    static let host = "https://mau.example.vn"

    let place: TemporarySite
    private let pages: Int

    /// - Parameter pages: approximate number of pages.
    init(in place: TemporarySite, pages: Int) throws {
        self.place = place
        self.pages = pages
        for state in State.allCases {
            try FileManager.default.createDirectory(atPath: place("\(state)"), withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: "\(Repository.root)/Theme", toPath: place("\(state)/Theme"))
            for (path, text) in content(state) { try place.write("\(state)/Content/\(path)", text) }
        }
        let style = try place.text("new/Theme/css/own.css")
        try place.write("new/Theme/css/own.css", style + "\n/* new */\n")
    }

    /// The arguments of `loa` that build a state into the same Output.
    func arguments(_ state: State, output: String = "Output") -> [String] {
        [
            "build", "--today", "2024-06-10T08:00", "--no-ledger", "--content", "\(state)/Content", "--theme",
            "\(state)/Theme", "-o", output,
        ]
    }

    /// - Throws: when the build fails, which would be a fault of the test.
    func clean(_ state: State) async throws -> Clean {
        let folder = "clean-\(state)"
        let run = try await LoaProcess.run(arguments(state, output: folder), in: place.path)
        guard run.code == 0 else { throw Failed(said: run.err) }
        let files = try Tree.files(place(folder))
        let links = files.filter { Self.isText($0.key) }.mapValues(Self.links)
        return Clean(files: files, folders: try Self.folders(place(folder)), links: links)
    }

    struct Failed: Error {
        let said: String
    }

    static func folders(_ folder: String) throws -> Set<String> {
        Set(
            try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
                try URL(fileURLWithPath: "\(folder)/\(path)").resourceValues(forKeys: [.isDirectoryKey]).isDirectory
                    ?? false
            })
    }

    // MARK: Content

    private func content(_ state: State) -> [String: String] {
        var files = ["site.yml": "title: Chiến dịch mẫu\nurl: \(Self.host)/\norganisation:\n  name: Ban mẫu\n"]
        let word = state == .old ? "cũ" : "mới"
        for year in [2023, 2024] {
            files["\(year)/theme.md"] =
                "---\ntitle: Chủ đề \(word)\nstart: \(year)-06-01\nend: \(year)-06-30\n---\nThông điệp \(word).\n"
            let count = pages / 2
            // The first tenth is removed, another tenth is added.
            let numbers = state == .old ? 0..<count : (count / 10)..<(count + count / 10)
            for number in numbers {
                let text =
                    "Thân bài \(word) số \(number). "
                    + String(repeating: "Toàn dân hưởng ứng. ", count: 20 + number % 50)
                if number % 4 == 0 {
                    files["\(year)/activities/viec-\(number).md"] =
                        "---\ntitle: Việc \(number)\nstart: \(year)-06-05\n---\n\(text)\n"
                    continue
                }
                // Every third picture keeps its name and changes, the others change their names.
                let picture = number % 3 == 0 ? "anh-\(number).svg" : "anh-\(number)-\(state).svg"
                files["\(year)/media/\(picture)"] =
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"><title>\(word) \(number)</title></svg>"
                files["\(year)/news/tin-\(number).md"] =
                    "---\ntitle: Tin \(number)\ndate: \(year)-06-0\(1 + number % 9)\n---\n\(text)\n\n![Ảnh \(word)](../media/\(picture))\n"
            }
        }
        return files
    }

    // MARK: Links

    private static func isText(_ path: String) -> Bool {
        ["html", "xml", "json"].contains { path.hasSuffix(".\($0)") }
    }

    /// Addresses after `href=`, `src=` and the host, without query and anchor.
    private static func links(_ bytes: Data) -> Set<String> {
        let text = String(decoding: bytes, as: UTF8.self)
        var found = Set<String>()
        for mark in ["href=\"/", "src=\"/", host + "/"] {
            var rest = text[...]
            while let range = rest.range(of: mark) {
                rest = rest[range.upperBound...]
                let end = rest.firstIndex { "\"'<>?# )&\\".contains($0) } ?? rest.endIndex
                found.insert("/" + rest[..<end])
            }
        }
        return found
    }
}
