/// The built-in places, levels, kinds and banner sizes; `site.yml` can extend them.
/// Source: Content/README.md §4; sizes: Sources/README.md §8.4.
enum ShippedLabels {
    static let places: [SiteSettings.Label] = [
        .init(id: "gate", text: "Trước cổng đơn vị"),
        .init(id: "office", text: "Cơ quan, đơn vị"),
        .init(id: "ward_office", text: "Ủy ban nhân dân phường, xã"),
        .init(id: "learning_centre", text: "Trung tâm học tập cộng đồng"),
        .init(id: "school", text: "Cơ sở giáo dục"),
        .init(id: "street", text: "Trục đường chính"),
        .init(id: "public", text: "Nơi công cộng"),
        .init(id: "residential", text: "Khu dân cư"),
        .init(id: "culture_house", text: "Nhà văn hóa"),
        .init(id: "factory", text: "Công xưởng, nhà máy"),
    ]

    static let levels: [SiteSettings.Label] = [
        .init(id: "national", text: "Toàn quốc"),
        .init(id: "province", text: "Cấp tỉnh"),
        .init(id: "district", text: "Cấp quận, huyện"),
        .init(id: "ward", text: "Cấp phường, xã"),
        .init(id: "unit", text: "Tại đơn vị"),
    ]

    static let kinds: [SiteSettings.Label] = [
        .init(id: "opening", text: "Lễ khai mạc"),
        .init(id: "class", text: "Lớp học, tập huấn"),
        .init(id: "contest", text: "Cuộc thi"),
        .init(id: "talk", text: "Tọa đàm, diễn đàn"),
        .init(id: "reading", text: "Đọc sách, thư viện"),
        .init(id: "exhibition", text: "Triển lãm, hội sách"),
        .init(id: "arts", text: "Văn nghệ"),
        .init(id: "sport", text: "Thể thao"),
        .init(id: "visit", text: "Tham quan"),
        .init(id: "donation", text: "Quyên góp, trao tặng"),
        .init(id: "publicity", text: "Tuyên truyền"),
        .init(id: "other", text: "Hoạt động khác"),
    ]

    static let banners: [SiteSettings.Banner] = [
        .init(id: "ngang-6x07", label: "Băng rôn ngang 6 × 0,7 m", width: 6, height: 0.7),
        .init(id: "ngang-8x08", label: "Băng rôn ngang 8 × 0,8 m", width: 8, height: 0.8),
        .init(id: "ngang-6x15", label: "Băng rôn ngang 6 × 1,5 m", width: 6, height: 1.5),
        .init(id: "ngang-3x1", label: "Băng rôn ngang 3 × 1 m", width: 3, height: 1),
        .init(id: "doc-08x25", label: "Băng rôn dọc 0,8 × 2,5 m", width: 0.8, height: 2.5),
        .init(id: "doc-1x3", label: "Băng rôn dọc 1 × 3 m", width: 1, height: 3),
    ]
}
