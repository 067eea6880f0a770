import Foundation
import TestSupport
import Testing

/// Disks that cannot take the site: the old site stays unchanged. Source: Sources/README.md §6.
@Suite(.timeLimit(.minutes(30))) struct FullDiskTests {
    private static let mounting = ConditionTrait.enabled(if: SmallDisk.isAllowed, "mounting a small disk needs root")

    /// A change that touches every page and adds some.
    private func change(_ place: TemporarySite) throws {
        try place.write("Content/2024/theme.md", "---\ntitle: Chủ đề hoàn toàn mới\n---\nThông điệp.\n")
        for number in 1...4 {
            try place.write(
                "Content/2024/news/tin-\(number).md",
                "---\ntitle: Tin \(number)\ndate: 2024-06-0\(number)\n---\nThân bài.\n")
        }
    }

    /// Everything that a failed build must not change.
    private struct State: Equatable {
        let files: [String: Data]
        let folders: Set<String>
        let ledger: String

        init(_ place: TemporarySite) throws {
            files = try Tree.files(place("Output"))
            folders = try TwoCampaigns.folders(place("Output"))
            ledger = try place.text("Content/ledger.txt")
        }
    }

    private static let untouched = "Output vẫn nguyên như trước\n"

    enum Lack: String, CaseIterable {
        case room, files
    }

    @Test(mounting, arguments: Lack.allCases)
    func `a disk that fills up at any write leaves the old site as it was`(_ lack: Lack) async throws {
        try await TemporarySite.with { place in
            try await SmallDisk.with(place) { disk in
                try await place.built()
                try change(place)
                let before = try State(place)
                var failures = 0
                // With each step there is room for one more small file.
                for step in 0... {
                    switch lack {
                    case .room: try disk.remount("size=\(try disk.used() + step * 4096)")
                    case .files: try disk.remount("nr_inodes=\(try disk.usedNodes() + step)")
                    }
                    let run = try await place.build()
                    if run.code == 0 { break }
                    failures += 1
                    #expect(run.code == 3)
                    #expect(run.out == "")
                    let said = run.err.wholeMatch(
                        of: #/lỗi: không (ghi|tạo) được (thư mục )?Output/[^:]+: (.+)\n(.+\n)/#)
                    #expect(
                        said?.3 == "ổ đĩa đã đầy hoặc đã hết số tệp cho phép; hãy dọn bớt rồi chạy lại", "\(run.err)")
                    #expect(said?.4 ?? "" == Self.untouched)
                    #expect(try State(place) == before, "step \(step)")
                    if step > 200 { break }
                }
                #expect(failures > 10)
                try await place.built("-o", "clean")
                #expect(try Tree.differences(Tree.files(place("clean")), Tree.files(place("Output"))) == [])
            }
        }
    }

    @Test(mounting) func `a first build that finds no room leaves nothing`() async throws {
        try await TemporarySite.with { place in
            try await SmallDisk.with(place) { disk in
                try disk.remount("size=16k")
                let run = try await place.build("--language", "en")
                #expect(run.code == 3)
                #expect(
                    run.err.hasSuffix(": the disk is full, or holds as many files as it can; make room and run again\n")
                )
                #expect(try FileManager.default.contentsOfDirectory(atPath: place("Output")) == [])
                #expect(!place.exists("Content/ledger.txt"))
            }
        }
    }

    @Test(
        mounting,
        arguments: [
            (
                "vi",
                "lỗi: không ghi được Output/.loa-manifest: ổ đĩa này chỉ cho đọc; hãy chọn nơi khác, ví dụ bằng --output\n"
                    + untouched
            ),
            (
                "en",
                "error: cannot write Output/.loa-manifest: the disk is read-only; choose another place, with --output for instance\n"
                    + "Output is whole and as it was\n"
            ),
        ])
    func `a disk that is read-only leaves the old site as it was`(_ language: String, _ message: String) async throws {
        try await TemporarySite.with { place in
            try await SmallDisk.with(place) { disk in
                try await place.built()
                try change(place)
                let before = try State(place)
                try disk.remount("ro")
                #expect(try await place.build("--language", language) == LoaProcess.Run(code: 3, out: "", err: message))
                #expect(
                    try await place.loa("clean", "--language", language)
                        == LoaProcess.Run(code: 3, out: "", err: message))
                #expect(try State(place) == before)
                try disk.remount("rw")
            }
        }
    }

    @Test(mounting) func `a mount point is built into, and clean empties it`() async throws {
        try await TemporarySite.with { place in
            try await SmallDisk.with(place) { disk in
                try await place.built()
                let count = try place.files().count
                #expect(try await place.loa("clean") == LoaProcess.Run(code: 0, out: "Đã xóa \(count) tệp.\n", err: ""))
                #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == [])
                try await place.built()
                #expect(try disk.used() > 0)
            }
        }
    }

    @Test func `a name too long leaves the old site as it was`() async throws {
        try await TemporarySite.with { place in
            try await place.built()
            try change(place)
            let name = String(repeating: "x", count: 300)
            try place.write(
                "Content/2024/news/tin-0.md",
                "---\ntitle: Tin\ndate: 2024-06-01\naliases: [/\(name)/]\n---\nThân bài.\n")
            let before = try State(place)
            #expect(
                try await place.build()
                    == LoaProcess.Run(
                        code: 3, out: "",
                        err:
                            "lỗi: không tạo được thư mục Output/\(name): tên hoặc đường dẫn quá dài; hãy đặt tên ngắn hơn, dưới 255 byte\n"
                            + Self.untouched))
            #expect(try State(place) == before)
        }
    }
}
