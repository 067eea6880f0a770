import Testing

/// What Sources/README.md §2 promises and no compiler checks, read off the sources.
struct ArchitectureTests {
    // MARK: Imports

    /// Each target's own modules and packages: the table of the architecture, and what of the platform it takes.
    static let mayImport: [String: Set<String>] = [
        "CCmarkGFM": [],
        "CYAML": [],
        "CLinux": [],
        "CShippedTheme": [],
        "CMarkMemory": [],
        "Text": ["Dispatch", "Foundation", "Synchronization"],
        "Diagnostics": ["Text"],
        "Markdown": ["CCmarkGFM", "CMarkMemory", "Diagnostics", "Text", "Foundation", "Synchronization"],
        "Campaign": ["CYAML", "Markdown", "Diagnostics", "Text", "Foundation", "Synchronization"],
        "Template": ["Diagnostics", "Text"],
        "Site": ["Campaign", "Markdown", "Diagnostics", "Text", "Template", "Foundation", "Synchronization"],
        "Publishing": [
            "CLinux", "CShippedTheme", "Site", "Campaign", "Markdown", "Diagnostics", "Text", "Template", "Foundation",
            "Glibc", "Subprocess", "Synchronization", "SystemPackage",
        ],
        "loa": [
            "CLinux", "Publishing", "Site", "Campaign", "Markdown", "Diagnostics", "Text", "Template",
            "ArgumentParser", "Foundation", "Glibc", "Synchronization",
        ],
    ]

    @Test func `a target imports only what lies to its left`() throws {
        let wrong = try sources().flatMap { file in
            file.imports.filter { !(Self.mayImport[file.target]?.contains($0) ?? false) }.map { "\(file): \($0)" }
        }
        #expect(wrong == [])
    }

    @Test func `there are no targets but those of the table`() throws {
        let parts = try Repository.trackedFiles().map { $0.split(separator: "/") }
        let folders = Set(parts.filter { $0[0] == "Sources" && $0.count > 2 }.map { String($0[1]) })
        #expect(folders == Set(Self.mayImport.keys))
    }

    // MARK: What stands in one place only

    struct Confinement: Sendable, CustomTestStringConvertible {
        let words: [String]
        let files: [String]
        var testDescription: String { words.joined(separator: ", ") }
    }

    static let confinements = [
        // All memory that Swift does not guard: the C libraries, the calls of POSIX, the embedded theme, and 16 bytes
        // read as one value.
        Confinement(
            words: [
                "unsafe", "UnsafePointer", "UnsafeMutablePointer", "UnsafeRawPointer", "UnsafeRawBufferPointer",
                "OpaquePointer",
            ],
            files: [
                "Sources/Campaign/Parsing/YAMLEvents.swift", "Sources/Markdown/CMark.swift",
                "Sources/Publishing/Disk/POSIXDisk.swift", "Sources/Publishing/Disk/POSIXWalk.swift",
                "Sources/Publishing/Disk/ScratchFile.swift", "Sources/Publishing/Input/ShippedTheme.swift",
                "Sources/Text/ByteSearch.swift", "Sources/Text/Words.swift", "Sources/Template/StoredValue.swift",
            ]),
        Confinement(words: ["CShippedTheme"], files: ["Sources/Publishing/Input/ShippedTheme.swift"]),
        Confinement(words: ["CCmarkGFM", "CMarkMemory"], files: ["Sources/Markdown/CMark.swift"]),
        Confinement(
            words: [
                "time(nil)", "Date()", "Date.now", "clock_gettime", "gettimeofday", "CFAbsoluteTimeGetCurrent",
                "ContinuousClock", "SuspendingClock",
            ],
            files: ["Sources/Publishing/Clock.swift"]),
        Confinement(words: ["CYAML"], files: ["Sources/Campaign/Parsing/YAMLEvents.swift"]),
        Confinement(words: ["print("], files: ["Sources/loa/Console.swift"]),
        Confinement(
            words: ["standardError", "standardOutput", "stdout", "stderr"], files: ["Sources/loa/Console.swift"]),
        // The one outside program.
        Confinement(
            words: ["Subprocess", "SystemPackage"], files: ["Sources/Publishing/Drawing/RasterTool.swift"]),
    ]

