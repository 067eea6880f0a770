/// The user's cache folder, for files that any build can make again.
package enum CacheFolder {
    /// `$XDG_CACHE_HOME/loa/NAME`, or the same below `~/.cache`; nil where neither is known.
    package static func named(_ name: String, environment: [String: String]) -> String? {
        // The XDG Base Directory Specification ignores relative paths.
        let set = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let usual = environment["HOME"].flatMap { $0.hasPrefix("/") ? Path.join($0, ".cache") : nil }
        return (set ?? usual).map { Path.join(Path.join($0, "loa"), name) }
    }
}
