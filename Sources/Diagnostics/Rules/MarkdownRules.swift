/// Faults in the body of a Markdown file.
extension Rule {
    package static let rawHTML = Rule("M101", "raw-html", .warning)
    package static let imageWithoutAlt = Rule("M102", "image-without-alt", .warning)
    package static let dangerousAddress = Rule("M103", "dangerous-address", .error)
    package static let unknownScheme = Rule("M104", "unknown-scheme", .error)
    package static let pictureElsewhere = Rule("M105", "picture-on-another-host", .error)
    package static let linkWithoutText = Rule("M106", "link-without-text", .warning)
    package static let linkWithoutAddress = Rule("M107", "link-without-address", .error)
    package static let pathWithSpace = Rule("M108", "path-with-space", .error)

    package static let bodyTooLong = Rule("M110", "body-too-long", .error)
    package static let lineTooLong = Rule("M111", "line-too-long", .error)
    package static let tooManyColumns = Rule("M112", "too-many-columns", .error)
    package static let tableTooLarge = Rule("M113", "table-too-large", .error)
    package static let definitionsTooLong = Rule("M114", "definitions-too-long", .error)
    package static let tooManySigns = Rule("M115", "too-many-signs", .error)
    package static let tooDeep = Rule("M116", "too-deep", .error)

    package static let markdownRules: [Rule] = [
        rawHTML, imageWithoutAlt, dangerousAddress, unknownScheme, pictureElsewhere,
        linkWithoutText, linkWithoutAddress, pathWithSpace, bodyTooLong, lineTooLong, tooManyColumns,
        tableTooLarge, definitionsTooLong, tooManySigns, tooDeep,
    ]
}
