"""Every banner and card of Content/, looked at as pixels and pages."""

import re
import subprocess
from html.parser import HTMLParser

import pytest
from PIL import Image, ImageChops

from pictures import DESIGN, by_script, ink, render

MARGIN = DESIGN["rules"]["margin"]


def sizes(svg):
    return tuple(map(float, re.search(r'width="([\d.]+)mm" height="([\d.]+)mm"', svg).groups()))


def test_every_slogan_has_its_files_or_its_page_says_why(built):
    ids = re.findall(r"- id: (\S+)", (built.folder / "Content/site.yml").read_text("utf-8"))
    assert len(ids) == 6
    for folder in built.slogans():
        names = {file.name for file in folder.iterdir()}
        assert {"the-1080x1080.png", "the-1200x630.png", "khau-hieu.txt", "index.html"} <= names
        page = (folder / "index.html").read_text("utf-8")
        refused = [size for size in ids if f"bang-{size}.svg" not in names]
        assert all(f"bang-{size}.pdf" not in names for size in refused)
        assert page.count("Không vừa:") == len(refused)
        links = set(re.findall(r'href="([^"]*)" download', page))
        assert {link.rsplit("/", 1)[1] for link in links} == names - {"index.html"}
    narrow = [f.name for f in built.slogans() if not (f / "bang-ngang-6x07.svg").exists()]
    assert narrow == ["chung-ta-phai-hoc-phai-co-gang-hoc-nhieu-khong-chiu-kho-hoc"]


def said(*command) -> str:
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True).stdout


def test_every_pdf_is_as_large_as_its_banner_to_the_millimetre(built, tmp_path):
    """All of them joined to one file, since Poppler's tools take one at a time."""
    files = sorted(built.output.glob("20*/khau-hieu/*/bang-*.pdf"))
    assert len(files) > 90
    joined = tmp_path / "all.pdf"
    said("pdfunite", *files, joined)
    told = said("pdfinfo", "-f", 1, "-l", 9999, joined)
    pages = re.findall(r"^Page +\d+ size: +([\d.]+) x ([\d.]+) pts", told, re.M)
    assert len(pages) == len(files), "each has one page"
    wrong = [
        file for file, points in zip(files, pages)
        if [round(float(p) / 72 * 25.4) for p in points] != [round(s) for s in sizes(file.with_suffix(".svg").read_text("utf-8"))]
    ]
    assert wrong == []
    assert len(said("pdffonts", joined).splitlines()) == 2, "letters have to be outlines"


def test_every_card_has_its_pixels_and_its_text_in_the_middle(built):
    for card in DESIGN["cards"]:
        width, height = card["width"], card["height"]
        room = card.get("text_width", width)
        edge = (width - room) / 2 + max(MARGIN * min(width, height), DESIGN["rules"]["side_margin"] * room)
        for folder in built.slogans():
            picture = Image.open(folder / f"{card['id']}.png").convert("RGB")
            assert picture.size == (width, height)
            left, top, right, bottom = ink(picture)
            assert edge - 2 <= left and right <= width - edge + 2, folder
            assert MARGIN * min(width, height) - 2 <= top and bottom <= height - MARGIN * min(width, height) + 2, folder


def test_no_ink_of_a_banner_lies_in_its_margin(built):
    for file in sorted(built.output.glob("20*/khau-hieu/*/bang-*.svg")):
        svg = file.read_bytes()
        width, height = sizes(svg.decode())
        scale = 1500 / max(width, height)
        picture = render(svg, round(width * scale))
        across, down = picture.width / width, picture.height / height
        margin = MARGIN * min(width, height)
        sides = max(margin, DESIGN["rules"]["side_margin"] * width)
        left, top, right, bottom = ink(picture)
        assert left / across >= sides - 2 / across and (picture.width - right) / across >= sides - 2 / across, file
        assert top / down >= margin - 2 / down and (picture.height - bottom) / down >= margin - 2 / down, file
        # Neither tiny nor off the middle: the ink fills the room in one direction.
        filled = max((right - left) / across / (width - 2 * sides), (bottom - top) / down / (height - 2 * margin))
        assert filled > 0.8, file
        assert abs((left + right) - picture.width) / picture.width < 0.02, file


