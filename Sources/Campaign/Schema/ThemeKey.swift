/// The keys of `theme.md`, in addition to those of every page.
package enum ThemeKey: String, ContentKey {
    case title, name, body, level, start, end, status, opening

    package var field: Field {
        switch self {
        case .title:
            Field(
                .text, example: "Xây dựng năng lực tự học trong kỷ nguyên số",
                "The theme of the year (chủ đề), as printed. One of `title` and `name` is required.")
        case .name:
            Field(
                .text, example: "Tuần lễ hưởng ứng học tập suốt đời năm 2023",
                "The name of the edition (tên đợt); stands in for the title where a year has no theme.")
        case .body:
            Field(.text, example: "Ủy ban nhân dân Quận 3", "The office whose plan it is (cơ quan ban hành).")
        case .level:
            Field(
                .id(of: .levels, shipped: ShippedLabels.levels.map(\.id)), example: "district",
                "At which level it is held.")
        case .start: Field(.date, example: "2023-10-02", "The first day.")
        case .end: Field(.date, example: "2023-10-08", "The last day, inclusive.")
        case .status:
            Field(
                .word(CampaignTheme.Status.allCases.map(\.rawValue)), default: "planned", example: "held",
                "Planned (dự kiến), held (đã tổ chức) or cancelled (không tổ chức).")
        case .opening:
            Field(
                .path, example: "activities/le-khai-mac.md", "The activity that opens the edition (lễ khai mạc).")
        }
    }
}
