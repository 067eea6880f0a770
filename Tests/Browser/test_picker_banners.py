"""Banners of the picker: what fits, what is told, what is taken home and printed; and what all of it weighs."""

import gzip
import re
import subprocess
import xml.etree.ElementTree as ElementTree

import pytest
from PIL import Image
from playwright.sync_api import expect

from test_picker import LEARN, LONG, SHORT, THREE, VOICE, YEAR, fresh, studio_ready  # noqa: F401  (fresh is a fixture)

SVG = "{http://www.w3.org/2000/svg}"
# Ids and sizes of Content/site.yml in metres, the cards of banner.json in pixels, and one that is typed.
BANNERS = {"ngang-6x07": (6, 0.7), "ngang-8x08": (8, 0.8), "ngang-6x15": (6, 1.5), "ngang-3x1": (3, 1), "doc-08x25": (0.8, 2.5),
           "doc-1x3": (1, 3), "4.5x0.9": (4.5, 0.9)}
CARDS = {"the-1080x1080": (1080, 1080), "the-1200x630": (1200, 630)}


def taken(page, kind: str):
    """Presses the first download button of a kind and gives the file."""
    with page.expect_download() as download:
        page.locator(f"[data-key^='{kind} ']").first.click()
    return download.value


@pytest.mark.parametrize("size", BANNERS | CARDS)
def test_svg_has_its_real_size_and_colours(fresh, size):
    page = fresh(f"{YEAR}?chon={LEARN}&bang={size}&mau=la-trang")
    studio_ready(page)
    file = taken(page, "svg")
    assert file.suggested_filename == f"{LEARN}-{size}-la-trang.svg"
    root = ElementTree.parse(file.path()).getroot()
    wide, high = CARDS.get(size) or (1000 * side for side in BANNERS[size])
    unit = "" if size in CARDS else "mm"
    assert (root.get("width"), root.get("height")) == (f"{wide:g}{unit}", f"{high:g}{unit}")
    assert root.get("viewBox") == f"0 0 {wide:g} {high:g}"
    assert root.find(SVG + "path").get("fill") == "#0b6b3a" and root.find(SVG + "g").get("fill") == "#ffffff"
    assert root.find(SVG + "title").text == "Học hỏi là một việc phải tiếp tục suốt đời — Hồ Chí Minh"
    assert not list(root.iter(SVG + "text")), "letters are outlines"


@pytest.mark.parametrize("size", BANNERS | CARDS)
def test_png_has_the_proportions_and_the_colours(fresh, size):
    page = fresh(f"{YEAR}?chon={LEARN}&bang={size}&mau=xanh-vang")
    studio_ready(page)
    file = taken(page, "png")
    picture = Image.open(file.path()).convert("RGB")
    wide, high = CARDS.get(size) or BANNERS[size]
    if size in CARDS:
        assert picture.size == (wide, high)
    else:
        assert max(picture.size) >= 3000 and picture.width * picture.height < 12.1e6
        assert picture.height == pytest.approx(picture.width * high / wide, abs=1)
    assert picture.getpixel((2, 2)) == (0x0B, 0x4E, 0xA2) == picture.getpixel((picture.width - 3, picture.height - 3))
    letters = sum(picture.getchannel("R").histogram()[201:]) / (picture.width * picture.height)
    assert letters > 0.02, "no letters"


def test_downloaded_svg_is_the_builds_own(fresh, example):
    """With the first colours and no lines of body and week the browser's file is the build's, byte for byte."""
    page = fresh(f"{YEAR}?chon={SHORT}&bang=ngang-6x07")
    studio_ready(page)
    with open(taken(page, "svg").path(), "rb") as file:
        assert file.read() == example.files[f"{YEAR}{SHORT}/bang-ngang-6x07.svg"].read_bytes()


def test_preview_stands_in_its_true_proportions(fresh):
    for size, (wide, high) in BANNERS.items():
        page = fresh(f"{YEAR}?chon={SHORT}&bang={size}")
        studio_ready(page)
        drawn = page.locator(".banner-proof svg").evaluate("""svg => {
            const ground = svg.querySelector('path').getBoundingClientRect(); return [ground.width, ground.height]; }""")
        assert drawn[0] / drawn[1] == pytest.approx(wide / high, rel=0.01)


def test_long_slogan_is_refused_on_a_narrow_banner_and_accepted_where_it_fits(fresh):
    page = fresh(f"{YEAR}?chon={LONG}&bang=ngang-6x07")
    studio_ready(page)
    assert page.locator(".banner-proof svg, .banner-proof button").count() == 0
    told = page.locator(".banner-proof .notice").inner_text()
    found = re.fullmatch(r"Không vừa: chữ hoa chỉ cao được ([\d,]+)\xa0cm, cần ít nhất ([\d,]+)\xa0cm mới đọc rõ\.", told)
    there, needed = (float(number.replace(",", ".")) for number in found.groups())
    assert there < needed
    fits = page.locator(".banner-proof .notice + p").inner_text()
    assert fits.startswith("Vừa với: ") and "6 × 0,7 m" not in fits and "Băng rôn ngang 6 × 1,5 m" in fits
    page.locator("[name=bang]").select_option("ngang-6x15")
    assert page.locator(".banner-proof .notice").count() == 0 and page.locator(".banner-proof svg").count() == 1
    expect(page.locator(VOICE)).to_have_text(re.compile("^Đã dựng băng rôn: Băng rôn ngang 6 × 1,5 m. Chữ hoa cao "))


