import Campaign

/// The options of a build.
package struct BuildOptions: Sendable {
    /// Folders as the user named them, which messages show.
    package var content = "Content"
    package var theme = "Theme"
    package var output = "Output"
    /// Overrides `url` of `site.yml`.
    package var url: BaseURL?
    package var inclusion: PublicCampaign.Inclusion = []
    package var moment: BuildMoment
    package var isStrict = false
    package var usesLedger = true
    /// Whether the outcome of a check lists the links to other sites.
    package var listsExternalLinks = false
    /// How many files are read, pages rendered, or drawings made at once; the output does not depend on it.
    package var jobs = 1
    /// Bytes of bodies kept in memory, about two hundred pages; further bodies go to a scratch file.
    package var bodyMemory = 1 << 20
    /// Makes PDF and PNG; nil when it is not installed.
    package var rasterTool: RasterTool?
    /// The folder of the ``RasterCache``; nil for none.
    package var rasterCache: String?
    /// The folder of the build cache; nil for none.
    package var records: String?
    /// The version of the program.
    package var version = ""

    package init(moment: BuildMoment) { self.moment = moment }

    /// Whether the ledger is read and written. A preview promises no addresses, so it leaves the
    /// ledger alone.
    var keepsLedger: Bool { usesLedger && inclusion.isEmpty }
}
