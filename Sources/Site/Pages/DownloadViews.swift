import Template

/// A preview of the banner.
struct BannerPreviewView: TemplateRecord {
    let svg: [UInt8]
    let label: String
    let letters: String?
    let isUpright: Bool

    static let shape = Shape<Self>(
        "BannerPreview",
        [
            .html("svg", "the banner in its true proportions", \.svg),
            .text("label", "name of its size", \.label),
            .text("letters", "height of its letters and from how far they read", \.letters),
            .flag("is_upright", "higher than wide", \.isUpright),
        ])
}

/// One size with its files, or why it has none.
struct DownloadView: TemplateRecord {
    let label: String
    let letters: String?
    let refusal: String?
    let files: Items<FileView>?

    static let shape = Shape<Self>(
        "Download",
        [
            .text("label", "name of its size", \.label),
            .text("letters", "height of its letters and from how far they read", \.letters),
            .text("refusal", "why the slogan does not fit", \.refusal),
            .record("files", "what there is to take home", \.files),
        ])
}

extension Pages {
    func preview(_ key: SloganDownloads.Key) -> BannerPreviewView? {
        guard let set = sloganDownloads[key], let preview = set.preview, let rules = sloganDownloads.rules,
            let layout = try? set.banners[preview.offer].layout.get()
        else { return nil }
        return BannerPreviewView(
            svg: preview.svg, label: set.banners[preview.offer].label, letters: wording.letters(layout, rules),
            isUpright: layout.size.height > layout.size.width)
    }

    /// Banners, then cards, then the plain words. A size without any file that could be made is left out.
    func downloadViews(_ key: SloganDownloads.Key) -> Items<DownloadView>? {
        guard let set = sloganDownloads[key], let rules = sloganDownloads.rules else { return nil }
        let offers = (set.banners + set.cards).compactMap { offer -> DownloadView? in
            switch offer.layout {
            case .success(let layout):
                guard let files = fileViews(offer.files) else { return nil }
                return DownloadView(
                    label: offer.label, letters: wording.letters(layout, rules), refusal: nil, files: files)
            case .failure(let refusal):
                return DownloadView(
                    label: offer.label, letters: nil, refusal: wording.refusal(refusal, on: offer.size), files: nil)
            }
        }
        return Items(
            offers + [DownloadView(label: wording.plainWords, letters: nil, refusal: nil, files: fileViews([set.text]))]
        )
    }

    /// The card whose text is in the middle part, as link previews need, where the card could be made.
    func shareImage(_ key: SloganDownloads.Key, alt: String) -> ShareImageView? {
        sloganDownloads[key]?.cards.lazy.compactMap { [self] card -> ShareImageView? in
            guard card.size.textWidth < card.size.width, let file = card.files.first,
                sloganDownloads.byteCount(file) != nil
            else { return nil }
            return ShareImageView(
                url: links.absolute(file.address), width: "\(Int(card.size.width))",
                height: "\(Int(card.size.height))", alt: alt)
        }.first
    }

    private func fileViews(_ files: [SloganDownloads.File]) -> Items<FileView>? {
        Items(
            files.compactMap { file in
                sloganDownloads.byteCount(file).map {
                    FileView(url: links.href(file.address), label: file.kind, info: wording.size($0))
                }
            })
    }
}
