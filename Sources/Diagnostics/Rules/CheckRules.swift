/// Content that can be read and published, but that an officer would want to be asked about.
///
/// C7xx: it contradicts itself, the calendar or the map. C8xx: readers would have trouble with it.
/// L4xx: addresses and pictures. A note is for what real plans do on purpose.
extension Rule {
    /// An activity lies wholly before or after its edition's dates.
    package static let activityOutsideEdition = Rule("C701", "activity-outside-edition", .note)
    /// An activity lies so far from its edition's dates that its year or month is wrong.
    package static let activityFarFromEdition = Rule("C702", "activity-far-from-edition", .warning)
    /// A weekday beside a date that falls on another one.
    package static let weekdayMismatch = Rule("C703", "weekday-mismatch", .warning)
    /// `opening` or `activity` leads to a page that is no activity, or to another year's opening.
    package static let notAnActivity = Rule("C704", "not-an-activity", .warning)
    /// The same words twice in one group of slogans.
    package static let repeatedSlogan = Rule("C705", "repeated-slogan", .warning)
    /// Two slogans of a year that differ in marks, i and y, or signs only.
    package static let nearlyRepeatedSlogan = Rule("C706", "nearly-repeated-slogan", .note)
    /// A slogan that no banner offered can carry in readable letters.
    package static let sloganTooLong = Rule("C707", "slogan-too-long", .note)
    /// A slogan's author in brackets, where a dash is what makes an attribution.
    package static let attributionInBrackets = Rule("C708", "attribution-in-brackets", .warning)
    /// A page that has expired before it is published.
    package static let expiresBeforeDate = Rule("C709", "expires-before-date", .warning)
    package static let updatedBeforeDate = Rule("C710", "updated-before-date", .warning)
    package static let correctionBeforeDate = Rule("C711", "correction-before-date", .warning)
    package static let movedOnlineWithoutLink = Rule("C712", "moved-online-without-link", .warning)
    package static let postponedWithoutPreviousStart = Rule("C713", "postponed-without-previous-start", .note)
    /// `current` puts a cancelled edition in front.
    package static let currentIsCancelled = Rule("C714", "current-is-cancelled", .note)
    /// A group of slogans with a rule for choosing, but without places.
    package static let sloganRuleWithoutPlaces = Rule("C715", "slogan-rule-without-places", .note)
    /// `at_least` without `rule: pick`.
    package static let atLeastWithoutPick = Rule("C716", "at-least-without-pick", .warning)
    /// `at_least` asks for more slogans than the group holds.
    package static let atLeastTooMany = Rule("C717", "at-least-too-many", .warning)
    package static let duplicateChannel = Rule("C718", "duplicate-channel", .warning)
    /// A position with a longitude of Viet Nam where its latitude belongs.
    package static let swappedCoordinates = Rule("C719", "swapped-coordinates", .error)
    package static let mapOutsideVietNam = Rule("C720", "map-outside-viet-nam", .note)
    /// The issued document of a plan is no document.
    package static let planFileNotDocument = Rule("C721", "plan-file-not-document", .warning)
    /// Two public pages of one kind in a year with one title.
    package static let duplicateTitle = Rule("C722", "duplicate-title", .warning)
    /// A page without a word where readers come to read.
    package static let emptyBody = Rule("C723", "empty-body", .warning)

    /// “tại đây”, “xem thêm”, “click here”: says nothing out of its sentence.
    package static let vagueLinkText = Rule("C801", "vague-link-text", .warning)
    /// A long web address as the words of a link.
    package static let bareLongAddress = Rule("C802", "bare-long-address", .warning)
    package static let headingJump = Rule("C803", "heading-jump", .warning)
    /// A picture described by its file's name or by “ảnh”.
    package static let emptyDescription = Rule("C804", "empty-description", .warning)
    package static let tableWithoutHeader = Rule("C805", "table-without-header", .warning)
    package static let titleInCapitals = Rule("C806", "title-in-capitals", .note)
    package static let titleWithFullStop = Rule("C807", "title-with-full-stop", .note)
    package static let longSummary = Rule("C808", "long-summary", .note)

    /// A picture of more than 1 MB or 4000 pixels.
    package static let oversizedPicture = Rule("L401", "oversized-picture", .warning)
    /// A photo whose file tells where it was taken.
    package static let photoWithPosition = Rule("L402", "photo-with-position", .note)
    /// An old address that repeats the path of the site's own address.
    package static let aliasWithBasePath = Rule("L403", "alias-with-base-path", .warning)

    package static let checkRules: [Rule] = [
        activityOutsideEdition, activityFarFromEdition, weekdayMismatch, notAnActivity, repeatedSlogan,
        nearlyRepeatedSlogan, sloganTooLong, attributionInBrackets, expiresBeforeDate, updatedBeforeDate,
        correctionBeforeDate, movedOnlineWithoutLink, postponedWithoutPreviousStart, currentIsCancelled,
        sloganRuleWithoutPlaces, atLeastWithoutPick, atLeastTooMany, duplicateChannel, swappedCoordinates,
        mapOutsideVietNam, planFileNotDocument, duplicateTitle, emptyBody,
        vagueLinkText, bareLongAddress, headingJump, emptyDescription, tableWithoutHeader, titleInCapitals,
        titleWithFullStop, longSummary,
        oversizedPicture, photoWithPosition, aliasWithBasePath,
    ]
}
