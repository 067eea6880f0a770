import Diagnostics

/// Reports a rule for choosing slogans that cannot be followed.
enum SloganChoice {
    static func check(_ group: SloganGroup, into report: inout Report) {
        let declarations = group.article.declarations
        if group.places.isEmpty, group.choice != nil, declarations.isEmpty(.places),
            let span = declarations.span(.rule)
        {
            report.add(.sloganRuleWithoutPlaces(at: span))
        }
        guard let least = group.atLeast, let span = declarations.span(.atLeast) else { return }
        switch group.choice {
        case .pick: break
        case .all, nil:
            report.add(.atLeastWithoutPick(at: span))
        }
        if least > group.slogans.count {
            report.add(.atLeastTooMany(least, of: group.slogans.count, at: span))
        }
    }
}
