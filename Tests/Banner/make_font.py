"""Makes Theme/banner-font.json: widths, kerning and outlines of the letters that banners are set in.

    apt-get install -y --no-install-recommends fonts-roboto-unhinted
    pip install fonttools
    python3 Tests/Banner/make_font.py

The build (Sources/Site/Banners) and the browser (Theme/banner.js) read the same file, so both compute the
same widths. All numbers are whole font units. The same font gives the same bytes.

The format
  glyphs   character -> [advance, left, right, top, bottom, parts]; the box of the ink from the pen and the
           baseline (marks may stick out to both sides of the advance), parts = [outline, dx, dy, outline, dx, dy, ...]: accented letters share the outlines of their parts
  outlines SVG path data, y upwards, relative throughout: put "Mx y" before it and it stands at x, y
  kerning  left  = character -> class (absent: never kerned as the left one of a pair)
           right = character -> class
           pairs = [[units to add] by right class] by left class
"""

import json
import pathlib
import subprocess

from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

PACKAGE = "fonts-roboto-unhinted"
FONT = "/usr/share/fonts/truetype/roboto/unhinted/RobotoCondensed-Bold.ttf"
HOME = pathlib.Path(__file__).resolve().parents[2] / "Theme" / "banner-font.json"

VOWELS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
ASCII = "".join(map(chr, range(0x20, 0x7F)))
# Letters of foreign names (Saint-Exupéry, Brontë), and the signs of ordinary typing.
EUROPE = "".join(map(chr, [*range(0xC0, 0xD7), *range(0xD8, 0xF7), *range(0xF8, 0x100)]))
SIGNS = "\u00a0“”‘’‚„«»–—…·•°×÷±½²³§©®™€₫′″−%‰"


