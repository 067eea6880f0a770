import Campaign

/// One file of the finished site.
package struct OutputFile: Hashable, Sendable {
    /// When a file is put in place: a reader must never meet a page whose parts are missing.
    package enum Phase: Int, Hashable, Sendable, Comparable, CaseIterable {
        /// Style, scripts, pictures: what pages need.
        case asset
        case page
        /// Lists and feeds: what leads to pages.
        case list

        package static func < (a: Phase, b: Phase) -> Bool { a.rawValue < b.rawValue }
    }

    package enum Content: Hashable, Sendable {
        case bytes([UInt8])
        /// A file taken as it is, by its path on the disk.
        case file(String)
        /// A picture or document of Content/; pictures lose their metadata on the way.
        case media(MediaFile)
    }

    /// From the output folder, `2023/index.html`.
    package let path: String
    package let phase: Phase
    package let content: Content

    package init(path: String, phase: Phase, content: Content) {
        self.path = path
        self.phase = phase
        self.content = content
    }
}
