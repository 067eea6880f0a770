import Campaign
import Diagnostics
import Foundation
import Site

/// The shipped glyphs, rules and content, read from the repository.
enum BannerFixture {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized

    struct Missing: Error {}

    static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: root.appending(path: path))) }

    static func kit() throws -> BannerKit {
        BannerKit(
            font: try BannerFont(json: bytes("Theme/banner-font.json")),
            design: try BannerDesign(json: bytes("Theme/banner.json")))
    }

    /// Every text file of Content/.
    static func campaign() throws -> CampaignContent {
        let folder = root.appending(path: "Content").path
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().filter {
            $0.hasSuffix(".md") || $0 == "site.yml"
        }
        .map { ContentTree.File(path: $0, bytes: try bytes("Content/\($0)")) }
        var report = Report()
        guard
            let campaign = try CampaignLoader.load(
                ContentTree(prefix: "Content", files: files, media: [], links: []), url: nil, into: &report)
        else { throw Missing() }
        return campaign
    }

    static func layout(_ text: BannerText, _ size: BannerSize) throws -> Result<BannerLayout, BannerLayout.Refusal> {
        let kit = try kit()
        return BannerLayout.make(text, on: size, font: kit.font, rules: kit.design.rules)
    }
}
