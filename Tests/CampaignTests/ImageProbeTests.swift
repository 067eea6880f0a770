import Campaign
import Testing

@Suite struct ImageProbeTests {
    @Test(arguments: [
        (ImageFixtures.phone, ImageProbe(kind: .jpeg, width: 16, height: 24)),
        (ImageFixtures.progressive, ImageProbe(kind: .jpeg, width: 16, height: 24)),
        (ImageFixtures.plain, ImageProbe(kind: .jpeg, width: 16, height: 16)),
        (ImageFixtures.cmyk, ImageProbe(kind: .jpeg, width: 16, height: 8)),
        (ImageFixtures.restarts, ImageProbe(kind: .jpeg, width: 48, height: 32)),
        (ImageFixtures.pngPhone, ImageProbe(kind: .png, width: 8, height: 12)),
        (ImageFixtures.pngPalette, ImageProbe(kind: .png, width: 12, height: 8)),
        (ImageFixtures.gif, ImageProbe(kind: .gif, width: 10, height: 7)),
        (ImageFixtures.webpLossy, ImageProbe(kind: .webp, width: 10, height: 7)),
        (ImageFixtures.webpLossless, ImageProbe(kind: .webp, width: 300, height: 7)),
        (ImageFixtures.webpExtended, ImageProbe(kind: .webp, width: 10, height: 7)),
    ])
    func tellsKindAndSizeAsShown(bytes: [UInt8], expected: ImageProbe) {
        #expect(ImageProbe.dimensions(of: bytes) == expected)
    }

    @Test(arguments: [
        (#"<svg width="120" height='80px'/>"#, 120, 80),
        (#"<svg viewBox="0 0 24 12"></svg>"#, 24, 12),
        (#"<svg width="48" viewBox="0,0,24,12">"#, 48, 24),
        (#"<svg height="6" viewBox="0 0 24 12">"#, 12, 6),
        (#"<svg width="100%" height="100%" viewBox="0 0 30 20">"#, 30, 20),
        (#"<svg width="1in" height="25.4mm">"#, 96, 96),
        (#"<svg width="2em" height="1e1">"#, 300, 10),
        ("<svg>", 300, 150),
        (
            "\u{feff}<?xml version='1.0'?>\n<!-- <svg width='1' height='1'> -->\n<!DOCTYPE svg [<!ENTITY a '>'>]>\n<x:svg width='7' height='8'>",
            7, 8
        ),
    ])
    func readsTheNaturalSizeOfSVG(text: String, width: Int, height: Int) {
        #expect(ImageProbe.dimensions(of: Array(text.utf8)) == ImageProbe(kind: .svg, width: width, height: height))
    }

    @Test(arguments: [
        "", "GIF89a", "<html>", "<svg", "<svgx>", "<!-- <svg>", "<svg width='1e400' height='1'>", "hello",
        "<svg width='9999999' height='1'>", "RIFF....WEBP", "\u{feff}", "<?xml", "<svg a>", "<svg a='",
    ])
    func whatIsNoPictureHasNoSize(text: String) {
        let expected: ImageProbe? =
            text.contains("1e400") ? ImageProbe(kind: .svg, width: 300, height: 1) : nil
        #expect(ImageProbe.dimensions(of: Array(text.utf8)) == expected)
    }

    @Test(arguments: [
        (ImageFixtures.phone, true), (ImageFixtures.progressive, true), (ImageFixtures.plain, false),
        (ImageFixtures.cmyk, false), (ImageFixtures.restarts, true), (ImageFixtures.xmpOnly, true),
        (ImageFixtures.pngPhone, true), (ImageFixtures.pngPalette, false), (ImageFixtures.pngXMP, true),
        (ImageFixtures.gif, false), (ImageFixtures.webpExtended, false),
    ])
    func seesWhetherAPhotoTellsItsPlace(bytes: [UInt8], expected: Bool) {
        #expect(ImageProbe.hasPosition(bytes) == expected)
    }
}