    @Test(arguments: confinements) func `it stands in its own files only`(_ confinement: Confinement) throws {
        let strays = try sources().filter { !confinement.files.contains($0.path) }.flatMap { file in
            confinement.words.flatMap(file.lines(holding:))
        }
        #expect(strays == [])
    }

    @Test(arguments: confinements) func `its own files still exist and hold it`(_ confinement: Confinement) throws {
        let holders = try sources().filter { file in confinement.words.contains { !file.lines(holding: $0).isEmpty } }
        #expect(holders.map(\.path) == confinement.files.sorted())
    }

    // MARK: What stands nowhere

    @Test(arguments: [
        "try!", "fatalError(", "preconditionFailure(", "@unchecked", "nonisolated(unsafe)", "@testable", "as!",
        "@MainActor",
    ])
    func `no code holds it`(_ word: String) throws {
        #expect(try sources().flatMap { $0.lines(holding: word) } == [])
    }

    @Test(arguments: ["TODO", "FIXME", "XXX", "HACK"]) func `no comment defers work`(_ word: String) throws {
        #expect(try sources().filter { $0.text.contains(word) }.map(\.path) == [])
    }

    @Test func `no test reaches past the access that a target grants`() throws {
        #expect(try Repository.swiftFiles("Tests").flatMap { $0.lines(holding: "@testable") } == [])
    }

    // MARK: Words

    /// Targets whose diagnostics have their words in the rules' files, in Sources/Diagnostics/Rules.
    static let withoutWords: Set<String> = ["Campaign", "Markdown", "Template", "Site", "Publishing"]

    /// Files of these targets with words in two languages that are not a diagnostic's.
    static let otherWords: Set<String> = [
        // Why a page is held back, in the summary of a build.
        "Sources/Campaign/Publication/HeldBack.swift",
        // What is to be filled in in a line of the ledger.
        "Sources/Site/Addresses/Ledger.swift",
        // The theme's choice of words, and the site's own.
        "Sources/Site/Banners/BannerDesign.swift",
        "Sources/Site/Words/Wording.swift",
        // Faults of the disk and of the call, and what a run tells while it works.
        "Sources/Publishing/Disk/DiskFault.swift",
        "Sources/Publishing/Input/WrongUse.swift",
        "Sources/Publishing/Output/BuildOutcome.swift",
        "Sources/Publishing/Output/UnfinishedWrite.swift",
        "Sources/Publishing/Output/WriteRefusal.swift",
        "Sources/Publishing/Progress/ProgressWords.swift",
    ]

    @Test func `the words of a diagnostic stand in its rule's file`() throws {
        let holders = try sources().filter {
            Self.withoutWords.contains($0.target) && !$0.lines(holding: "vi:").isEmpty
        }
        #expect(holders.map(\.path) == Self.otherWords.sorted())
    }

    // MARK: Files

    @Test func `no source file is longer than 400 lines`() throws {
        #expect(try sources().filter { $0.lineCount > 400 }.map { "\($0): \($0.lineCount)" } == [])
    }

    @Test(arguments: [
        "Manager", "Helper", "Util", "Context", "Misc", "Common.swift", "Extensions.swift", "Models.swift",
    ])
    func `no file hides its purpose behind a name`(_ word: String) throws {
        #expect(try sources().filter { $0.name.contains(word) }.map(\.path) == [])
    }

    // MARK: The package

    @Test func `every dependency says what it is for`() throws {
        let lines = try Repository.text("Package.swift").split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.trimmingPrefix { $0 == " " } }
        let dependencies = lines.indices.filter {
            lines[$0].hasPrefix(".package(") || lines[$0].hasPrefix(".systemLibrary(")
        }
        #expect(dependencies.filter { !lines[$0 - 1].hasPrefix("// ") }.map { lines[$0] } == [])
        #expect(dependencies.count >= 4)
    }

    @Test func `the top of the repository holds what was agreed`() throws {
        let agreed: Set<String> = ["Package.swift", "Sources", "Tests", "Content", "Theme", "Output", "README.md"]
        let top = Set(try Repository.trackedFiles().map { String($0.split(separator: "/")[0]) })
        #expect(top.filter { !$0.hasPrefix(".") }.subtracting(agreed) == [])
    }

    /// Read and stripped once; a throwing initialiser cannot stand in a `static let`.
    private static let read = Result { try Repository.swiftFiles("Sources") }

    private func sources() throws -> [SourceFile] { try Self.read.get() }
}
