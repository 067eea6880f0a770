import Synchronization
import Template

/// The shells of one template: the program with everything written out that all pages of a section share, which is the
/// words of the theme, the frame of the site and the frame of the year.
///
/// A shell is made for the second page of a section, since it pays from the third on.
final class Shells: Sendable {
    /// Two pages have the same shell when they hold the same two objects.
    private struct Key: Hashable {
        let site: ObjectIdentifier?
        let edition: ObjectIdentifier?
    }

    private struct Entry {
        /// Kept, so that no later object has the identity of an earlier one.
        let site: Shared<SiteView>?
        let edition: Shared<EditionView>?
        /// Nil for a section of which one page was asked for.
        var program: Program?
    }

    /// Fields of ``WholePage`` that are the same on all pages of a section.
    private static let shared = ["t", "words", "site", "edition"]

    private let entries = Mutex<[Key: Entry]>([:])

    /// - Returns: the shell of a page's section, or the program itself.
    func program<Own>(_ program: Program, for page: borrowing WholePage<Own>) -> Program {
        let (site, edition) = (page.framed.site, page.framed.edition)
        let key = Key(site: site.map(ObjectIdentifier.init), edition: edition.map(ObjectIdentifier.init))
        let known = entries.withLock { entries -> (isSecond: Bool, program: Program?) in
            guard let entry = entries[key] else {
                entries[key] = Entry(site: site, edition: edition, program: nil)
                return (false, program)
            }
            return (entry.program == nil, entry.program)
        }
        guard known.isSecond else { return known.program ?? program }
        // Two threads may make the same shell at once.
        let made = program.shell(sharing: Shells.shared, of: page)
        entries.withLock { $0[key]?.program = made }
        return made
    }
}