def relative(path):
    """The recorded contours as one relative SVG path; TrueType curves stay quadratic."""
    out, here = [], (0, 0)

    def numbers(points, origin):
        text = ""
        for x, y in points:
            for value in (x - origin[0], y - origin[1]):
                text += (" " if text and value >= 0 else "") + str(value)
        return text

    for operator, points in path:
        points = [(round(x), round(y)) for x, y in points if (x, y) is not None]
        if operator == "moveTo":
            out.append("m" + numbers(points, here))
            here = start = points[0]
        elif operator == "lineTo":
            (x, y), = points
            dx, dy = x - here[0], y - here[1]
            if (dx, dy) != (0, 0):
                out.append(f"v{dy}" if dx == 0 else f"h{dx}" if dy == 0 else "l" + numbers(points, here))
            here = points[0]
        elif operator == "qCurveTo":
            # Points between two controls are implied halfway; doubled units keep them whole.
            *controls, end = points
            for index, control in enumerate(controls):
                if index + 1 < len(controls):
                    following = controls[index + 1]
                    on = ((control[0] + following[0]) // 2, (control[1] + following[1]) // 2)
                else:
                    on = end
                out.append("q" + numbers([control, on], here))
                here = on
        elif operator == "closePath":
            out.append("z")
            here = start
        else:
            raise ValueError(operator)
    return "".join(out)


def parts(font, name, dx=0, dy=0):
    """The simple glyphs that a glyph is put together from, with their places."""
    glyph = font["glyf"][name]
    if not glyph.isComposite():
        return [(name, dx, dy)] if glyph.numberOfContours else []
    found = []
    for component in glyph.components:
        (xx, xy), (yx, yy) = getattr(component, "transform", ((1, 0), (0, 1)))
        if (xx, xy, yx, yy) != (1, 0, 0, 1):
            return [(name, dx, dy)]  # a turned part: the whole glyph is drawn as one
        found += parts(font, component.glyphName, dx + component.x, dy + component.y)
    return found


def kerning(font, names):
    """Horizontal kerning of every pair, as GPOS has it: [left][right] -> units."""
    gpos = font["GPOS"].table
    wanted = {i for f in gpos.FeatureList.FeatureRecord if f.FeatureTag == "kern" for i in f.Feature.LookupListIndex}
    pairs = {}
    for index in sorted(wanted):
        seen = set()
        for sub in gpos.LookupList.Lookup[index].SubTable:
            if sub.LookupType == 9:
                sub = sub.ExtSubTable
            covered = set(sub.Coverage.glyphs)
            for left in names & covered:
                if sub.Format == 1:
                    for record in sub.PairSet[sub.Coverage.glyphs.index(left)].PairValueRecord:
                        right = record.SecondGlyph
                        if right in names and (left, right) not in seen:
                            pairs[left, right] = getattr(record.Value1, "XAdvance", 0)
                            seen.add((left, right))
                else:
                    row = sub.Class1Record[sub.ClassDef1.classDefs.get(left, 0)].Class2Record
                    for right in names:
                        if (left, right) not in seen:
                            value = row[sub.ClassDef2.classDefs.get(right, 0)].Value1
                            pairs[left, right] = getattr(value, "XAdvance", 0) if value else 0
                            seen.add((left, right))
    return {pair: value for pair, value in pairs.items() if value}


def classes(keys, row):
    """Characters with the same row of kerning are one class; those without any have none."""
    numbers, of = {}, {}
    for key in keys:
        values = row(key)
        if any(values):
            of[key] = numbers.setdefault(values, len(numbers))
    return of


def main():
    font = TTFont(FONT)
    cmap, glyphs = font.getBestCmap(), font.getGlyphSet()
    characters = sorted({c for c in VOWELS + VOWELS.upper() + ASCII + EUROPE + SIGNS if ord(c) in cmap})
    missing = [c for c in VOWELS + VOWELS.upper() + ASCII if ord(c) not in cmap]
    assert not missing, missing
    outlines, number, table = [], {}, {}
    for character in characters:
        name = cmap[ord(character)]
        drawn = []
        for part, dx, dy in parts(font, name):
            if part not in number:
                pen = DecomposingRecordingPen(glyphs)
                glyphs[part].draw(pen)
                number[part] = len(outlines)
                outlines.append(relative(pen.value))
            drawn += [number[part], dx, dy]
        bounds = BoundsPen(glyphs)
        glyphs[name].draw(bounds)
        advance = font["hmtx"][name][0]
        left, bottom, right, top = bounds.bounds or (0, 0, advance, 0)
        table[character] = [advance, round(left), round(right), round(top), round(bottom), drawn]

    name_of = {c: cmap[ord(c)] for c in characters}
    kern = kerning(font, set(name_of.values()))

    def value(left, right):
        return kern.get((name_of[left], name_of[right]), 0)

    left = classes(characters, lambda c: tuple(value(c, other) for other in characters))
    right = classes(characters, lambda c: tuple(value(other, c) for other in characters))
    first = {}
    for c, k in right.items():
        first.setdefault(k, c)
    rows = {}
    for c, k in left.items():
        rows.setdefault(k, [value(c, first[r]) for r in range(len(first))])
    pairs = [rows[k] for k in range(len(rows))]
    assert all(
        value(a, b) == (pairs[left[a]][right[b]] if a in left and b in right else 0)
        for a in characters for b in characters)

    said = font["name"].getDebugName
    package = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${Version}", PACKAGE], capture_output=True, text=True, check=True).stdout
    data = {
        "about": {
            "font": said(4), "version": said(5), "licence": "Apache License, Version 2.0",
            "copyright": said(0), "package": package, "made_by": "Tests/Banner/make_font.py",
        },
        "units": font["head"].unitsPerEm,
        "capital": table["H"][3],
        "glyphs": table,
        "outlines": outlines,
        "kerning": {"left": left, "right": right, "pairs": pairs},
    }
    dump = lambda v: json.dumps(v, ensure_ascii=False, separators=(",", ":"))
    lines = [f'"{k}":{dump(v)}' for k, v in data.items() if k not in ("glyphs", "outlines", "kerning")]
    lines.append('"glyphs":{\n' + ",\n".join(f"{dump(k)}:{dump(v)}" for k, v in table.items()) + "}")
    lines.append('"outlines":[\n' + ",\n".join(map(dump, outlines)) + "]")
    lines.append(f'"kerning":{dump(data["kerning"])}')
    HOME.write_text("{" + ",\n".join(lines) + "}\n", encoding="utf-8")
    print(f"{HOME}: {len(table)} characters, {len(outlines)} outlines, {len(pairs)}x{len(first)} kerning classes")


main()
