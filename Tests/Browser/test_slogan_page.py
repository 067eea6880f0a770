"""A slogan's own page: all that a ward takes home from it, with scripts off."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest

from officers import slogans

SHARED = "2023/khau-hieu/chuyen-doi-so-thuc-day-hoc-tap-suot-doi/"


@pytest.fixture(scope="module")
def pages(placed):
    """Every slogan's page of the example by address."""
    found = {address: page for address, page in placed.pages.items() if re.fullmatch(r"20\d\d/khau-hieu/[^/]+/", address)}
    assert len(found) == 18
    return found


def section(page, name: str):
    return next(node for node in page.all("section") if node.attrs.get("aria-labelledby") == name)


def test_sharing_is_a_plain_link_with_the_permanent_address(placed, pages):
    for address, page in pages.items():
        links = [node.attrs["href"] for node in section(page, "_share").all("a")]
        ways = {f"{url.scheme}://{url.netloc}{url.path}": parse_qs(url.query) for url in map(urlsplit, links)}
        here = page.links("canonical")[0].attrs["href"]
        assert here == placed.url + address
        assert ways == {"https://www.facebook.com/sharer/sharer.php": {"u": [here]}, "https://zalo.me/share": {"url": [here]}}


def test_where_it_hangs_and_the_rule_are_told(pages, content):
    group = next(slogan.group for slogan in slogans(content, 2023) if slogan.words.startswith("Chuyển đổi số thúc đẩy"))
    assert group == 2
    told = section(pages[SHARED], "_use")
    assert [tag.text for tag in told.with_class("tag")] == ["Trục đường chính", "Nơi công cộng"]
    assert told.with_class("group-rule")[0].text == "Chọn ít nhất 1 khẩu hiệu trong nhóm này."
    assert all(section(page, "_use").all("li") for page in pages.values())


def test_other_years_with_the_same_words_are_linked_both_ways(placed, pages):
    links = {
        address: [node.attrs["href"].removeprefix(placed.base) for node in section(page, "_other-years").all("a")]
        for address, page in pages.items() if "_other-years" in page.ids
    }
    other = SHARED.replace("2023", "2020", 1)
    assert links == {SHARED: [other], other: [SHARED]}


def test_it_says_how_to_cite_it(pages):
    for page in pages.values():
        here = page.links("canonical")[0].attrs["href"]
        words = page.first("h1").text
        told = next(node for node in page.all("p") if node.attrs.get("id") == "_cite-text").text
        year = urlsplit(here).path.rsplit("/", 4)[1]
        assert re.fullmatch(rf"(.+\. )?“{re.escape(words)}”\. Khẩu hiệu năm {year}, .+\. {re.escape(here)}", told), told


def test_every_download_is_a_link_to_a_file_that_says_its_size(placed, pages):
    for address, page in pages.items():
        downloads = section(page, "_downloads")
        links = [node for node in downloads.all("a") if "download" in node.attrs]
        assert links == downloads.all("a")
        kinds = {link.text.split()[0] for link in links}
        assert kinds == {"PDF", "SVG", "PNG", "TXT"}
        for link in links:
            file = placed.files[link.attrs["href"].removeprefix(placed.base)]
            assert link.attrs["href"].startswith(f"{placed.base}{address}")
            told = int(re.search(r"(\d+) KB$", link.text).group(1))
            assert told == pytest.approx(file.stat().st_size / 1000, abs=1)
        assert len(section(page, "_preview").all("svg")) == 1


def test_author_is_in_the_quotation_data(pages, content):
    told = {(block["text"], block["creator"]["name"]) for page in pages.values()
            for block in page.structured_data if block["@type"] == "Quotation"}
    assert told == {(slogan.words, slogan.author) for year in (2020, 2023) for slogan in slogans(content, year) if slogan.author}
