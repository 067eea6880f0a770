import Foundation

/// The files of the repository's Content/ and the inputs found by fuzzing, as material to damage.
enum ExampleSite {
    static let root = String(#filePath.dropLast("/Tests/CampaignTests/Hostile/ExampleSite.swift".count))

    /// By path below Content; without media.
    static func files() throws -> [(path: String, bytes: [UInt8])] {
        try FileManager.default.subpathsOfDirectory(atPath: "\(root)/Content").sorted()
            .filter { $0.hasSuffix(".md") || $0.hasSuffix(".yml") }
            .map { ($0, try bytes("Content/\($0)")) }
    }

    /// The inputs that once broke a fuzz target.
    static func found(_ target: String) throws -> [(name: String, bytes: [UInt8])] {
        let folder = "Tests/Fuzz/Found/\(target)"
        return try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").sorted().filter {
            !$0.hasPrefix(".")
        }
        .map { ($0, try bytes("\(folder)/\($0)")) }
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)")))
    }
}
