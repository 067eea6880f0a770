import Diagnostics
import Site

/// Makes the drawings of a build: from the cache where possible, else by the external program, a few at a time.
package struct RasterRun: Sendable {
    private let tool: RasterTool?
    private let cache: RasterCache?
    private let jobs: Int
    private let progress: BuildProgress

    /// - Parameters:
    ///   - tool: nil when it is not installed.
    ///   - jobs: how many drawings are made at once.
    package init(tool: RasterTool?, cache: RasterCache?, jobs: Int, progress: BuildProgress = .silent) {
        self.tool = tool
        self.cache = cache
        self.jobs = max(1, jobs)
        self.progress = progress
    }

    /// Makes all drawings.
    ///
    /// - Parameters:
    ///   - kept: returns a drawing of an earlier build that is still valid; called only for a drawing that is not in
    ///     the cache and could not be made.
    ///   - report: gets one warning, however many drawings could not be made.
    package func make(
        _ drawings: [(address: Address, drawing: Drawing)], kept: (Address) -> MadeDrawing?, into report: inout Report
    ) async -> [Address: MadeDrawing] {
        let results = await results(of: drawings.map(\.drawing))
        var made: [Address: MadeDrawing] = [:]
        var faults: [(address: Address, fault: RasterTool.Fault?)] = []
        for ((address, _), result) in zip(drawings, results) {
            switch result {
            case .success(let bytes): made[address] = .made(.bytes(bytes), byteCount: bytes.count)
            case .failure(let fault):
                faults.append((address, fault.fault))
                made[address] = kept(address) ?? .unmade
            }
        }
        warn(faults, kept: faults.count { made[$0.address] != .unmade }, into: &report)
        return made
    }

    private struct NotMade: Error {
        /// Nil when there is no program to make the drawing.
        let fault: RasterTool.Fault?
    }

    private func results(of drawings: [Drawing]) async -> [Result<[UInt8], NotMade>] {
        await withTaskGroup(of: (Int, Result<[UInt8], NotMade>).self) { group in
            var next = 0
            func addOne() {
                guard next < drawings.count else { return }
                let index = next
                next += 1
                group.addTask { (index, await result(of: drawings[index])) }
            }
            for _ in 0..<jobs { addOne() }
            var done: [Int: Result<[UInt8], NotMade>] = [:]
            while let (index, result) = await group.next() {
                done[index] = result
                addOne()
            }
            return drawings.indices.map { done[$0] ?? .failure(NotMade(fault: nil)) }
        }
    }

    private func result(of drawing: Drawing) async -> Result<[UInt8], NotMade> {
        // A cancelled run starts no more drawings; those that have started are finished.
        if Task.isCancelled { return .failure(NotMade(fault: nil)) }
        defer { progress.advance(1) }
        if let bytes = cache?.read(drawing) { return .success(bytes) }
        guard let tool else { return .failure(NotMade(fault: nil)) }
        do {
            let bytes = try await tool.make(drawing)
            cache?.keep(bytes, of: drawing)
            return .success(bytes)
        } catch {
            return .failure(NotMade(fault: error as? RasterTool.Fault ?? .notStarted("\(error)")))
        }
    }

    // MARK: Faults

    private func warn(_ faults: [(address: Address, fault: RasterTool.Fault?)], kept: Int, into report: inout Report) {
        guard let first = faults.first else { return }
        let (program, package) = (RasterTool.program, RasterTool.package)
        guard let fault = first.fault else {
            report.add(
                .drawingToolMissing(program: program, debianPackage: package, count: faults.count, kept: kept))
            return
        }
        report.add(
            .drawingFailed(
                program: program, debianPackage: package, count: faults.count,
                first: (first.address.path, fault.failure), kept: kept))
    }
}

extension RasterTool.Fault {
    /// The fault as messages name it.
    fileprivate var failure: Diagnostic.DrawingFailure {
        switch self {
        case .failed(let text): .failed(text)
        case .tookTooLong(let seconds): .tookTooLong(seconds: seconds)
        case .wroteNothing: .wroteNothing
        case .notStarted(let text): .notStarted(text)
        }
    }
}
