import Template

/// The data for the script of the slogan picker; absent where the theme has no picker.
struct PickerView: TemplateRecord {
    let data: [UInt8]

    static let shape = Shape<Self>(
        "Picker",
        [
            .html(
                "data",
                "whole <script type=\"application/json\" id=\"_picker-data\">…</script> element; its members: PickerData.swift",
                \.data)
        ])
}
