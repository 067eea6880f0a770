/// The declared format of the content: the keys of each kind of file.
package enum ContentSchema {
    /// One kind of file.
    package struct File: Sendable {
        /// An example path of such a file: `2023/news/khai-mac.md`.
        package let path: String
        package let keys: any ContentKey.Type
        /// Whether the keys of every page (``PageKey``) are allowed as well.
        package let isPage: Bool

        /// All keys, own keys before those of every page. An own key replaces a page key with the same name.
        package var declared: [(name: String, field: Field)] {
            let own = keys.declared
            guard isPage else { return own }
            return own + PageKey.declared.filter { common in !own.contains { $0.name == common.name } }
        }
    }

    package static let files: [File] = [
        File(path: "site.yml", keys: SiteKey.self, isPage: false),
        File(path: "2023/theme.md", keys: ThemeKey.self, isPage: true),
        File(path: "2023/slogans/duong-pho.md", keys: SloganKey.self, isPage: true),
        File(path: "2023/outline.md", keys: OutlineKey.self, isPage: true),
        File(path: "2023/plan.md", keys: PlanKey.self, isPage: true),
        File(path: "2023/activities/le-khai-mac.md", keys: ActivityKey.self, isPage: true),
        File(path: "2023/news/khai-mac.md", keys: NewsKey.self, isPage: true),
        File(path: "pages/gioi-thieu.md", keys: PageKey.self, isPage: false),
    ]
}
