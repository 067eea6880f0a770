import Diagnostics
import Site

/// The stage that makes the drawings (PDF and PNG) of a checked site.
struct DrawingStage {
    let disk: Disk
    let tool: RasterTool?
    let cache: RasterCache?
    let output: String
    let jobs: Int
    let progress: BuildProgress

    /// - Parameter report: gets one warning, however many drawings could not be made.
    func make(_ plan: SitePlan, into report: inout Report) async -> [Address: MadeDrawing] {
        if plan.drawings.isEmpty { return [:] }
        let kept = KeptDrawings(disk: disk, output: output, words: plan.words)
        return await RasterRun(tool: tool, cache: cache, jobs: jobs, progress: progress)
            .make(plan.drawings, kept: kept.drawing, into: &report)
    }
}
