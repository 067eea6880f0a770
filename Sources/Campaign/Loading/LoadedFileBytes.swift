import Diagnostics
import Markdown
import Text

/// Serializes what loading made of a file, without the HTML of its body.
extension SnapshotWriter {
    mutating func put(_ file: LoadedFile) {
        put(file.article)
        switch file {
        case .page: put(0)
        case .theme(let theme):
            put(1)
            put(theme)
        case .plan(let plan):
            put(2)
            put(plan)
        case .outline(let outline):
            put(3)
            put(outline.label)
        case .slogans(let group):
            put(4)
            put(group)
        case .activity(let activity):
            put(5)
            put(activity)
        case .news(let item):
            put(6)
            put(item)
        }
    }

    private mutating func put(_ theme: CampaignTheme) {
        put(theme.theme)
        put(theme.name)
        put(theme.agency)
        put(theme.level)
        put(theme.start)
        put(theme.end)
        put(theme.status.rawValue)
        put(theme.opening)
    }

    private mutating func put(_ plan: Plan) {
        put(plan.kind)
        put(plan.number)
        put(plan.symbol)
        put(plan.issued)
        put(plan.issuedAt)
        put(plan.issuer)
        put(plan.signer) { writer, signer in
            writer.put(signer.authority)
            writer.put(signer.title)
            writer.put(signer.name)
        }
        put(plan.recipients)
        put(plan.basedOn)
        put(plan.file)
        put(plan.notes)
    }

    private mutating func put(_ group: SloganGroup) {
        put(group.places)
        put(group.choice?.rawValue)
        put(group.atLeast)
        put(group.order)
        put(list: group.slogans) { writer, slogan in
            writer.put(slogan.number)
            writer.put(slogan.lines)
            writer.put(slogan.author)
            writer.put(slogan.note) { $0.put($1) }
            writer.put(slogan.slug?.rawValue)
            writer.put(slogan.span)
        }
        put(list: group.oldSlugs) { writer, old in
            writer.put(old.slug.rawValue)
            writer.put(old.index)
            writer.put(old.span)
        }
    }

    private mutating func put(_ activity: Activity) {
        put(activity.kind)
        put(activity.level)
        put(activity.start)
        put(activity.end)
        put(activity.place)
        put(activity.address)
        put(activity.placeNote)
        put(activity.coordinates) { writer, coordinates in
            writer.put(coordinates.latitude.bitPattern)
            writer.put(coordinates.longitude.bitPattern)
        }
        put(activity.online)
        put(activity.audience)
        put(activity.organiser)
        put(activity.partners)
        put(activity.registration)
        put(activity.phone)
        put(activity.fee) { writer, fee in
            switch fee {
            case .free: writer.put(String?.none)
            case .text(let text): writer.put(String?.some(text))
            }
        }
        put(activity.status.rawValue)
        put(activity.previousStart)
        put(list: activity.programme) { writer, step in
            writer.put(step.time)
            writer.put(step.text)
        }
        put(activity.row)
        put(activity.classes)
        put(activity.participants)
    }

    private mutating func put(_ item: NewsItem) {
        put(item.date)
        put(item.agency)
        put(item.place)
        put(item.activity)
        put(item.outlet)
        put(item.outletURL)
        put(list: item.photos) { $0.put($1) }
    }
}

extension SnapshotReader {
    /// - Parameter file: The path relative to the content folder.
    mutating func loadedFile(_ file: String, html: StoredBytes) throws(Damaged) -> LoadedFile {
        let article = try article(file, html: html)
        switch try number() {
        case 0: return .page(article)
        case 1: return .theme(try theme(article))
        case 2: return .plan(try plan(article))
        case 3: return .outline(Outline(article: article, label: try optionalText()))
        case 4: return .slogans(try slogans(article))
        case 5: return .activity(try activity(article))
        case 6: return .news(try news(article))
        default: throw Damaged()
        }
    }

    private mutating func theme(_ article: Article) throws(Damaged) -> CampaignTheme {
        CampaignTheme(
            article: article, theme: try optionalText(), name: try optionalText(), agency: try optionalText(),
            level: try optionalText(), start: try optionalDate(), end: try optionalDate(), status: try keyword(),
            opening: try optionalLocated())
    }

    private mutating func plan(_ article: Article) throws(Damaged) -> Plan {
        Plan(
            article: article, kind: try optionalText(), number: try optionalText(), symbol: try optionalText(),
            issued: try optionalDate(), issuedAt: try optionalText(), issuer: try optionalText(),
            signer: try optional { reader throws(Damaged) in
                .init(
                    authority: try reader.optionalText(), title: try reader.optionalText(),
                    name: try reader.optionalText())
            }, recipients: try texts(), basedOn: try texts(), file: try optionalLocated(), notes: try texts())
    }

    private mutating func slogans(_ article: Article) throws(Damaged) -> SloganGroup {
        SloganGroup(
            article: article, places: try texts(),
            choice: try optional { reader throws(Damaged) in try reader.keyword() }, atLeast: try optionalNumber(),
            order: try number(),
            slogans: try list { reader throws(Damaged) in
                Slogan(
                    number: try reader.optionalNumber(), lines: try reader.texts(),
                    author: try reader.optionalText(),
                    note: try reader.optional { reader throws(Damaged) in try reader.range() },
                    slug: try reader.optional { reader throws(Damaged) in try reader.slug() },
                    span: try reader.span())
            },
            oldSlugs: try list { reader throws(Damaged) in
                .init(slug: try reader.slug(), index: try reader.number(), span: try reader.span())
            })
    }

    private mutating func activity(_ article: Article) throws(Damaged) -> Activity {
        Activity(
            article: article, kind: try text(), level: try optionalText(), start: try optionalDate(),
            end: try optionalDate(), place: try optionalText(), address: try optionalText(),
            placeNote: try optionalText(),
            coordinates: try optional { reader throws(Damaged) in
                .init(
                    latitude: Double(bitPattern: try reader.word()), longitude: Double(bitPattern: try reader.word()))
            }, online: try optionalText(), audience: try texts(), organiser: try optionalText(),
            partners: try texts(), registration: try optionalText(), phone: try optionalText(),
            fee: try optional { reader throws(Damaged) in
                try reader.optionalText().map(Activity.Fee.text) ?? .free
            }, status: try keyword(), previousStart: try optionalDate(),
            programme: try list { reader throws(Damaged) in
                .init(time: try reader.optionalText(), text: try reader.text())
            }, row: try optionalText(), classes: try optionalNumber(), participants: try optionalNumber())
    }

    private mutating func news(_ article: Article) throws(Damaged) -> NewsItem {
        NewsItem(
            article: article, date: try date(), agency: try optionalText(), place: try optionalText(),
            activity: try optionalLocated(), outlet: try optionalText(), outletURL: try optionalText(),
            photos: try list { reader throws(Damaged) in try reader.image() })
    }

    /// One of the words of an enumeration.
    private mutating func keyword<Word: RawRepresentable<String>>() throws(Damaged) -> Word {
        guard let word = Word(rawValue: try text()) else { throw Damaged() }
        return word
    }
}
