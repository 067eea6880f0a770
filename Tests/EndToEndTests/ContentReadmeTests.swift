import Testing

/// `Content/README.md` describes the format and is not content. Source: Content/README.md §1.
@Suite(.timeLimit(.minutes(30))) struct ContentReadmeTests {
    @Test func `it changes nothing about a build`() async throws {
        try await TemporarySite.with { place in
            try await place.built()
            let (files, ledger) = (try place.files(), try place.text("Content/ledger.txt"))
            try place.write("Content/README.md", "# Không phải nội dung\n\n<b>Số điện thoại 0912 345 678</b>\n")
            let run = try await place.built("--strict")
            #expect(run.err == "")
            #expect(Tree.differences(files, try place.files()) == [])
            #expect(try place.text("Content/ledger.txt") == ledger)
        }
    }

    @Test func `one elsewhere in Content is a file without a place`() async throws {
        try await TemporarySite.with { place in
            try place.write("Content/2024/README.md", "# Không phải nội dung\n")
            let run = try await place.built()
            #expect(run.err.contains("cảnh báo[C301]"))
        }
    }
}
