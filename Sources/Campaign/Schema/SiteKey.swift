/// The keys of `site.yml`.
package enum SiteKey: String, ContentKey {
    // The time zone is first, because dates are read in it.
    case timeZone = "time_zone"
    case title
    case shortTitle = "short_title"
    case description, url, language, organisation, channels, licence, current
    case places, levels, kinds, banners, paths

    package var field: Field {
        switch self {
        case .timeZone:
            Field(
                .timeZone, default: "Asia/Ho_Chi_Minh", example: "Asia/Bangkok",
                "The zone in which dates without an offset are read, and all are shown.")
        case .title:
            Field(
                .text, required: true, example: "Tuần lễ hưởng ứng học tập suốt đời",
                "The name of the campaign, on top of every page.")
        case .shortTitle:
            Field(
                .text, example: "Tuần lễ Học tập suốt đời", "A short name for narrow places. Without it, the title.")
        case .description:
            Field(
                .text, example: "Khẩu hiệu, hoạt động và kế hoạch qua các năm.",
                "One or two sentences for link previews and search engines.")
        case .url:
            Field(
                .siteAddress, required: true, example: "https://hoctap.example.vn/",
                "The whole address of the site, http or https; may have a path, `https://example.vn/htsd/`.")
        case .language:
            Field(.word(["vi", "en"]), default: "vi", example: "en", "The language of the site's own words.")
        case .organisation:
            Field(.map(OrganisationKey.self), required: true, "The office that answers for the site.")
        case .channels:
            Field(.maps(ChannelKey.self), "Its pages elsewhere (kênh truyền thông).")
        case .licence:
            Field(.text, example: "CC BY 4.0", "The terms of use for texts and pictures that state none.")
        case .current:
            Field(
                .integer(1900...2999), example: "2023",
                "The edition in front. Without it, the latest one that is public and not cancelled.")
        case .places:
            Field(
                .labels(ShippedLabels.places.map(\.id)), example: "{market: Chợ, factory: null}",
                "Where slogans hang (nơi treo). Adds to the shipped ones, renames one, or removes one by `null`.")
        case .levels:
            Field(
                .labels(ShippedLabels.levels.map(\.id)), example: "{hamlet: \"Thôn, tổ dân phố\"}",
                "Levels of editions and activities (cấp tổ chức); as with `places`.")
        case .kinds:
            Field(
                .labels(ShippedLabels.kinds.map(\.id)), example: "{cleanup: Ra quân vệ sinh}",
                "Kinds of activity (loại hoạt động); as with `places`.")
        case .banners:
            Field(
                .maps(BannerKey.self),
                "Sizes of banner (băng rôn) that the slogan picker offers. Adds to the shipped ones or changes one.")
        case .paths:
            Field(
                .map(PathKey.self),
                "The words in addresses. Each must be a slug and all must differ. Choose once: addresses are for good.")
        }
    }
}

/// The keys of `organisation`.
package enum OrganisationKey: String, ContentKey {
    case name, address, phone, email, url, logo

    package var field: Field {
        switch self {
        case .name: Field(.text, required: true, example: "Phòng Giáo dục và Đào tạo Quận 3", "Its full name.")
        case .address: Field(.text, example: "\"322 Nguyễn Thiện Thuật, Phường 1\"", "Its postal address.")
        case .phone: Field(.text, example: "028 3930 0000", "An office phone, not a person's.")
        case .email: Field(.text, example: "hoctap@example.vn", "An office mailbox, not a person's.")
        case .url: Field(.webAddress, example: "https://coquan.example.vn/", "Its own site.")
        case .logo: Field(.path, example: "media/logo.svg", "Its emblem, shown on top of every page.")
        }
    }
}

/// The keys of each item of `channels`.
package enum ChannelKey: String, ContentKey {
    case name, url

    package var field: Field {
        switch self {
        case .name: Field(.text, required: true, example: "Zalo", "What the link says.")
        case .url: Field(.webAddress, required: true, example: "https://zalo.me/hoctap", "Where it leads.")
        }
    }
}

/// The keys of each item of `banners`.
package enum BannerKey: String, ContentKey {
    case id, label, width, height

    package var field: Field {
        switch self {
        case .id:
            Field(
                .slug, required: true, example: "ngang-5x07",
                "A slug; that of a shipped size changes it, and with nothing but `label: null` removes it.")
        case .label:
            Field(
                .text, required: true, example: "\"Băng rôn ngang 5 × 0,7 m\"",
                "What people read. A size that is known already needs to state only what changes.")
        case .width: Field(.number(0.05...100), required: true, example: "5", "Metres across.")
        case .height: Field(.number(0.05...100), required: true, example: "0.7", "Metres from top to bottom.")
        }
    }
}

/// The keys of `paths`, in the order of ``AddressWords``.
package enum PathKey: String, ContentKey {
    case slogans, outline, activities, news, plan, figures, archive, search, press, data, media, page

    package var field: Field {
        switch self {
        case .slogans: path("khau-hieu", "The slogans of a year, and of all years.")
        case .outline: path("de-cuong", "The outline of a year.")
        case .activities: path("hoat-dong", "The activities of a year.")
        case .news: path("tin-tuc", "The news of a year.")
        case .plan: path("ke-hoach", "The plan of a year.")
        case .figures: path("so-lieu", "Kept for the figures of a year; no page uses it yet.")
        case .archive: path("luu-tru", "The archive.")
        case .search: path("tim-kiem", "Kept for search; no page uses it yet.")
        case .press: path("bao-chi", "The page for the press.")
        case .data: path("du-lieu", "Kept for open data; no file uses it yet.")
        case .media: path("media", "Pictures and documents.")
        case .page: path("trang", "The second and further pages of a list.")
        }
    }

    private func path(_ usual: String, _ meaning: String) -> Field {
        Field(.slug, default: usual, example: "\(usual)-moi", meaning)
    }
}
