import Diagnostics

/// Reports two channels of `site.yml` with the same name, because readers could not distinguish the links.
enum DuplicateChannels {
    /// - Parameter site: The fields of the file.
    static func check(_ site: [YAMLEntry], into report: inout Report) {
        var seen: [String: Span] = [:]
        for channel in site.first(where: { $0.key == "channels" }).map({ FieldValue.items(of: $0.value) }) ?? [] {
            guard case .map(let fields) = channel.content, let value = fields.first(where: { $0.key == "name" })?.value,
                case .scalar(let name) = value.content
            else { continue }
            let key = name.lowercased()
            guard let first = seen[key] else {
                seen[key] = value.span
                continue
            }
            report.add(.duplicateChannel(name, at: value.span, firstAt: first))
        }
    }
}
