/// The keys of an activity, in addition to those of every page.
package enum ActivityKey: String, ContentKey {
    case kind, level, start, end, place, address
    case placeNote = "place_note"
    case map, online, audience, organiser, partners, registration, phone, fee, status
    case previousStart = "previous_start"
    case programme, row, classes, participants

    package var field: Field {
        switch self {
        case .kind:
            Field(
                .id(of: .kinds, shipped: ShippedLabels.kinds.map(\.id)), default: "other", example: "opening",
                "The kind of activity: an id of `kinds`.")
        case .level:
            Field(.id(of: .levels, shipped: ShippedLabels.levels.map(\.id)), example: "ward", "An id of `levels`.")
        case .start:
            Field(
                .date, example: "2023-10-02 07:30",
                "When it begins. Without it the activity is listed as lasting all through the edition.")
        case .end: Field(.date, example: "2023-10-02 09:00", "When it ends, inclusive.")
        case .place: Field(.text, example: "Trường THCS Lê Lợi", "The name of the place.")
        case .address: Field(.text, example: "282 Võ Thị Sáu", "The address of the place.")
        case .placeNote:
            Field(
                .text, example: "Địa điểm do các quận chọn", "Who will choose the place, where the plan leaves it open."
            )
        case .map: Field(.position, example: "[10.7808, 106.6869]", "Where the place is.")
        case .online: Field(.webAddress, example: "https://hop.example.vn/khai-mac", "Where to join.")
        case .audience: Field(.texts, example: "[học sinh, người lao động]", "Whom it is for (đối tượng).")
        case .organiser: Field(.text, example: "Hội Khuyến học", "Who holds it (đơn vị tổ chức).")
        case .partners: Field(.texts, example: "[Đoàn Thanh niên]", "Who helps (đơn vị phối hợp).")
        case .registration: Field(.webAddress, example: "https://dangky.example.vn/", "Where to sign up.")
        case .phone: Field(.text, example: "028 3930 0000", "An office phone for questions.")
        case .fee: Field(.text, example: "0", "What it costs. Absent says nothing, `0` says that it is free.")
        case .status:
            Field(
                .word(Activity.Status.allCases.map(\.rawValue)), default: "scheduled", example: "postponed",
                "Scheduled (theo lịch), postponed (hoãn), held (đã tổ chức), cancelled (hủy) or moved online.")
        case .previousStart:
            Field(.date, example: "2023-10-01 07:30", "Before it was postponed.")
        case .programme:
            Field(.mapsOrTexts(ProgrammeKey.self), "The programme (chương trình), each item a text or a map.")
        case .row:
            Field(.text, example: "1.1", "The row of the report form that it counts for; not shown yet.")
        case .classes: Field(.integer(0...1_000_000_000), example: "12", "Once held: how many classes (số lớp).")
        case .participants:
            Field(.integer(0...1_000_000_000), example: "350", "Once held: how many took part (số người tham gia).")
        }
    }
}

/// The keys of each item of `programme`.
package enum ProgrammeKey: String, ContentKey {
    case time, text

    package var field: Field {
        switch self {
        case .time: Field(.text, example: "07:30", "When, as it is to be shown.")
        case .text: Field(.text, required: true, example: "Đón khách", "What.")
        }
    }
}
