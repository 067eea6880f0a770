import Site

/// One file of the finished site and how to produce its bytes. The bytes are made or read when needed and freed after
/// staging, so that a large site is never in memory at once.
package struct PlannedFile: Sendable {
    /// Relative to the output folder: `2023/index.html`.
    let path: String
    let phase: OutputFile.Phase
    /// Called once, on any thread.
    let bytes: @Sendable () throws(DiskFault) -> [UInt8]

    /// A file copied from the disk, or whose bytes are in memory.
    package init(_ file: OutputFile, from disk: Disk) {
        path = file.path
        phase = file.phase
        bytes = { () throws(DiskFault) in
            switch file.content {
            case .bytes(let bytes): bytes
            case .file(let source): try disk.read(source)
            case .media(let media): PublishedMedia.bytes(try disk.read(media.pathOnDisk))
            }
        }
    }

    /// A page, or a feed, site map or other list for programs.
    ///
    /// - Parameter placed: gets the placements of bodies in the page.
    package init(_ page: SiteOutput.Page, _ progress: BuildProgress, placed: PlacementLog? = nil) {
        path = page.path
        phase = page.phase
        bytes = {
            let made = progress.timed(page.path) { page.rendering }
            placed?.add(made.placements, at: page.path)
            return made.bytes
        }
    }

    /// A file whose bytes are in memory.
    init(path: String, phase: OutputFile.Phase, bytes: [UInt8]) {
        self.path = path
        self.phase = phase
        self.bytes = { bytes }
    }
}
