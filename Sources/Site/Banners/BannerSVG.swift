import Foundation
import Text

/// Renders a layout as SVG with letters as outlines: it looks the same everywhere, also where the font is missing. The
/// browser's script writes the same bytes.
package enum BannerSVG {
    package enum Extent {
        /// With width and height in millimetres or pixels: for a file of its own.
        case trueSize
        /// Without width and height: the page's style sets the size.
        case preview
    }

    /// - Parameter title: read by screen readers instead of the picture.
    package static func text(
        _ layout: BannerLayout, _ colours: BannerDesign.Colours, title: String, extent: Extent, font: BannerFont
    ) -> String {
        let (wide, high) = (number(layout.size.width, 3), number(layout.size.height, 3))
        let unit = layout.size.unit == .pixel ? "" : "mm"
        let measured: String
        switch extent {
        case .trueSize: measured = " width=\"\(wide)\(unit)\" height=\"\(high)\(unit)\""
        case .preview: measured = ""
        }
        var out = "<svg xmlns=\"http://www.w3.org/2000/svg\"\(measured) viewBox=\"0 0 \(wide) \(high)\" role=\"img\">\n"
        out += "<title>\(XMLText.escaped(title))</title>\n"
        out += "<path fill=\"\(XMLText.escaped(colours.ground))\" d=\"M0 0h\(wide)v\(high)h-\(wide)z\"/>\n"
        out += "<g fill=\"\(XMLText.escaped(colours.text))\">\n"
        for line in layout.lines {
            let scale = number(line.size / Double(font.units), 8)
            let place = "translate(\(number(line.x, 3)) \(number(line.y, 3))) scale(\(scale) -\(scale))"
            out += "<path transform=\"\(place)\" d=\"\(font.path(line.text))\"/>\n"
        }
        return out + "</g>\n</svg>\n"
    }

    /// A number with at most `places` decimals, without trailing zeros.
    package static func number(_ value: Double, _ places: Int) -> String {
        let power = (0..<places).reduce(1) { power, _ in power * 10 }
        let whole = Int((abs(value) * Double(power) + 0.5).rounded(.down))
        var digits = String(whole % power)
        digits = String(repeating: "0", count: places - digits.count) + digits
        while digits.hasSuffix("0") { digits.removeLast() }
        return (value < 0 && whole > 0 ? "-" : "") + "\(whole / power)" + (digits.isEmpty ? "" : "." + digits)
    }
}
