import Site

/// One file of the finished site and how to produce its bytes. The bytes are made or read when needed and freed after
/// staging, so that a large site is never in memory at once.
package struct PlannedFile: Sendable {
    /// Without a closure for each page, since a site has thousands.
    private enum Content: Sendable {
        case copied(OutputFile.Content, from: Disk)
        case rendered(SiteOutput.Page, PageRun)
    }

    /// Relative to the output folder: `2023/index.html`.
    let path: String
    let phase: OutputFile.Phase
    private let content: Content

    /// A file copied from the disk, or whose bytes are in memory.
    package init(_ file: OutputFile, from disk: Disk) {
        path = file.path
        phase = file.phase
        content = .copied(file.content, from: disk)
    }

    /// A page, or a feed, site map or other list for programs.
    init(_ page: SiteOutput.Page, in run: PageRun) {
        path = page.path
        phase = page.phase
        content = .rendered(page, run)
    }

    /// Makes or reads the bytes; called once, on any thread.
    func bytes() throws(DiskFault) -> [UInt8] {
        switch content {
        case .copied(.bytes(let bytes), _): return bytes
        case .copied(.file(let source), let disk): return try disk.read(source)
        case .copied(.media(let media), let disk): return PublishedMedia.bytes(try disk.read(media.pathOnDisk))
        case .rendered(let page, let run):
            let made = run.progress.timed(page.path) { page.rendering }
            run.placements?.add(made.placements, at: page.path)
            return made.bytes
        }
    }
}

/// What the pages of one build share.
final class PageRun: Sendable {
    let progress: BuildProgress
    /// Gets the placements of bodies in the pages.
    let placements: PlacementLog?

    init(_ progress: BuildProgress, placements: PlacementLog?) {
        self.progress = progress
        self.placements = placements
    }
}
