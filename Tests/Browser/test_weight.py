"""What a reader has to download (Sources/README.md §5), measured on what Chromium asks for."""

import gzip
import re

import pytest

KB = 1000


def weight(data: bytes) -> int:
    return len(gzip.compress(data, 6, mtime=0))


@pytest.fixture(scope="module")
def weights(example) -> dict[str, int]:
    return {name: weight(path.read_bytes()) for name, path in example.files.items()}


def test_first_view_of_every_page_is_at_most_50_kb_without_content_pictures(example, crawl, weights):
    totals = {}
    for address, visit in crawl(example).items():
        page = example.page(address)
        pictures = {node.attrs["src"].removeprefix(example.base) for node in page.first("main").all("img")}
        asked = {name for name in visit.requested if name in weights} - pictures
        # A browser also fetches these, though not always before this test moves on.
        asked |= {link.attrs["href"].removeprefix(example.base) for rel in ("icon", "manifest") for link in page.links(rel)}
        assert address in asked
        totals[address] = sum(weights[name] for name in asked)
    assert {address: total for address, total in totals.items() if total > 50 * KB} == {}


def test_html_of_a_news_page_is_at_most_10_kb_beyond_its_own_text(example, weights):
    heavy = {}
    for address, page in example.content_pages.items():
        if re.fullmatch(r"\d{4}/tin-tuc/.+/", address):
            beyond = weights[address] - weight(page.root.with_class("prose")[0].text.encode())
            if beyond > 10 * KB:
                heavy[address] = beyond
    assert heavy == {}


def test_no_page_needs_more_than_one_style_sheet_and_one_deferred_script(site):
    faults = []
    for address, page in site.pages.items():
        sheets = page.links("stylesheet")
        scripts = [node for node in page.all("script") if "src" in node.attrs]
        if len(sheets) > 1 or len(scripts) > 1 or any("defer" not in node.attrs for node in scripts):
            faults.append(address)
    assert faults == []


def test_chromium_asks_for_no_more_than_the_page_one_sheet_one_script_and_pictures(example, crawl):
    faults = {}
    for address, visit in crawl(example).items():
        # The icon counts as "other"; pictures are weighed above.
        kinds = sorted(kind for kind in visit.kinds if kind not in ("image", "other"))
        if kinds != ["document", "script", "stylesheet"]:
            faults[address] = kinds
    assert faults == {}
