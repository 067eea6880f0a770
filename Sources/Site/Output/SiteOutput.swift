import Campaign

/// The finished site as values: the files and how each is made. Nothing has been written.
package struct SiteOutput: Sendable {
    /// A file rendered on demand, on any thread, so that a large site need not be in memory at once.
    package struct Page: Sendable {
        package let path: String
        package let phase: OutputFile.Phase
        private let index: Int
        private let render: @Sendable (_ index: Int) -> Rendering

        /// - Parameters:
        ///   - index: tells the page from others with the same function. It is no part of the closure, so that thousands
        ///     of pages share one.
        ///   - render: called on any thread.
        init(
            _ address: Address, phase: OutputFile.Phase, _ index: Int = 0,
            render: @escaping @Sendable (_ index: Int) -> Rendering
        ) {
            path = address.file
            self.phase = phase
            self.index = index
            self.render = render
        }

        package var rendering: Rendering { render(index) }
    }

    package let pages: [Page]
    /// Feeds, site map and other files for programs.
    package let machineFiles: [Page]
    /// All other files: theme files, media, downloads.
    package let files: [OutputFile]
    /// The ledger with this build's addresses; nil when none was given.
    package let ledger: Ledger?
}

/// The bytes of one file, and how they were made.
package struct Rendering: Sendable {
    package let bytes: [UInt8]
    /// The name of its template; nil for a file made without one.
    package var template: String?
    /// The placements of whole bodies in the file.
    package var placements: [BodyPlacement] = []
}
