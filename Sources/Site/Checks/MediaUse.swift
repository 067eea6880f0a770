import Campaign
import Diagnostics

/// The first place, in the order of files, where a media file is shown as a picture: where rules about the file are
/// reported and can be allowed.
struct MediaUse {
    let media: MediaFile
    /// The path as written on the page.
    let span: Span

    static func first(in campaign: PublicCampaign, _ bodies: Bodies) -> [MediaUse] {
        var seen: Set<String> = []
        var uses: [MediaUse] = []
        func add(_ destination: LinkResolver.Destination?, _ span: Span) {
            guard case .media(_, let media)? = destination, seen.insert(media.path).inserted else { return }
            uses.append(MediaUse(media: media, span: span))
        }
        if let logo = campaign.settings.organisation.logo { add(bodies.logo, logo.span) }
        for article in campaign.articles {
            let references = bodies.references(of: article)
            if let (image, destination) = references.image { add(destination, image.source.span) }
            for (image, destination) in zip(article.body.images, references.images) { add(destination, image.span) }
            for (photo, destination) in references.photos { add(destination, photo.source.span) }
        }
        return uses
    }
}
