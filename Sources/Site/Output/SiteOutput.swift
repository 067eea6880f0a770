import Campaign

/// The finished site as values: which files there are and how each is made. Nothing has been written.
package struct SiteOutput: Sendable {
    /// A file that is rendered when it is its turn, on any thread, so that a large site need not be in memory at once.
    package struct Page: Sendable {
        package let path: String
        package let phase: OutputFile.Phase
        private let render: @Sendable () -> Rendering

        init(_ address: Address, phase: OutputFile.Phase, render: @escaping @Sendable () -> Rendering) {
            path = address.file
            self.phase = phase
            self.render = render
        }

        package var rendering: Rendering { render() }
    }

    package let pages: [Page]
    /// Feeds, site map and the like, which are no pages.
    package let machineFiles: [Page]
    /// Everything else: theme files, media, downloads.
    package let files: [OutputFile]
    /// The ledger with this build's addresses; nil when none was given.
    package let ledger: Ledger?
}

/// The bytes of one file, and what is known of how they were made.
package struct Rendering: Sendable {
    package let bytes: [UInt8]
    /// The name of the template that made it, if one did.
    package var template: String?
    /// Where whole bodies stand in it.
    package var placements: [BodyPlacement] = []
}