def test_letters_and_distance_are_told(fresh):
    page = fresh(f"{YEAR}?chon={SHORT}&bang=ngang-6x07")
    studio_ready(page)
    told = page.locator("figcaption").inner_text()
    height, metres = re.fullmatch(r"Băng rôn ngang 6 × 0,7 m\. Chữ hoa cao ([\d,]+)\xa0cm, đọc rõ từ khoảng cách (\d+)\xa0m\.", told).groups()
    height = float(height.replace(",", "."))
    assert 10 < height < 70 and int(metres) == pytest.approx(3.6 * height, abs=1)


def test_body_and_week_stand_on_the_banner_when_asked_for(fresh):
    page = fresh(f"{YEAR}?chon={SHORT}&bang=ngang-6x15")
    studio_ready(page)
    lines = lambda: page.locator(".banner-proof svg g path").count()
    assert lines() == 2
    page.get_by_label("In tên Tuần lễ").check()
    assert lines() == 3
    page.get_by_label("In tên cơ quan").check()
    assert lines() == 4
    assert page.get_by_label("Tên cơ quan", exact=True).input_value() == "Ủy ban nhân dân Quận 3, Thành phố Hồ Chí Minh"
    before = page.locator(".banner-proof svg").inner_html()
    page.get_by_label("Tên cơ quan", exact=True).fill("UBND Phường 1")
    assert page.locator(".banner-proof svg").inner_html() != before
    page.reload()
    studio_ready(page)
    assert lines() == 4 and page.get_by_label("Tên cơ quan", exact=True).input_value() == "UBND Phường 1"


def test_size_can_be_typed_with_a_comma_and_bad_ones_are_refused(fresh):
    page = fresh(f"{YEAR}?chon={SHORT}&bang=ngang-6x07")
    studio_ready(page)
    page.locator("[name=bang]").select_option("own")
    width, height = page.get_by_label("Ngang (mét)"), page.get_by_label("Cao (mét)")
    assert (width.input_value(), height.input_value()) == ("6", "0,7")
    width.fill("4,5")
    width.press("Enter")
    height.fill("0.9")
    height.blur()
    assert "bang=4.5x0.9" in page.url
    assert page.locator("figcaption").inner_text().startswith("4,5 × 0,9 m. Chữ hoa cao ")
    for bad in ("", "abc", "0,1", "31", "-2", "1e9"):
        height.fill(bad)
        height.blur()
        assert page.locator("#_size-fault").is_visible() and height.get_attribute("aria-invalid") == "true"
        assert "bang=4.5x0.9" in page.url
    height.fill("1")
    height.blur()
    assert not page.locator("#_size-fault").is_visible() and "bang=4.5x1" in page.url


@pytest.mark.parametrize("paper, points", [("a4", (842, 595)), ("a3", (1191, 842))])
@pytest.mark.parametrize("size", ["ngang-6x15", "a4"])
def test_selection_prints_on_a4_and_a3(fresh, tmp_path, paper, points, size):
    page = fresh(THREE.replace("ngang-6x15", size))
    studio_ready(page)
    page.evaluate("window.print = () => { window.printed = true; }")
    page.get_by_role("button", name=f"In trên giấy {paper.upper()}").click()
    assert page.evaluate("window.printed")
    file = tmp_path / "sheets.pdf"
    page.pdf(path=file, prefer_css_page_size=True, print_background=False)
    told = subprocess.run(["pdfinfo", "-l", "99", file], capture_output=True, text=True, check=True).stdout
    sheets = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+) pts", told)
    assert {(round(float(wide)), round(float(high))) for wide, high in sheets} == {points}
    text = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout
    if size == "a4":
        assert len(sheets) == 3, "one poster a sheet"
        assert text.strip() == ""
    else:
        assert len(sheets) <= 3
        for words in ("Học, học nữa, học mãi", "Băng rôn ngang 6 × 1,5 m"):
            assert words in " ".join(text.split())
        assert "Treo ở đâu" not in text and "Danh mục" not in text
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.evaluate("document.documentElement.dataset.paper") is None


def test_letters_that_do_not_arrive_are_told_and_asked_for_again(fresh):
    page = fresh(f"{YEAR}?chon={SHORT}")
    page.route("**/banner-font.*.json", lambda route: route.abort())
    page.get_by_role("button", name="Xem trên băng rôn").click()
    expect(page.locator(".banners")).to_have_text(re.compile("^Không tải được bộ chữ"))
    page.unroute("**/banner-font.*.json")
    page.get_by_role("button", name="Xem trên băng rôn").click()
    studio_ready(page)
    assert page.locator(".banner-proof svg").count() == 1


def test_letters_are_asked_for_only_when_a_banner_is(fresh, example):
    page = fresh(f"{YEAR}?noi=street&chon={SHORT}")
    names = lambda: page.evaluate("performance.getEntriesByType('resource').map(e => e.name.replace(/.*\\/assets\\//, '').replace(/\\.[0-9a-f]{10}/, ''))")
    page.wait_for_load_state("networkidle")
    assert not {"banner.json", "banner-font.json"} & set(names())
    page.get_by_role("button", name="Xem trên băng rôn").click()
    studio_ready(page)
    assert {"banner.json", "banner-font.json"} <= set(names())


def test_first_view_with_a_banner_drawn_is_at_most_50_kb(example):
    """Sources/README.md §5 speaks of the first view; a link to a selection asks for the letters at once."""
    weight = lambda name: len(gzip.compress(next(p for a, p in example.files.items() if re.fullmatch(name, a)).read_bytes(), 6, mtime=0))
    page = {name: weight(name) for name in (re.escape(YEAR), r"assets/style\..*", r"assets/picker\..*", r"assets/icon\..*", "site.webmanifest")}
    letters = {name: weight(name) for name in (r"assets/banner-font\..*", r"assets/banner\..*")}
    assert len(page) == 5 and len(letters) == 2
    assert sum(page.values()) < 31_000 and sum(page.values()) + sum(letters.values()) < 50_000, (page, letters)
