import Foundation

/// A source file as text, and the same without what the compiler does not read.
struct SourceFile: Sendable, CustomStringConvertible {
    /// From the repository's root: `Sources/Site/Ledger.swift`.
    let path: String
    let text: String
    /// The text with comments and the letters of string literals blanked; code inside `\(…)` stays.
    let code: String

    init(path: String, text: String) {
        self.path = path
        self.text = text
        var stripper = Stripper(text)
        code = stripper.run()
    }

    var description: String { path }

    /// `Site` of `Sources/Site/Views/Items.swift`.
    var target: String { String(path.split(separator: "/")[1]) }
    var name: String { String(path.split(separator: "/").last ?? "") }
    var lineCount: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }

    /// The modules that the file imports, whatever attributes and kinds stand around the word `import`.
    var imports: [String] {
        code.split(separator: "\n").filter { $0.contains("import") }.compactMap { line in
            let words = line.split(separator: " ")
            guard let at = words.firstIndex(of: "import"), words[..<at].allSatisfy(Self.mayPrecedeImport) else {
                return nil
            }
            let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
            return words[(at + 1)...].first { !kinds.contains($0) }.map { String($0.split(separator: ".")[0]) }
        }
    }

    private static func mayPrecedeImport(_ word: Substring) -> Bool {
        word.hasPrefix("@") || ["public", "package", "internal", "private", "fileprivate"].contains(word)
    }

    /// Lines whose code holds `word` with no letter of a name on either side.
    func lines(holding word: String) -> [String] {
        zip(1..., code.split(separator: "\n", omittingEmptySubsequences: false)).compactMap { number, line in
            Self.holds(line, word) ? "\(path):\(number)" : nil
        }
    }

    private static func holds(_ line: Substring, _ word: String) -> Bool {
        var rest = line
        while let found = rest.range(of: word) {
            let before = found.lowerBound > line.startIndex ? line[line.index(before: found.lowerBound)] : " "
            let after = found.upperBound < line.endIndex ? line[found.upperBound] : " "
            let opens = word.first.map(isNameLetter) ?? false
            let closes = word.last.map(isNameLetter) ?? false
            // `unsafe:` is a label.
            if !(opens && isNameLetter(before)), !(closes && (isNameLetter(after) || after == ":")) { return true }
            rest = line[found.upperBound...]
        }
        return false
    }

    private static func isNameLetter(_ letter: Character) -> Bool {
        letter.isLetter || letter.isNumber || letter == "_"
    }
}

/// Blanks comments and literals and keeps the lines. By bytes: all that matters here is ASCII.
private struct Stripper {
    private let bytes: [UInt8]
    private var at = 0
    private var out: [UInt8] = []

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func run() -> String {
        code(inInterpolation: false)
        return String(decoding: out, as: UTF8.self)
    }

    private func sees(_ mark: String) -> Bool { bytes[at...].starts(with: mark.utf8) }

    private mutating func code(inInterpolation: Bool) {
        var depth = 0
        while at < bytes.count {
            if sees("//") {
                while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
            } else if sees("/*") {
                blockComment()
            } else if sees("\"\"\"") {
                literal("\"\"\"")
            } else if sees("\"") {
                literal("\"")
            } else {
                if sees("(") { depth += 1 }
                if sees(")") { depth -= 1 }
                out.append(bytes[at])
                at += 1
                if inInterpolation, depth < 0 { return }
            }
        }
    }

    private mutating func blockComment() {
        var depth = 0
        repeat {
            if sees("/*") {
                depth += 1
                at += 2
            } else if sees("*/") {
                depth -= 1
                at += 2
            } else {
                skipOne()
            }
        } while depth > 0 && at < bytes.count
    }

    private mutating func literal(_ mark: String) {
        out += mark.utf8
        at += mark.utf8.count
        while at < bytes.count, !sees(mark) {
            if sees("\\(") {
                at += 2
                out.append(UInt8(ascii: " "))
                code(inInterpolation: true)
            } else if sees("\\") {
                at += 1
                skipOne()
            } else {
                skipOne()
            }
        }
        out += mark.utf8
        at += mark.utf8.count
    }

    private mutating func skipOne() {
        if at < bytes.count, bytes[at] == UInt8(ascii: "\n") { out.append(UInt8(ascii: "\n")) }
        at += 1
    }
}

/// The repository that this test was built from.
enum Repository {
    static let root = String(#filePath.dropLast("/Tests/ArchitectureTests/SourceFile.swift".count))

    static func text(_ path: String) throws -> String { try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8) }

    /// Every Swift file below a folder, sorted.
    static func swiftFiles(_ folder: String) throws -> [SourceFile] {
        try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)").filter { $0.hasSuffix(".swift") }
            .sorted()
            .map { SourceFile(path: "\(folder)/\($0)", text: try text("\(folder)/\($0)")) }
    }

    /// What version control holds.
    static func trackedFiles() throws -> [String] {
        let git = Process()
        git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        git.arguments = ["git", "-c", "safe.directory=*", "-C", root, "ls-files", "-z"]
        let pipe = Pipe()
        git.standardOutput = pipe
        try git.run()
        let listed = try pipe.fileHandleForReading.readToEnd() ?? Data()
        git.waitUntilExit()
        return String(decoding: listed, as: UTF8.self).split(separator: "\0").map(String.init)
    }
}
