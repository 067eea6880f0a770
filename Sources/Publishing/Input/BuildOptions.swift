import Campaign

/// What a build is told to do.
package struct BuildOptions: Sendable {
    /// Folders as the officer named them; messages show them so.
    package var content = "Content"
    package var theme = "Theme"
    package var output = "Output"
    /// Instead of `url` in `site.yml`.
    package var url: BaseURL?
    package var inclusion: PublicCampaign.Inclusion = []
    package var moment: BuildMoment
    package var isStrict = false
    package var usesLedger = true
    /// Whether the outcome of a check lists the links to other sites.
    package var listsExternalLinks = false
    /// How many files are read, pages rendered, or drawings made, at once; the bytes do not depend on it.
    package var jobs = 1
    /// Bytes of bodies that stay in memory, about those of two hundred pages; the others wait in a scratch file.
    package var bodyMemory = 1 << 20
    /// What makes PDF and PNG; nil when it is not installed.
    package var rasterTool: RasterTool?
    /// The folder where drawings are kept from build to build; nil for nowhere.
    package var rasterCache: String?
    /// The folder of the build cache; nil for none.
    package var records: String?
    /// Of the program.
    package var version = ""

    package init(moment: BuildMoment) { self.moment = moment }

    /// Whether the ledger is read and written. A preview makes no promises, so it leaves the ledger alone.
    var keepsLedger: Bool { usesLedger && inclusion.isEmpty }
}
