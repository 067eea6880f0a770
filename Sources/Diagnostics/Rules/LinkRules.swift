/// Faults in links, addresses and media.
extension Rule {
    package static let deadLink = Rule("L101", "dead-link", .error)
    package static let deadAnchor = Rule("L102", "dead-anchor", .error)
    package static let linkToHeldBack = Rule("L103", "link-to-held-back", .warning)
    package static let missingMedia = Rule("L104", "missing-media", .error)
    package static let linkOutside = Rule("L105", "link-outside-content", .error)
    package static let notAPicture = Rule("L106", "not-a-picture", .error)
    package static let remotePicture = Rule("L107", "remote-picture", .error)

    package static let addressCollision = Rule("L201", "address-collision", .error)
    package static let aliasCollision = Rule("L202", "alias-collision", .error)
    package static let mediaAddress = Rule("L203", "media-without-address", .error)

    package static let unusedMedia = Rule("L301", "unused-media", .warning)
    package static let damagedPicture = Rule("L302", "damaged-picture", .error)

    package static let linkRules: [Rule] = [
        deadLink, deadAnchor, linkToHeldBack, missingMedia, linkOutside, notAPicture, remotePicture,
        addressCollision, aliasCollision, mediaAddress,
        unusedMedia, damagedPicture,
    ]
}
