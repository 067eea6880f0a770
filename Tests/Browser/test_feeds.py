"""Feeds, sitemap, robots and manifest, read by parsers that others wrote."""

import json
import re
import struct
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree

import feedparser
import pytest

from officers import news

YEARS = [2020, 2021, 2022, 2023, 2024]
FEEDS = ["feed.xml", *[f"{year}/feed.xml" for year in YEARS]]
STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)")
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.mark.parametrize("name", FEEDS)
def test_feed_is_read_without_complaint_and_names_itself(placed, name):
    feed = feedparser.parse(placed.files[name].read_bytes())
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10"
    assert feed.feed.id == placed.absolute(name)
    assert [link.href for link in feed.feed.links if link.rel == "self"] == [placed.absolute(name)]
    assert feed.feed.title


@pytest.mark.parametrize("name", FEEDS)
def test_ids_of_entries_are_the_addresses_of_their_pages(placed, name):
    feed = feedparser.parse(placed.files[name].read_bytes())
    ids = [entry.id for entry in feed.entries]
    assert ids == [entry.link for entry in feed.entries]
    assert len(ids) == len(set(ids))
    assert {id.removeprefix(placed.url) for id in ids} <= set(placed.content_pages)


@pytest.mark.parametrize("year", YEARS)
def test_feed_of_the_year_holds_every_news_item_of_the_year(example, content, year):
    feed = feedparser.parse(example.files[f"{year}/feed.xml"].read_bytes())
    assert sorted(entry.title for entry in feed.entries) == sorted(item["title"] for item in news(content, year))


def test_feed_of_the_site_is_the_feeds_of_the_years_together(example):
    def ids(name):
        return {entry.id for entry in feedparser.parse(example.files[name].read_bytes()).entries}

    assert ids("feed.xml") == set().union(*[ids(name) for name in FEEDS[1:]])


@pytest.mark.parametrize("name", FEEDS)
def test_dates_of_a_feed_carry_an_offset_and_run_backwards(example, name):
    root = ElementTree.parse(example.files[name]).getroot()
    stamps = [node.text for tag in ("published", "updated") for node in root.iter(ATOM + tag)]
    assert [stamp for stamp in stamps if not STAMP.fullmatch(stamp)] == []
    published = [node.text for node in root.iter(ATOM + "published")]
    assert published == sorted(published, reverse=True)
    updated = [node.find(ATOM + "updated").text for node in root.iter(ATOM + "entry")]
    assert root.find(ATOM + "updated").text == max(updated)


@pytest.mark.parametrize("name", FEEDS)
def test_feed_says_its_language_and_every_entry_its_author_and_text(example, name):
    root = ElementTree.parse(example.files[name]).getroot()
    assert root.attrib["{http://www.w3.org/XML/1998/namespace}lang"] == "vi"
    faults = [
        (entry.find(ATOM + "id").text, part)
        for entry in root.iter(ATOM + "entry")
        for part in ("title", "summary", "content", "author/" + ATOM + "name")
        if not (entry.findtext(ATOM + part) or "").strip()
    ]
    assert faults == []


def test_json_feed_keeps_the_rules_of_version_1_1(site):
    """https://www.jsonfeed.org/version/1.1/"""
    feed = json.loads(site.files["feed.json"].read_text("utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"] and feed["language"] == "vi"
    assert (feed["home_page_url"], feed["feed_url"]) == (site.url, site.absolute("feed.json"))
    assert feed["items"]
    known = {"id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "banner_image",
             "date_published", "date_modified", "authors", "tags", "language", "attachments"}
    faults = []
    for item in feed["items"]:
        texts = [item.get(key) for key in ("id", "url", "title", "summary") if key in item]
        if not all(isinstance(text, str) and text for text in texts) or not isinstance(item.get("id"), str):
            faults.append((item.get("id"), "texts"))
        if not (item.get("content_html") or item.get("content_text")):
            faults.append((item["id"], "content"))
        if [key for key in item if key not in known and not key.startswith("_")]:
            faults.append((item["id"], "unknown keys"))
        for key in ("date_published", "date_modified"):
            if key in item and not STAMP.fullmatch(item[key]):
                faults.append((item["id"], key))
        if not all(isinstance(author, dict) and author.get("name") for author in item.get("authors", [])):
            faults.append((item["id"], "authors"))
        if not all(isinstance(tag, str) and tag for tag in item.get("tags", [])):
            faults.append((item["id"], "tags"))
    assert faults == []


def test_json_feed_holds_what_the_atom_feed_holds(example):
    atom = feedparser.parse(example.files["feed.xml"].read_bytes())
    items = json.loads(example.files["feed.json"].read_text("utf-8"))["items"]
    assert [(item["id"], item["title"], item["date_published"]) for item in items] == [
        (entry.id, entry.title, entry.published) for entry in atom.entries
    ]


def test_pages_announce_the_feeds_that_exist(site):
    faults = [
        (address, link.attrs["href"])
        for address, page in site.content_pages.items()
        for link in page.links("alternate")
        if link.attrs.get("type") in ("application/atom+xml", "application/feed+json")
        and link.attrs["href"].removeprefix(site.base) not in site.files
    ]
    assert faults == []


@pytest.mark.parametrize("address, feed", [("", "feed.xml"), ("2023/tin-tuc/", "2023/feed.xml"), ("2023/", "2023/feed.xml")])
def test_page_announces_its_own_feed(placed, address, feed):
    announced = [link.attrs["href"] for link in placed.page(address).links("alternate") if "type" in link.attrs]
    assert placed.base + feed in announced


def test_robots_lets_everyone_in_and_names_the_sitemap(site):
    robots = RobotFileParser()
    robots.parse(site.files["robots.txt"].read_text("utf-8").splitlines())
    assert robots.site_maps() == [site.absolute("sitemap.xml")]
    assert all(robots.can_fetch("Googlebot", site.absolute(address)) for address in site.pages)


def test_dates_of_the_sitemap_are_w3c_dates(site):
    stamps = [node.text for node in ElementTree.parse(site.files["sitemap.xml"]).getroot().iter() if node.tag.endswith("lastmod")]
    shape = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?)?)?")
    assert [stamp for stamp in stamps if not shape.fullmatch(stamp)] == []


def test_icons_of_the_manifest_have_the_size_they_state(site):
    manifest = json.loads(site.files["site.webmanifest"].read_text("utf-8"))
    assert manifest["name"] and manifest["short_name"] and manifest["lang"] == "vi"
    sizes = {}
    for icon in manifest["icons"]:
        data = site.files[icon["src"].removeprefix(site.base)].read_bytes()
        if icon["type"] == "image/png":
            assert data[:8] == b"\x89PNG\r\n\x1a\n"
            width, height = struct.unpack(">II", data[16:24])
            sizes[icon["sizes"]] = f"{width}x{height}"
        else:
            assert icon["type"] == "image/svg+xml" and ElementTree.fromstring(data).tag.endswith("svg")
    assert sizes == {"192x192": "192x192", "512x512": "512x512"}
