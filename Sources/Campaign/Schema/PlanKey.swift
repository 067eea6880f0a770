/// The keys of `plan.md`, in addition to those of every page: the data of the official document.
package enum PlanKey: String, ContentKey {
    case kind, number, symbol, issued
    case issuedAt = "issued_at"
    case issuer, signer, recipients
    case basedOn = "based_on"
    case file, notes

    package var field: Field {
        switch self {
        case .kind: Field(.text, example: "Kế hoạch", "The kind of document (loại văn bản).")
        case .number: Field(.text, example: "123", "Its number (số).")
        case .symbol: Field(.text, example: "/KH-UBND", "Its symbol (ký hiệu), printed right after the number.")
        case .issued:
            Field(.date, example: "2023-09-15", "When it was issued (ngày ban hành); often only a month is printed.")
        case .issuedAt: Field(.text, example: "Quận 3", "Where it was issued (nơi ban hành).")
        case .issuer: Field(.text, example: "Ủy ban nhân dân Quận 3", "Who issued it (cơ quan ban hành).")
        case .signer: Field(.map(SignerKey.self), "Who signed it (người ký).")
        case .recipients:
            Field(.texts, example: "[Sở Giáo dục và Đào tạo, Lưu VT]", "Who received it (nơi nhận).")
        case .basedOn: Field(.texts, example: "[Luật Giáo dục 2019]", "What it is based on (căn cứ).")
        case .file: Field(.path, example: "media/ke-hoach.pdf", "The issued document, to download.")
        case .notes:
            Field(
                .texts, example: "[Bản in bỏ trống số văn bản]",
                "Known defects of the printed text. They are told, never silently repaired.")
        }
    }
}

/// The keys of `signer`.
package enum SignerKey: String, ContentKey {
    case authority, title, name

    package var field: Field {
        switch self {
        case .authority: Field(.text, example: "KT. CHỦ TỊCH", "For whom (quyền hạn ký).")
        case .title: Field(.text, example: "PHÓ CHỦ TỊCH", "The office held (chức vụ).")
        case .name: Field(.text, example: "Nguyễn Văn Mẫu", "The name.")
        }
    }
}

/// The keys of `outline.md`, in addition to those of every page.
package enum OutlineKey: String, ContentKey {
    case label

    package var field: Field {
        switch self {
        case .label: Field(.text, example: "Phụ lục 2", "What the printed outline is labelled.")
        }
    }
}
