import Foundation
import Site
import Subprocess
import SystemPackage

/// The external program that turns SVG into PDF and PNG: `rsvg-convert` of Debian's librsvg2-bin.
package struct RasterTool: Sendable {
    /// Why a drawing was not made.
    package enum Fault: Error, Sendable, Hashable {
        /// The program failed; the last line of its output.
        case failed(String)
        case tookTooLong(seconds: Int)
        /// The program reported success but left no whole file.
        case wroteNothing
        /// The program could not be started, or its files could not be written.
        case notStarted(String)
    }

    /// Makes one drawing.
    ///
    /// - Throws: ``Fault``.
    package let make: @Sendable (_ drawing: Drawing) async throws -> [UInt8]

    /// Path of the program; nil for one given as a function.
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

    /// The program found by `PATH`; nil when it is not installed.
    ///
    /// - Parameter seconds: time limit for one drawing.
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
            let arguments = ["--format", drawing.format.rawValue, "--output", result.path, source.path]
            switch try await end(of: program, arguments, in: folder.path, saying: said.path, seconds: seconds) {
            case .exited(0): break
            case .exited(let status), .signaled(let status): throw Fault.failed(lastLine(of: said) ?? "\(status)")
            case nil: throw Fault.tookTooLong(seconds: seconds)
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

    /// Waits for the program's exit status; nil after the time limit, when the program and its children were killed.
    ///
    /// - Parameter said: gets both output streams. A file, since a pipe that a child process keeps open would block.
    private static func end(
        of program: String, _ arguments: [String], in folder: String, saying said: String, seconds: Int
    ) async throws -> TerminationStatus? {
        let sink = try FileDescriptor.open(
            FilePath(said), .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
        defer { try? sink.close() }
        var group = PlatformOptions()
        // A process group of its own, which cancelling kills as a whole.
        group.processGroupID = 0
        group.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)]
        let configuration = Configuration(
            executable: .path(FilePath(program)), arguments: Arguments(arguments),
            // SOURCE_DATE_EPOCH sets the date in a PDF: the same drawing must give the same bytes.
            environment: .custom(["SOURCE_DATE_EPOCH": "0", "LC_ALL": "C.UTF-8"]),
            workingDirectory: FilePath(folder), platformOptions: group)
        return try await withThrowingTaskGroup(of: TerminationStatus?.self) { tasks in
            tasks.addTask {
                try await Subprocess.run(
                    configuration, output: .fileDescriptor(sink, closeAfterSpawningProcess: false),
                    error: .fileDescriptor(sink, closeAfterSpawningProcess: false)
                ).terminationStatus
            }
            tasks.addTask {
                try await Task.sleep(for: .seconds(seconds))
                return nil
            }
            if let status = try await tasks.next() ?? nil {
                tasks.cancelAll()
                return status
            }
            // On a busy machine, the program may have ended before the timer although the timer is reported first.
            tasks.cancelAll()
            if case .exited(let code) = try await tasks.next() ?? nil { return .exited(code) }
            return nil
        }
    }

    private static func lastLine(of file: URL) -> String? {
        guard let bytes = try? Data(contentsOf: file) else { return nil }
        return String(decoding: bytes.suffix(2000), as: UTF8.self).split(separator: "\n").last.map(String.init)
    }
}

extension Drawing.Format {
    /// Whether a file has the beginning and the end of its format, that is, is not truncated.
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
