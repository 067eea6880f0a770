import Campaign

/// One file of the finished site.
package struct OutputFile: Hashable, Sendable {
    /// The order of publishing: readers must never see a page whose assets are missing.
    package enum Phase: Int, Hashable, Sendable, Comparable, CaseIterable {
        /// Styles, scripts, pictures: files that pages need.
        case asset
        case page
        /// Lists and feeds: files that link to pages.
        case list

        package static func < (a: Phase, b: Phase) -> Bool { a.rawValue < b.rawValue }
    }

    package enum Content: Hashable, Sendable {
        case bytes([UInt8])
        /// A file copied unchanged, by its path on the disk.
        case file(String)
        /// A picture or document of Content/; pictures are published without metadata.
        case media(MediaFile)
    }

    /// Relative to the output folder: `2023/index.html`.
    package let path: String
    package let phase: Phase
    package let content: Content

    package init(path: String, phase: Phase, content: Content) {
        self.path = path
        self.phase = phase
        self.content = content
    }
}
