import Site

/// Brings the output folder to the state of a finished site (site.md §5).
package struct OutputWriter: Sendable {
    /// What a run did, in files.
    package struct Counts: Hashable, Sendable {
        package var written = 0
        package var unchanged = 0
        package var removed = 0

        package init(written: Int = 0, unchanged: Int = 0, removed: Int = 0) {
            self.written = written
            self.unchanged = unchanged
            self.removed = removed
        }
    }

    private let disk: Disk
    /// The folder as the officer named it.
    private let output: String

    package init(disk: Disk, output: String) {
        self.disk = disk
        self.output = output
    }

    /// Makes the folder hold exactly `files`, and what is nobody's business.
    ///
    /// - Throws: ``WriteRefusal`` before anything is written; ``DiskFault`` at any point, after which
    ///   every file is whole, old or new, and the next run completes the work.
    package func write(_ files: [OutputFile]) throws -> Counts {
        Counts()
    }
}