STACKED = ["ẲẴẪ ẾỂỄ", "gỵj Ặ Ộ Ợ", "ỖỔỐ ỮỬ", "ỹ Ỷ ỵ"]


@pytest.mark.parametrize("size", [(1500, 3000), (1000, 1000), (6000, 1500)], ids=str)
def test_stacked_marks_are_whole_and_lines_do_not_touch(size):
    width, height = size
    made, = by_script([{"text": {"lines": STACKED, "author": "Ễ Ỵ"}, "title": "", "size": {"width": width, "height": height, "unit": "mm"}}])
    head, *paths, tail = re.split(r"(?=<path transform)|(?=</g>)", made["svg"])
    bands = []
    for path in paths:
        box = ink(render((head + path + tail).encode(), 1000))
        bands.append((box[1], box[3]))
        assert box[1] > 0 and box[3] < round(1000 * height / width)
    # Lines of one row of text at a time: the slogan's lines, then the author.
    assert all(a[1] < b[0] for a, b in zip(bands, bands[1:])), bands


def text_svg(layout):
    """The same layout with letters of the installed font instead of outlines."""
    lines = "".join(
        f'<text x="{l["x"]}" y="{l["y"]}" font-size="{l["size"]}" font-family="Roboto Condensed" font-weight="700" xml:space="preserve">{l["text"]}</text>'
        for l in layout["lines"])
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {layout["width"]} {layout["height"]}">'
            f'<path fill="#fff" d="M0 0h{layout["width"]}v{layout["height"]}h-{layout["width"]}z"/>{lines}</svg>').encode()


