import Diagnostics
import Site

/// Makes the drawings of a build: what was made before is taken from the cache, the rest is made by the
/// outside program, a few at a time.
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

    /// - Parameters:
    ///   - kept: a drawing made by an earlier build that is still good, where there is one; asked for only
    ///     when nothing better can be had.
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
        /// Nil when there is no program to make it.
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
        // A run that is to stop makes no more; what is under way comes to its end.
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

    // MARK: ConsoleReporter

    private func warn(_ faults: [(address: Address, fault: RasterTool.Fault?)], kept: Int, into report: inout Report) {
        guard let first = faults.first else { return }
        let count = faults.count
        var notes: [Diagnostic.Note] = []
        if kept > 0 {
            notes.append(
                .init(
                    Localized(
                        vi: "\(kept) tệp làm từ lần dựng trước vẫn đúng lời và được giữ lại",
                        en: "\(kept) made by an earlier build still hold the same words and are kept")))
        }
        guard let fault = first.fault else {
            report.add(
                .drawingToolMissing,
                vi:
                    "không tìm thấy chương trình \(RasterTool.program) nên chưa làm được \(count) tệp PDF và PNG của khẩu hiệu; "
                    + "trang vẫn dựng đủ, chỉ không mời tải các tệp này",
                en: "\(RasterTool.program) is not installed, so \(count) PDF and PNG files of slogans were not made; "
                    + "the site is whole without them",
                at: nil, notes: notes,
                fixes: [
                    .init(
                        Localized(
                            vi: "cài bằng lệnh “apt-get install \(RasterTool.package)” rồi dựng lại",
                            en: "install it by `apt-get install \(RasterTool.package)` and build again"))
                ])
            return
        }
        let said = RasterRun.said(fault)
        report.add(
            .drawingFailed,
            vi:
                "\(RasterTool.program) không làm được \(count) tệp của khẩu hiệu, trước hết là \(first.address): \(said.vi)",
            en:
                "\(RasterTool.program) failed on \(count) files of slogans, the first of them \(first.address): \(said.en)",
            at: nil, notes: notes,
            fixes: [
                .init(
                    Localized(
                        vi: "dựng lại; nếu vẫn vậy, cài lại gói \(RasterTool.package) và xem ổ đĩa còn chỗ không",
                        en:
                            "build again; if it stays so, install \(RasterTool.package) again and see whether the disk is full"
                    ))
            ])
    }

    private static func said(_ fault: RasterTool.Fault) -> (vi: String, en: String) {
        switch fault {
        case .failed(let text): (text, text)
        case .tookTooLong(let seconds): ("chạy quá \(seconds) giây", "it ran for more than \(seconds) seconds")
        case .wroteNothing: ("chương trình không ghi ra tệp nào trọn vẹn", "it wrote no whole file")
        case .notStarted(let text): ("không chạy được (\(text))", "it could not be run (\(text))")
        }
    }
}
