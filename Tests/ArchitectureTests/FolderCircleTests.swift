import Testing

/// Inside a target, folders use each other in one direction only, as targets do.
struct FolderCircleTests {
    /// Two folders, each of which names types of the other.
    struct Circle: Hashable, CustomStringConvertible {
        let target: String
        let first: String
        let second: String
        let names: [String]

        var description: String { "\(target): \(first) ⇄ \(second) (\(names.joined(separator: ", ")))" }
    }

    @Test func `no two folders of a target need each other`() throws {
        #expect(circles(in: try Repository.swiftFiles("Sources")) == [])
    }

    @Test func `a circle would be found`() {
        let files = [
            SourceFile(path: "Sources/M/A/One.swift", text: "struct One { let two: Two }\nprivate struct Own {}\n"),
            SourceFile(path: "Sources/M/B/Two.swift", text: "package enum Two { case one(One) }\n// Own\n"),
            SourceFile(path: "Sources/N/B/Own.swift", text: "struct Own { let one = \"One\" }\n"),
        ]
        #expect(circles(in: files).map(\.description) == ["M: A ⇄ B (One, Two)"])
    }

    private func circles(in files: [SourceFile]) -> [Circle] {
        Dictionary(grouping: files, by: \.target).sorted { $0.key < $1.key }.flatMap { target, files in
            let owners = owners(in: files)
            var uses: [String: [String: Set<String>]] = [:]
            for file in files {
                for name in Set(names(in: file.code)) {
                    guard let owner = owners[name], owner != file.folder else { continue }
                    uses[file.folder, default: [:]][owner, default: []].insert(name)
                }
            }
            return uses.keys.sorted().flatMap { first in
                uses.keys.sorted().filter { $0 > first }.compactMap { second -> Circle? in
                    guard let there = uses[first]?[second], let back = uses[second]?[first] else { return nil }
                    return Circle(target: target, first: first, second: second, names: there.union(back).sorted())
                }
            }
        }
    }

    /// The folder of each type that is declared at the top of a file and seen outside of it. A name that two folders
    /// declare tells nothing.
    private func owners(in files: [SourceFile]) -> [String: String] {
        var owners: [String: Set<String>] = [:]
        for file in files {
            for line in file.code.split(separator: "\n") {
                let words = line.split { $0 == " " || $0 == ":" || $0 == "<" }
                guard line.first != " ", let kind = words.firstIndex(where: Self.kinds.contains),
                    words[..<kind].allSatisfy(Self.modifiers.contains), kind + 1 < words.count
                else { continue }
                owners[String(words[kind + 1]), default: []].insert(file.folder)
            }
        }
        return owners.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    private static let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "actor", "typealias"]
    private static let modifiers: Set<Substring> = ["package", "public", "final", "indirect"]

    private func names(in code: String) -> [String] {
        code.split { !($0.isLetter || $0.isNumber || $0 == "_") }.filter { $0.first?.isUppercase == true }.map(
            String.init)
    }
}

extension SourceFile {
    /// `Views` of `Sources/Site/Views/Items.swift`; empty for a file at the top of its target.
    fileprivate var folder: String {
        let parts = path.split(separator: "/")
        return parts.count > 3 ? String(parts[2]) : ""
    }
}
