import Diagnostics

/// The rule for choosing among slogans has to be one that can be kept.
enum SloganChoice {
    static func check(_ group: SloganGroup, into report: inout Report) {
        let declarations = group.article.declarations
        if group.places.isEmpty, group.choice != nil, declarations.isEmpty("places"),
            let span = declarations.span("rule")
        {
            report.add(
                .sloganRuleWithoutPlaces, vi: "có quy tắc chọn khẩu hiệu nhưng không ghi treo ở đâu",
                en: "there is a rule for choosing, but no places where the slogans hang", at: span,
                fixes: [
                    .init(
                        Localized(
                            vi: "thêm dòng “places: […]”, ví dụ places: [gate, school]",
                            en: "add a line `places: […]`, such as places: [gate, school]"))
                ])
        }
        guard let least = group.atLeast, let span = declarations.span("at_least") else { return }
        switch group.choice {
        case .pick: break
        case .all, nil:
            report.add(
                .atLeastWithoutPick, vi: "“at_least” chỉ có nghĩa khi được chọn trong nhóm (rule: pick)",
                en: "`at_least` has a meaning only where there is a choice (rule: pick)", at: span,
                fixes: [
                    .init(
                        Localized(
                            vi: "ghi “rule: pick” nếu đơn vị được chọn, hoặc bỏ “at_least”",
                            en: "write `rule: pick` if there is a choice, or take `at_least` out"))
                ])
        }
        if least > group.slogans.count {
            report.add(
                .atLeastTooMany, vi: "phải chọn ít nhất \(least) nhưng nhóm chỉ có \(group.slogans.count) khẩu hiệu",
                en: "at least \(least) are to be chosen, but the group holds \(group.slogans.count)", at: span,
                fixes: [
                    .init(
                        Localized(
                            vi: "sửa số này hoặc thêm khẩu hiệu còn thiếu",
                            en: "mend the number or add the missing slogans"))
                ])
        }
    }
}
