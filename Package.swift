// swift-tools-version: 6.2
import PackageDescription

// Swift 6 language mode comes with the tools version. Warnings are errors, and every unsafe
// construct has to be spelled out, so that a stray pointer is seen in review.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
]

// The tests are compiled once and run once: to optimise them costs more than it brings. What they test is the
// optimised program and its modules.
let tests: [SwiftSetting] = strict + [.unsafeFlags(["-Onone"])]

// The released program carries Swift's library and Foundation with it: it starts in 9 ms instead of 14, takes 5 MB less
// memory, and runs where no Swift is installed. The compiler adds only libraries that it knows to be needed by dynamic
// ones, so those that Foundation's archives need are named.
let whole: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-static-stdlib", "-use-ld=lld", "-lFoundation", "-lFoundationInternationalization",
            "-lFoundationEssentials",
            "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims", "-l_FoundationCollections", "-lstdc++",
        ], .when(platforms: [.linux], configuration: .release))
]

let processes: [Target.Dependency] = [
    .product(name: "Subprocess", package: "swift-subprocess"),
    .product(name: "SystemPackage", package: "swift-system"),
]

let package = Package(
    name: "loa",
    products: [
        .executable(name: "loa", targets: ["loa"])
    ],
    dependencies: [
        // The command line: flags, help, completion scripts.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Running rsvg-convert, and loa itself in the tests. Its trait for Foundation's types is left out: nobody uses it.
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
        // The names of files and their descriptors that swift-subprocess takes.
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        // Tests only: the oracle that our Mustache compiler is compared with.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        // Markdown by the reference C implementation of GitHub-flavoured Markdown, from Debian.
        .systemLibrary(
            name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
            providers: [
                .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]),
                .brew(["cmark-gfm"]),
            ]),
        // Front matter and site.yml by libyaml from Debian: its events tell where each key and value begins and ends.
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        // Headers of the C library itself that Swift's Glibc module leaves out: statfs, mallopt.
        .systemLibrary(name: "CLinux"),
        // The theme that comes with the program, embedded by the C compiler: Theme/ needs no place on the disk.
        .target(name: "CShippedTheme"),
        // The allocator that libcmark-gfm parses with: C, because the library calls it without saying for which tree.
        .target(name: "CMarkMemory", dependencies: ["CCmarkGFM"]),
        // Text basics that know nothing of campaigns: order, folding, slugs, escaping, checksums, work on threads.
        .target(name: "Text", swiftSettings: strict),
        .target(name: "Diagnostics", dependencies: ["Text"], swiftSettings: strict),
        .target(
            name: "Markdown", dependencies: ["CCmarkGFM", "CMarkMemory", "Diagnostics", "Text"], swiftSettings: strict),
        .target(name: "Template", dependencies: ["Diagnostics", "Text"], swiftSettings: strict),
        .target(
            name: "Campaign",
            dependencies: ["CYAML", "Markdown", "Diagnostics", "Text"],
            swiftSettings: strict),
        .target(
            name: "Site", dependencies: ["Campaign", "Markdown", "Diagnostics", "Template", "Text"],
            swiftSettings: strict),
        .target(
            name: "Publishing",
            dependencies: [
                "CLinux", "CShippedTheme", "Site", "Campaign", "Markdown", "Diagnostics", "Template", "Text",
            ] + processes,
            swiftSettings: strict),
        .executableTarget(
            name: "loa",
            dependencies: [
                "CLinux", "Publishing", "Site", "Campaign", "Diagnostics", "Text",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict, linkerSettings: whole),

        // What several test targets need: random numbers from a seed, runs of the real program. It waits for none of our
        // modules, so that the tests of the lower ones compile while the upper ones still do.
        .target(name: "TestSupport", dependencies: processes, path: "Tests/TestSupport", swiftSettings: strict),
        // Disks in memory, disks that fail, and a disk seen from another working folder.
        .target(name: "TestDisks", dependencies: ["Publishing"], path: "Tests/TestDisks", swiftSettings: strict),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "Text"], swiftSettings: tests),
        .testTarget(
            name: "MarkdownTests", dependencies: ["TestSupport", "Markdown", "Diagnostics", "Text"],
            swiftSettings: tests),
        .testTarget(
            name: "TemplateTests",
            dependencies: [
                "TestSupport", "Template", "Diagnostics", "Text",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: tests),
        .testTarget(
            name: "CampaignTests", dependencies: ["TestSupport", "Campaign", "Markdown", "Diagnostics", "Text"],
            swiftSettings: tests),
        .testTarget(
            name: "SiteTests",
            dependencies: ["TestSupport", "Site", "Campaign", "Template", "Markdown", "Diagnostics", "Text"],
            swiftSettings: tests),
        .testTarget(
            name: "PublishingTests",
            dependencies: ["TestDisks", "TestSupport", "Publishing", "Site", "Campaign", "Diagnostics", "Text"],
            swiftSettings: tests),
        .testTarget(name: "ArchitectureTests", swiftSettings: tests),
        // They run the program, but do not depend on it: that would link the tests as it is linked.
        .testTarget(
            name: "EndToEndTests", dependencies: ["TestDisks", "TestSupport", "Publishing", "Diagnostics"],
            swiftSettings: tests),
    ]
)
