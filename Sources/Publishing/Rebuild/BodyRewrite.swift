import Campaign
import Diagnostics
import Site

/// A build after which only the bodies of some pages have changed: renders their HTML and replaces it in the files of
/// Output, without reading the rest of the campaign. Any change that could have further effects takes a full build.
struct BodyRewrite {
    let disk: Disk
    let options: BuildOptions

    struct Plan {
        let sources: EditedSources
        /// The snapshot of the build before.
        let record: BuildSnapshot
        /// The changed files of Output.
        let files: [PlannedFile]
        /// After the change.
        let bodies: BodyIndex
    }

    private struct Edited {
        let recipe: BodyDependencies
        let article: Article
    }

    /// - Returns: nil when a full build is needed.
    func plan(_ sources: EditedSources, since record: BuildSnapshot, _ old: BodyIndex) throws -> Plan? {
        guard let settings = try settings() else { return nil }
        let told = record.outcome.report.paths
        var edited: [Int: Edited] = [:]
        for file in sources.files {
            // A diagnostic of the file may disappear or move.
            guard !told.contains(shown(file)), let source = old.source(nfc(file)),
                let found = try self.edited(file, old.recipe(of: source), settings),
                // Templates may test whether there is a body at all.
                old.places.contains(where: { $0.source == source }), !html(found, for: .page, settings).isEmpty
            else { return nil }
            edited[source] = found
        }
        var bodies = old
        var files: [PlannedFile] = []
        let places = Dictionary(
            bodies.places.filter { edited[$0.source] != nil }.map { ($0.file, $0) },
            uniquingKeysWith: { first, _ in first })
        for (file, place) in places.sorted(by: { $0.key < $1.key }) {
            let path = bodies.path(ofFile: file)
            let bytes = try disk.read(Path.join(options.output, path))
            let new = bodies.replaceBodies(inFile: file, of: bytes) { place in
                edited[place.source].map { place.form.written(html($0, for: place.form, settings)) }
            }
            guard let new else { return nil }
            if new != bytes {
                let phase: OutputFile.Phase = place.form == .page ? .page : .list
                files.append(PlannedFile(OutputFile(path: path, phase: phase, content: .bytes(new)), from: disk))
            }
        }
        // A file may have changed since it was compared with the snapshot.
        let output = record.places[BuildSnapshot.output]
        let read = output.stamps.only(output.stamps.names.indices(of: Set(files.map(\.path))))
        guard try FileStamps(read.names, in: output.folder, on: disk) == read else { return nil }
        return Plan(sources: sources, record: record, files: files, bodies: bodies)
    }

    private func settings() throws -> SiteSettings? {
        let name = "site.yml"
        var report = Report()
        // The diagnostics of `site.yml` are in the last build's report, which is reported again.
        return try CampaignLoader.settings(
            .init(path: name) { try disk.read(Path.join(options.content, name)) }, shownPath: shown(name),
            url: options.url, into: &report)
    }

    /// - Returns: nil when the file has a diagnostic, or when more than its body has changed.
    private func edited(_ file: String, _ recipe: BodyDependencies?, _ settings: SiteSettings) throws -> Edited? {
        var report = Report()
        let source = ContentTree.File(path: nfc(file)) { try disk.read(Path.join(options.content, file)) }
        guard let recipe,
            let article = try CampaignLoader.article(source, shownPath: shown(file), settings: settings, into: &report),
            report.diagnostics.isEmpty, recipe.holds(for: article)
        else { return nil }
        return Edited(recipe: recipe, article: article)
    }

    private func html(_ edited: Edited, for form: BodyPlacement.Form, _ settings: SiteSettings) -> [UInt8] {
        edited.recipe.html(of: edited.article, for: form, links: Links(base: settings.url))
    }

    /// The path as messages show it.
    private func shown(_ file: String) -> String { ContentTree(prefix: options.content, files: []).shown(nfc(file)) }
}