def samples(built):
    texts = []
    for folder in built.slogans():
        words, _, author = (folder / "khau-hieu.txt").read_text("utf-8").strip().partition(" — ")
        texts.append({"lines": [words], "author": author})
    vowels = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
    texts.append({"lines": [vowels[:34], vowels[34:], vowels.upper()[:34], vowels.upper()[34:]]})
    texts.append({"lines": ["0123456789 ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "!#$%()*+,-./:;=?@[]_{|}~ “”‘’–—…·"]})
    return texts


def test_letters_and_widths_are_those_of_the_font_itself(built):
    """Outlines carry no text, so the picture is compared with one of real text in the same font."""
    fonts = subprocess.run(["fc-list", ":family=Roboto Condensed:style=Bold"], capture_output=True, text=True, check=True).stdout
    assert fonts, "apt-get install fonts-roboto-unhinted"
    size = {"width": 3000, "height": 2000, "unit": "mm"}
    texts = samples(built)
    plain = {"ground": "#ffffff", "text": "#000000"}
    for text, made in zip(texts, by_script([{"text": t, "title": "", "size": size, "colours": plain} for t in texts])):
        ours = render(made["svg"].encode(), 1500).convert("L")
        theirs = render(text_svg(made["layout"]), 1500).convert("L")
        difference = ImageChops.difference(ours, theirs)
        wrong = sum(difference.histogram()[100:])
        black = sum(ours.histogram()[:128])
        assert wrong < black * 0.01, f"{text}: {wrong} of {black} pixels differ"
        assert max(abs(a - b) for a, b in zip(ink(ours.convert("RGB")), ink(theirs.convert("RGB")))) <= 1, text


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        self.found += [value for name, value in attributes if name in ("href", "src") and value]
        names = dict(attributes)
        if names.get("property") == "og:image":
            self.found.append(names["content"].removeprefix("https://hoctap.example.vn"))


def dead_links(place):
    dead = []
    for page in place.output.rglob("*.html"):
        links = Links()
        links.feed(page.read_text("utf-8"))
        for link in links.found:
            path = link.split("#")[0].split("?")[0]
            if path.startswith("/") and not (place.output / (path[1:] + ("index.html" if path.endswith("/") else ""))).is_file():
                dead.append((str(page.relative_to(place.output)), link))
    return dead


def made(place):
    return sorted(str(p.relative_to(place.output)) for p in place.output.glob("20*/khau-hieu/*/*.p??"))


WARNING = re.compile(r"^warning\[P301\]", re.M)


def test_with_the_tool_every_link_leads_somewhere(built):
    assert dead_links(built) == []
    assert len(made(built)) > 100


def test_without_the_tool_the_site_is_whole_and_one_warning_says_what_to_install(workplace, tmp_path):
    (tmp_path / "empty").mkdir()
    # A site that never had the tool has promised no such file.
    book = workplace.folder / "Content/ledger.txt"
    lines = book.read_text("utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not re.match(r"\S+/khau-hieu/\S+\.(pdf|png|svg)\t", line)]
    assert len(lines) - len(kept) > 200
    book.write_text("".join(kept), "utf-8")
    done = workplace.build(path=str(tmp_path / "empty"))
    assert done.returncode == 0, done.stderr
    assert len(WARNING.findall(done.stderr)) == 1 and "\n1 warning\n" in done.stderr, done.stderr
    assert "apt-get install librsvg2-bin" in done.stderr
    assert made(workplace) == []
    assert dead_links(workplace) == []
    assert "bang-ngang-6x15.svg" in {p.name for p in workplace.output.rglob("*.svg")}
    ledger = book.read_text("utf-8")
    assert ".svg\t" in ledger and ".pdf\t" not in ledger


def test_without_the_tool_what_was_published_stays(workplace, tmp_path):
    (tmp_path / "empty").mkdir()
    assert workplace.build().returncode == 0
    before = made(workplace)
    ledger = (workplace.folder / "Content/ledger.txt").read_bytes()
    # Another machine with this output: no tool, nothing kept.
    done = workplace.build(path=str(tmp_path / "empty"), cache="other")
    assert done.returncode == 0, done.stderr
    assert (made(workplace), dead_links(workplace)) == (before, [])
    assert (workplace.folder / "Content/ledger.txt").read_bytes() == ledger
    page = workplace.slogans()[0] / "index.html"
    assert ".pdf" in page.read_text("utf-8")
    assert " 0 removed" in done.stdout and len(WARNING.findall(done.stderr)) == 1


def test_without_the_tool_and_without_the_old_output_the_ledger_does_not_stop_the_build(workplace, tmp_path):
    import shutil

    (tmp_path / "empty").mkdir()
    assert workplace.build().returncode == 0
    ledger = (workplace.folder / "Content/ledger.txt").read_bytes()
    shutil.rmtree(workplace.output)
    done = workplace.build(path=str(tmp_path / "empty"), cache="other")
    assert done.returncode == 0, done.stderr
    assert (made(workplace), dead_links(workplace)) == ([], [])
    assert (workplace.folder / "Content/ledger.txt").read_bytes() == ledger


def test_without_the_tool_a_picture_of_old_words_is_not_kept(workplace, tmp_path):
    (tmp_path / "empty").mkdir()
    assert workplace.build("--no-ledger").returncode == 0
    group = workplace.folder / "Content/2023/slogans/co-quan-truong-hoc.md"
    text = group.read_text("utf-8")
    # Only letter case: the address stays, the words do not.
    group.write_text(text.replace("Xây dựng năng lực", "Xây dựng Năng lực"), "utf-8")
    done = workplace.build("--no-ledger", path=str(tmp_path / "empty"), cache="other")
    assert done.returncode == 0, done.stderr
    folder = workplace.output / "2023/khau-hieu/xay-dung-nang-luc-tu-hoc-trong-ky-nguyen-so"
    assert "Năng lực" in (folder / "khau-hieu.txt").read_text("utf-8")
    assert list(folder.glob("*.p??")) == []
    assert dead_links(workplace) == []


def test_a_second_build_makes_nothing_again(workplace, tmp_path):
    assert workplace.build().returncode == 0
    done = workplace.build(path=str((tmp_path / "empty")))
    assert done.returncode == 0 and done.stderr == "", done.stderr
    assert " 0 files written" in done.stdout


def test_a_tool_that_breaks_is_one_warning(workplace, tmp_path):
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "rsvg-convert").write_text("#!/bin/sh\necho broken >&2\nexit 1\n")
    (folder / "rsvg-convert").chmod(0o755)
    done = workplace.build(path=f"{folder}:/usr/bin:/bin")
    assert done.returncode == 0, done.stderr
    assert len(re.findall(r"^warning\[P302\]", done.stderr, re.M)) == 1
    assert (made(workplace), dead_links(workplace)) == ([], [])
