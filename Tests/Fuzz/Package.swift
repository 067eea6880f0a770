// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that an ordinary build knows nothing of fuzzing. `Sources` is a link to the real
// sources: compiled here once more, with the instruments that libFuzzer follows and with AddressSanitizer.
// Run it by ./run.
let watched: [SwiftSetting] = [
    .unsafeFlags(["-sanitize=fuzzer,address"]),
    .enableUpcomingFeature("ExistentialAny"),
]
// libFuzzer brings a `main` too; ours, which calls it, comes first and stands.
let fuzzer: [LinkerSetting] = [
    .unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld", "-Xlinker", "--allow-multiple-definition"])
]

let package = Package(
    name: "loa-fuzz",
    targets: [
        .systemLibrary(name: "CCmarkGFM", path: "Sources/CCmarkGFM", pkgConfig: "libcmark-gfm"),
        .systemLibrary(name: "CYAML", path: "Sources/CYAML", pkgConfig: "yaml-0.1"),
        .target(
            name: "CMarkMemory", dependencies: ["CCmarkGFM"], path: "Sources/CMarkMemory",
            cSettings: [.unsafeFlags(["-fsanitize=address"])]),
        .target(name: "Text", path: "Sources/Text", swiftSettings: watched),
        .target(name: "Diagnostics", dependencies: ["Text"], path: "Sources/Diagnostics", swiftSettings: watched),
        .target(
            name: "Markdown", dependencies: ["CCmarkGFM", "CMarkMemory", "Diagnostics", "Text"],
            path: "Sources/Markdown",
            swiftSettings: watched),
        .target(
            name: "Campaign", dependencies: ["CYAML", "Markdown", "Diagnostics", "Text"],
            path: "Sources/Campaign", swiftSettings: watched),
        .target(name: "CFuzzer", path: "Targets/CFuzzer"),
        .target(name: "Fuzzing", dependencies: ["CFuzzer", "Diagnostics", "Text"], path: "Targets/Fuzzing"),
        .executableTarget(
            name: "FuzzFrontMatter", dependencies: ["Fuzzing", "Campaign", "Diagnostics", "Text"],
            path: "Targets/FuzzFrontMatter",
            swiftSettings: watched, linkerSettings: fuzzer),
        .executableTarget(
            name: "FuzzMarkdown", dependencies: ["Fuzzing", "Markdown", "Diagnostics", "Text"],
            path: "Targets/FuzzMarkdown",
            swiftSettings: watched, linkerSettings: fuzzer),
    ]
)
