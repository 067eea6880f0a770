/// A small complete site, and one item of each kind to add to it.
enum Sample {
    /// Every item has a public neighbour, so that a list, a count or a feed could reveal a held-back item.
    static let site = TemporarySite.smallest.merging([
        "pages/lien-he.md": "---\ntitle: Liên hệ\n---\nGặp cơ quan.\n",
        "2024/theme.md": "---\ntitle: Chủ đề mẫu\nstart: 2024-06-01\nend: 2024-06-30\n---\nThông điệp.\n",
        "2024/activities/trong-cay.md": "---\ntitle: Trồng cây\nstart: 2024-06-05\nlevel: ward\n---\n",
        "2024/activities/don-rac.md": "---\ntitle: Dọn rác\n---\n",
        "2024/news/tin-1.md": "---\ntitle: Tin một\ndate: 2024-06-01\n---\nThân bài.\n",
        "2024/news/tin-2.md":
            "---\ntitle: Tin hai\ndate: 2024-06-03\nactivity: ../activities/trong-cay.md\n---\nThân bài.\n",
        "2024/slogans/chung.md": "---\ntitle: Chung\n---\n1. Sống xanh mỗi ngày\n2. Trồng cây hôm nay\n",
        "2023/theme.md": "---\ntitle: Chủ đề cũ\nstart: 2023-06-01\n---\n",
        "2023/slogans/chung.md": "---\ntitle: Chung\n---\n1. Sống xanh mỗi ngày\n",
    ]) { $1 }

    /// A word that is nowhere else.
    static let marker = "bimatxyz"

    /// An item of one kind, with the marker in its name, every text of its front matter, its body and its picture.
    struct Item: Sendable, CustomStringConvertible {
        let kind: String
        let file: String
        /// Front matter without the lines that hold the item back.
        let fields: String
        let body: String
        /// Further files that belong to the item.
        var others: [String: String] = [:]

        var description: String { kind }

        func files(_ lines: String) -> [String: String] {
            others.merging([file: "---\n\(fields)\(lines)---\n\(body)"]) { $1 }
        }
    }

    private static func common(_ upwards: String) -> String {
        """
        title: Tiêu đề bimatxyz
        summary: Tóm tắt bimatxyz
        tags: [bimatxyz]
        aliases: [/bimatxyz-cu/]
        source: Nguồn bimatxyz
        image: {src: \(upwards)media/bimatxyz.svg, alt: Ảnh bimatxyz}

        """
    }

    private static let picture = [
        "media/bimatxyz.svg":
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"><title>bimatxyz</title></svg>"
    ]

    static let items = [
        Item(
            kind: "standing page", file: "pages/trang-bimatxyz.md", fields: common("../"), body: "Thân bimatxyz.\n",
            others: picture),
        Item(
            kind: "plan", file: "2024/plan.md", fields: common("../") + "issuer: bimatxyz\n", body: "Thân bimatxyz.\n",
            others: picture),
        Item(
            kind: "outline", file: "2024/outline.md", fields: common("../"),
            body: "## Mục bimatxyz\n\nThân bimatxyz.\n", others: picture),
        Item(
            kind: "slogans", file: "2024/slogans/nhom-bimatxyz.md", fields: common("../../"),
            body: "1. Khẩu hiệu bimatxyz\n2. Sống xanh mỗi ngày\n", others: picture),
        Item(
            kind: "activity", file: "2024/activities/hoat-dong-bimatxyz.md",
            fields: common("../../") + "start: 2024-06-04\nlevel: national\nplace: Sân bimatxyz\nstatus: held\n",
            body: "Thân bimatxyz.\n",
            others: picture),
        Item(
            kind: "news item", file: "2024/news/tin-bimatxyz.md",
            fields: common("../../") + "body: Ban bimatxyz\nactivity: ../activities/trong-cay.md\n",
            body: "Thân bimatxyz.\n", others: picture),
        Item(
            kind: "edition", file: "2025/theme.md", fields: common("../") + "name: Năm bimatxyz\nstart: 2025-06-01\n",
            body: "Thân bimatxyz.\n",
            others: picture.merging([
                "2025/plan.md": "---\ntitle: Kế hoạch bimatxyz\n---\nThân bimatxyz.\n",
                "2025/outline.md": "---\ntitle: Đề cương bimatxyz\n---\nThân bimatxyz.\n",
                "2025/activities/a-bimatxyz.md": "---\ntitle: Hoạt động bimatxyz\n---\n",
                "2025/news/n-bimatxyz.md": "---\ntitle: Tin bimatxyz\ndate: 2024-06-02\n---\nThân bimatxyz.\n",
                "2025/slogans/s.md": "---\ntitle: Nhóm bimatxyz\n---\n1. Khẩu hiệu bimatxyz\n2. Sống xanh mỗi ngày\n",
            ]) { $1 }),
    ]

    static func item(_ kind: String) -> Item { items.first { $0.kind == kind } ?? items[0] }
}
