"""Every address that a page, feed, sitemap or manifest holds leads somewhere."""

import json
import re
from urllib.parse import urlsplit
from xml.etree import ElementTree

from addresses import references, resolve


def test_every_internal_address_and_anchor_of_every_page_resolves(site):
    faults, checked = [], 0
    for address, page in site.pages.items():
        for reference in references(site, address, page):
            if reference.internal is None:
                continue
            checked += 1
            if reference.internal not in site.files:
                faults.append(f"/{address}: {reference} leads nowhere")
            elif reference.fragment and reference.tag != "meta":
                target = site.pages.get(reference.internal)
                if target and reference.fragment not in target.ids:
                    faults.append(f"/{address}: {reference} has no such anchor")
    assert checked > 20 * len(site.pages)
    assert faults == []


def test_references_are_written_in_the_form_that_lasts(site):
    """No index.html, no relative path that a copied fragment would break, nothing but the web's own schemes."""
    faults = []
    for address, page in site.pages.items():
        for reference in references(site, address, page):
            parts = urlsplit(reference.written)
            if "index.html" in reference.written:
                faults.append(f"/{address}: {reference} names index.html")
            if parts.scheme not in ("", "https", "http", "mailto", "tel"):
                faults.append(f"/{address}: {reference} has the scheme {parts.scheme}")
            if not parts.scheme and not reference.written.startswith(("/", "#")):
                faults.append(f"/{address}: {reference} is relative")
            if reference.written in ("", "#"):
                faults.append(f"/{address}: {reference} is empty")
    assert faults == []


def test_canonical_and_og_url_are_the_pages_own_address(site):
    faults = []
    for address, page in site.content_pages.items():
        own = site.absolute(address)
        canonical = [link.attrs["href"] for link in page.links("canonical")]
        if canonical != [own] or page.meta("og:url") != [own]:
            faults.append((address, canonical, page.meta("og:url")))
    assert faults == []


def test_every_page_is_reached_from_home_by_ordinary_links(site):
    reached, waiting = {""}, [""]
    while waiting:
        address = waiting.pop()
        for reference in references(site, address, site.page(address)):
            target = reference.internal
            if reference.tag == "a" and target in site.pages and target not in reached:
                reached.add(target)
                waiting.append(target)
    assert sorted(set(site.content_pages) - reached) == []


def test_no_element_id_is_given_twice(site):
    faults = {
        address: twice
        for address, page in site.pages.items()
        if (twice := sorted({id for id in page.ids if page.ids.count(id) > 1}))
    }
    assert faults == {}


def test_links_inside_feeds_and_their_content_resolve(site):
    faults, checked = [], 0
    for name in [name for name in site.files if name.endswith(("feed.xml", "feed.json"))]:
        text = site.files[name].read_text("utf-8").replace("&quot;", '"').replace('\\"', '"')
        for written in re.findall(r'(?:href|src)="([^"]+)"|"(?:url|id|home_page_url|feed_url)":"([^"]+)"', text):
            reference = resolve(site, name, written[0] or written[1])
            if reference.internal is None:
                continue
            checked += 1
            if reference.internal not in site.files:
                faults.append(f"{name}: {written}")
            if not urlsplit(written[0] or written[1]).scheme:
                faults.append(f"{name}: {written} is not absolute")
    assert checked > 20
    assert faults == []


def test_sitemap_lists_every_public_page_once_and_nothing_else(site):
    tree = ElementTree.parse(site.files["sitemap.xml"])
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    listed = [node.text for node in tree.findall("s:url/s:loc", space)]
    assert len(listed) == len(set(listed))
    assert sorted(listed) == sorted(site.absolute(address) for address in site.content_pages)


def test_addresses_of_the_manifest_resolve(site):
    manifest = json.loads(site.files["site.webmanifest"].read_text("utf-8"))
    written = [manifest["start_url"], manifest["scope"], *[icon["src"] for icon in manifest["icons"]]]
    targets = [resolve(site, "site.webmanifest", address).internal for address in written]
    assert [target for target in targets if target not in site.files] == []
    assert targets[:2] == ["", ""]


def test_addresses_inside_the_style_sheet_resolve(site):
    faults = [
        written
        for name, path in site.files.items()
        if name.endswith(".css")
        for written in re.findall(r"""(?:url\(\s*['"]?|@import\s+['"])([^'")]+)""", path.read_text("utf-8"))
        if not written.startswith("#") and resolve(site, name, written).internal not in site.files
    ]
    assert faults == []


def test_nothing_names_the_host_of_another_build(sites):
    """Under a base path no file still holds the address of site.yml."""
    below = sites("below")
    text = {".html", ".xml", ".json", ".txt", ".webmanifest"}
    faults = [
        name for name, path in below.files.items()
        if path.suffix in text and "hoctap.example.vn" in path.read_text("utf-8")
    ]
    assert faults == []
