import Foundation
import Site
import Synchronization

/// The outside program that turns SVG into PDF and PNG: `rsvg-convert` of Debian's librsvg2-bin.
package struct RasterTool: Sendable {
    /// Why a drawing was not made.
    package enum Fault: Error, Sendable, Hashable {
        /// It ended badly; what it said last.
        case failed(String)
        case tookTooLong(seconds: Int)
        /// It said that all is well and left no whole file.
        case wroteNothing
        /// It could not be started, or its files not be written.
        case notStarted(String)
    }

    /// - Throws: ``Fault``.
    package let make: @Sendable (_ drawing: Drawing) async throws -> [UInt8]

    /// Where the program lies; nil for one that is none.
    let path: String?

    package init(make: @escaping @Sendable (_ drawing: Drawing) async throws -> [UInt8]) {
        self.init(path: nil, make: make)
    }

    private init(path: String?, make: @escaping @Sendable (_ drawing: Drawing) async throws -> [UInt8]) {
        self.path = path
        self.make = make
    }

    package static let program = "rsvg-convert"
    package static let package = "librsvg2-bin"

    /// The program as the search path of the environment leads to it; nil when it is not installed.
    ///
    /// - Parameter seconds: how long one drawing may take.
    package static func installed(environment: [String: String], seconds: Int = 30) -> RasterTool? {
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        let program = folders.map { "\($0)/\(RasterTool.program)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let program else { return nil }
        return RasterTool(path: program) { drawing in
            try await run(program, on: drawing, seconds: seconds)
        }
    }

    private static func run(_ program: String, on drawing: Drawing, seconds: Int) async throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("loa-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let (source, result, said) = (
            folder.appendingPathComponent("drawing.svg"), folder.appendingPathComponent("result"),
            folder.appendingPathComponent("said")
        )
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(drawing.svg).write(to: source)
            try Data().write(to: said)
            let process = Process()
            process.executableURL = URL(fileURLWithPath: program)
            process.arguments = ["--format", drawing.format.rawValue, "--output", result.path, source.path]
            // The day of a PDF comes from here: the same drawing has to give the same bytes.
            process.environment = ["SOURCE_DATE_EPOCH": "0", "LC_ALL": "C.UTF-8"]
            process.currentDirectoryURL = folder
            process.standardInput = FileHandle.nullDevice
            // A file, since a full pipe would hold the program up.
            let sink = try FileHandle(forWritingTo: said)
            process.standardOutput = sink
            process.standardError = sink
            let isLate = Mutex(false)
            try await finish(process, seconds: seconds) { isLate.withLock { $0 = true } }
            if isLate.withLock(\.self) { throw Fault.tookTooLong(seconds: seconds) }
            guard process.terminationStatus == 0, process.terminationReason == .exit else {
                throw Fault.failed(lastLine(of: said) ?? "\(process.terminationStatus)")
            }
        } catch let fault as Fault {
            throw fault
        } catch {
            throw Fault.notStarted(error.localizedDescription)
        }
        guard let bytes = try? Data(contentsOf: result), drawing.format.isWhole([UInt8](bytes)) else {
            throw Fault.wroteNothing
        }
        return [UInt8](bytes)
    }

    /// Waits for a program, and kills one that is late.
    private static func finish(_ process: Process, seconds: Int, late: @escaping @Sendable () -> Void) async throws {
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in done.resume() }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                done.resume(throwing: error)
                return
            }
            let id = process.processIdentifier
            DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds)) {
                guard process.isRunning else { return }
                late()
                kill(id, SIGKILL)
            }
        }
    }

    private static func lastLine(of file: URL) -> String? {
        guard let bytes = try? Data(contentsOf: file) else { return nil }
        return String(decoding: bytes.suffix(2000), as: UTF8.self).split(separator: "\n").last.map(String.init)
    }
}

extension Drawing.Format {
    /// Whether a file has the beginning and the end of its kind: half a file is none.
    func isWhole(_ bytes: [UInt8]) -> Bool {
        switch self {
        case .pdf:
            bytes.starts(with: Array("%PDF-".utf8)) && bytes.suffix(6).elementsEqual(Array("%%EOF\n".utf8))
        case .png:
            bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
                && bytes.suffix(8).elementsEqual(Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82])
        }
    }
}
