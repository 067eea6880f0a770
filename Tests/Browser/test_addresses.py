"""The addresses of Sources/README.md §3 and what issue 2 says must show, read off the officers' own files."""

import re
import pytest

from officers import activities, front_matter, news, slogans

YEARS = [2020, 2021, 2022, 2023, 2024]
WITH_SLOGANS = [2020, 2023]
WITHOUT_SLOGANS = [2021, 2022, 2024]


@pytest.mark.parametrize("address", [
    "", "khau-hieu/", "luu-tru/", "bao-chi/", "gioi-thieu/", "lien-he/", "kha-nang-tiep-can/",
    "404.html", "feed.xml", "feed.json", "sitemap.xml", "robots.txt", "site.webmanifest",
    "2023/de-cuong/", "2023/de-cuong/de-cuong.txt",
])
def test_address_of_the_site_exists(example, address):
    assert address in example.files


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("part", ["", "hoat-dong/", "tin-tuc/", "ke-hoach/", "feed.xml"])
def test_address_of_the_edition_exists(example, year, part):
    assert f"{year}/{part}" in example.files


@pytest.mark.parametrize("year", [2020, 2021, 2022, 2024])
def test_edition_without_an_outline_has_no_outline_page(example, year):
    assert [address for address in example.files if address.startswith(f"{year}/de-cuong")] == []


@pytest.mark.parametrize("year", YEARS)
def test_every_activity_file_has_its_page_with_its_title(example, content, year):
    expected = {item["title"] for item in activities(content, year)}
    assert expected == _titles_below(example, f"{year}/hoat-dong/")


@pytest.mark.parametrize("year", YEARS)
def test_every_news_file_has_its_page_with_its_title(example, content, year):
    expected = {item["title"] for item in news(content, year)}
    assert len(expected) >= 1
    assert expected == _titles_below(example, f"{year}/tin-tuc/")


@pytest.mark.parametrize("year, count", [(2020, 2), (2023, 16)])
def test_every_slogan_of_the_year_has_its_own_page(example, content, year, count):
    expected = {slogan.words for slogan in slogans(content, year)}
    assert len(expected) == count
    assert expected == _titles_below(example, f"{year}/khau-hieu/")


@pytest.mark.parametrize("year", WITH_SLOGANS)
def test_list_page_shows_every_slogan_with_its_author(example, content, year):
    page = example.page(f"{year}/khau-hieu/")
    shown = {}
    for item in page.root.with_class("slogan-text") + page.root.with_class("slogan-strip"):
        cite = [node.text for node in item.all("cite")]
        shown[item.all("a")[0].text] = cite[0] if cite else None
    assert shown == {slogan.words: slogan.author for slogan in slogans(content, year)}


def test_nine_of_the_fifteen_street_slogans_show_their_author_on_their_page(example, content):
    street = [slogan for slogan in slogans(content, 2023) if slogan.group == 2]
    named = {slogan.words: slogan.author for slogan in street if slogan.author}
    assert (len(street), len(named)) == (15, 9)
    shown = {}
    for address in _below(example, "2023/khau-hieu/"):
        banner = example.page(address).root.with_class("banner")[0]
        authors = [node.text for node in banner.all("p")]
        if authors:
            shown[banner.all("h1")[0].text] = authors[0]
    assert shown == named


@pytest.mark.parametrize("year", WITHOUT_SLOGANS)
def test_year_without_slogans_has_neither_page_nor_menu_entry(placed, year):
    assert [address for address in placed.files if address.startswith(f"{year}/khau-hieu")] == []
    entries = [
        (address, node.attrs["href"])
        for address, page in placed.pages.items()
        for node in page.all("a")
        if f"/{year}/khau-hieu" in node.attrs.get("href", "")
    ]
    assert entries == []


def test_every_page_of_a_past_year_says_so_and_leads_to_the_current_edition(placed):
    faults = []
    for address, page in placed.pages.items():
        notes = page.root.with_class("past-note")
        past = address[:5] in ("2020/", "2021/", "2022/", "2023/")
        leads = any(link.attrs["href"] == placed.base + "2024/" for note in notes for link in note.all("a"))
        says = any("lưu trữ của năm " + address[:4] in note.text for note in notes)
        if past != bool(notes) or past != leads or past != says:
            faults.append(address)
    assert faults == []


def test_home_puts_the_current_edition_in_front(example, content):
    theme = front_matter(content / "2024/theme.md")
    heading = example.page("").first("h1").text
    assert theme["title"] in heading and theme["name"] in heading


def test_archive_shows_every_edition_with_theme_and_body(example, content):
    words = example.page("luu-tru/").first("main").text
    missing = [
        (year, key)
        for year in YEARS
        for key in ("title", "body")
        if str(front_matter(content / f"{year}/theme.md").get(key, "")) not in words
    ]
    assert missing == []


def test_reading_text_is_utf8_and_holds_the_outline_without_markup(example, content):
    text = example.files["2023/de-cuong/de-cuong.txt"].read_text("utf-8")
    words = " ".join(text.split())
    paragraphs = [node.text for node in example.page("2023/de-cuong/").root.with_class("prose")[0].all("p")]
    sentences = [sentence for text in paragraphs for sentence in re.split(r"(?<=[.!?])\s+", text)]
    # Numbers, dates and abbreviations are spelled out, so only sentences without any stand as they were written.
    plain = [sentence for sentence in sentences if not re.search(r"\d|/|\b[A-ZĐ]{2,}\b", sentence)]
    assert len(plain) > 10
    assert [sentence for sentence in plain if sentence not in words] == []
    assert not re.search(r"\d", text)
    assert "<" not in text and "](" not in text


def _below(site, folder):
    """The pages of the items in a list, without the list's own."""
    return [a for a in site.pages if a.startswith(folder) and a != folder and not a.startswith(folder + "trang/")]


def _titles_below(site, folder):
    return {site.page(address).first("h1").text for address in _below(site, folder)}
