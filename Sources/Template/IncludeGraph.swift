import Diagnostics

/// The include graph of the templates, computed once.
///
/// It reports includes of unknown templates and include cycles, so that later stages can follow includes without an
/// endless loop.
struct IncludeGraph: Sendable {
    private let indices: [String: Int]
    /// The include tags that close a cycle.
    private let cycles: Set<Span>

    func index(of name: String) -> Int? { indices[name] }

    /// The index of the template that the tag at `span` includes, or nil for a tag that was reported.
    func target(of include: Include, at span: Span) -> Int? {
        cycles.contains(span) ? nil : indices[include.tag.name]
    }

    init(_ templates: [ParsedTemplate], into report: inout Report) {
        indices = Dictionary(
            uniqueKeysWithValues: templates.enumerated().map { ($1.source.name, $0) })
        var walk = Walk(templates, indices)
        walk.run()
        cycles = walk.cycles
        report.add(contentsOf: walk.diagnostics)
    }

    /// A depth-first walk through all templates. It has its own stack, because themes can nest without limit.
    private struct Walk {
        let templates: [ParsedTemplate]
        let indices: [String: Int]
        var cycles: Set<Span> = []
        var diagnostics: [Diagnostic] = []
        private var states: [State]
        /// The blocks that can be given to each finished template: its own and those of the templates that it includes.
        private var blocks: [[String]]
        private var path: [(template: Int, next: Int)] = []

        private enum State { case new, open, done }

        init(_ templates: [ParsedTemplate], _ indices: [String: Int]) {
            self.templates = templates
            self.indices = indices
            states = Array(repeating: .new, count: templates.count)
            blocks = Array(repeating: [], count: templates.count)
        }

        mutating func run() {
            for start in templates.indices where states[start] == .new {
                enter(start)
                while let (template, next) = path.last {
                    if next < templates[template].includes.count {
                        path[path.count - 1].next += 1
                        follow(templates[template].includes[next], in: template)
                    } else {
                        path.removeLast()
                        finish(template)
                    }
                }
            }
            for template in templates.indices { checkBlocks(of: template) }
        }

        private mutating func enter(_ template: Int) {
            states[template] = .open
            path.append((template, 0))
        }

        private mutating func follow(_ include: Include, in template: Int) {
            let tag = include.tag
            guard tag.isValid else { return }
            guard let target = indices[tag.name] else {
                diagnostics.append(
                    .templateUnknownTemplate(
                        tag.name, among: templates.map(\.source.name),
                        at: templates[template].span(tag.nameRange)))
                return
            }
            switch states[target] {
            case .new: enter(target)
            case .done: break
            case .open: reportCycle(to: target, by: tag, in: template)
            }
        }

        private mutating func reportCycle(to target: Int, by tag: Tag, in template: Int) {
            let span = templates[template].span(tag.range)
            cycles.insert(span)
            let start = path.firstIndex { $0.template == target } ?? 0
            let circle = path[start...]
            let names = circle.map { templates[$0.template].source.name }
            let steps = zip(circle.dropLast(), names.dropFirst()).map { step, included in
                let from = templates[step.template]
                return (from.source.name, included, from.span(from.includes[step.next - 1].tag.range))
            }
            diagnostics.append(.templateCycle(names[0], through: steps, at: span))
        }

        private mutating func finish(_ template: Int) {
            states[template] = .done
            var seen: Set<String> = []
            let own = templates[template].blocks.map(\.tag.name)
            // A template passes the blocks that it is given on to the templates that it includes.
            let passed = templates[template].includes.compactMap { indices[$0.tag.name] }
                .filter { states[$0] == .done && $0 != template }.flatMap { blocks[$0] }
            blocks[template] = (own + passed).filter { seen.insert($0).inserted }
        }

        private mutating func checkBlocks(of template: Int) {
            let source = templates[template]
            for include in source.includes {
                // The blocks of a template with mismatched tags are unknown.
                guard let target = indices[include.tag.name], templates[target].hasSoundStructure,
                    !cycles.contains(source.span(include.tag.range))
                else { continue }
                for override in include.overrides
                where override.tag.isValid && !blocks[target].contains(override.tag.name) {
                    diagnostics.append(
                        .templateUnknownBlock(
                            override.tag.name, of: include.tag.name, among: blocks[target],
                            at: source.span(override.tag.nameRange)))
                }
            }
        }
    }
}
