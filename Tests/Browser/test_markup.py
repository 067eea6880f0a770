"""What every page's HTML keeps to, read without a browser."""

import json
import re
import unicodedata

from markup import Node

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# What shows something without words.
SHOWN = {"img", "svg", "input", "select", "textarea", "hr", "video", "audio", "canvas"}
MUST_HOLD = ("h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd section article nav aside header footer main table thead tbody "
             "tr th caption figure figcaption blockquote a button summary details title b strong em cite time").split()
INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd\u00ad]")
TEXT = {".html", ".xml", ".json", ".txt", ".webmanifest", ".css", ".js", ".svg"}


def is_empty(node: Node) -> bool:
    """No word and nothing else to see; a picture within counts as something."""
    return not node.text and not any(child.tag in SHOWN for child in node.walk())


def test_nothing_is_empty(site):
    faults = [
        f"/{address}: {node}"
        for address, page in site.pages.items()
        for node in page.all(*MUST_HOLD)
        if is_empty(node)
    ]
    assert faults == []


def test_no_section_is_only_its_heading(site):
    faults = []
    for address, page in site.pages.items():
        for node in page.all("section", "article", "aside"):
            headings = [child.text for child in node.all(*HEADINGS)]
            if node.text == " ".join(headings) and node.text:
                faults.append(f"/{address}: {node}")
    assert faults == []


def test_no_heading_stands_right_before_one_of_its_own_or_a_higher_level(site):
    """Such a heading has nothing below it."""
    faults = []
    for address, page in site.pages.items():
        above = None
        for part in flow(page.first("main")):
            if part and above and part.tag <= above.tag:
                faults.append(f"/{address}: {above} before {part}")
            above = part
        if above:
            faults.append(f"/{address}: {above} ends the page")
    assert faults == []


def flow(node: Node):
    """The headings of an element in order, and None for whatever else a reader meets between them."""
    for child in node.children:
        if isinstance(child, str):
            if child.strip():
                yield None
        elif child.tag in HEADINGS:
            yield child
        elif child.tag in SHOWN:
            yield None
        else:
            yield from flow(child)
            # A list of cards: the end of one is no place where something is missing.
            if child.tag == "li":
                yield None


def test_description_lists_pair_terms_with_descriptions(site):
    faults = []
    for address, page in site.pages.items():
        for dl in page.all("dl"):
            tags = "".join(child.tag[1] for child in dl.walk() if child.tag in ("dt", "dd") and child.parent is dl)
            if not re.fullmatch("(t+d+)+", tags):
                faults.append(f"/{address}: {dl} is {tags}")
    assert faults == []


def test_one_h1_and_no_level_of_headings_is_jumped(site):
    faults = []
    for address, page in site.pages.items():
        levels = [int(node.tag[1]) for node in page.all(*HEADINGS)]
        if levels.count(1) != 1 or levels[0] != 1:
            faults.append(f"/{address}: {levels}")
        if any(below > above + 1 for above, below in zip(levels, levels[1:])):
            faults.append(f"/{address}: {levels} jumps")
    assert faults == []


def test_landmarks_stand_once_and_navigations_have_different_names(site):
    faults = []
    for address, page in site.pages.items():
        if site.is_redirect(address):
            continue
        counts = [len(page.all("main")), sum(node.parent.tag == "body" for node in page.all("header")),
                  sum(node.parent.tag == "body" for node in page.all("footer"))]
        names = [label(page, node) for node in page.all("nav")]
        if counts != [1, 1, 1] or None in names or len(names) != len(set(names)):
            faults.append(f"/{address}: main, header, footer {counts}, nav {names}")
    assert faults == []


def label(page, node: Node) -> str | None:
    """The accessible name that `aria-label` or `aria-labelledby` gives."""
    named = [other.text for other in page.root.walk() if other.attrs.get("id") == node.attrs.get("aria-labelledby", "-")]
    return node.attrs.get("aria-label") or (named[0] if named else None)


def test_skip_link_comes_first_and_leads_to_main(site):
    faults = []
    for address, page in site.pages.items():
        if site.is_redirect(address):
            continue
        first = page.first("a").attrs
        if first.get("class") != "skip-link" or first["href"] != "#" + page.first("main").attrs["id"]:
            faults.append(address)
    assert faults == []


def test_titles_tell_pages_apart(site):
    """Two pages of one title are one line in a search result and in a row of tabs."""
    seen: dict[str, list[str]] = {}
    for address, page in site.content_pages.items():
        seen.setdefault(page.first("title").text, []).append(address)
    assert {title: pages for title, pages in seen.items() if len(pages) > 1} == {}


def test_every_page_of_the_example_has_a_description(placed):
    assert [address for address, page in placed.content_pages.items() if not any(page.meta("description"))] == []


def test_pages_are_vietnamese_and_every_text_is_nfc(site):
    assert {page.first("html").attrs.get("lang") for page in site.pages.values()} == {"vi"}
    faults = []
    for name, path in site.files.items():
        if path.suffix in TEXT:
            text = path.read_text("utf-8")
            # A plain text has no other way to say that it is UTF-8 on hosts that send no charset.
            if path.suffix == ".txt":
                text = text.removeprefix("\ufeff")
            if not unicodedata.is_normalized("NFC", text):
                faults.append(f"{name} is not NFC")
            if INVISIBLE.search(text):
                faults.append(f"{name} holds {INVISIBLE.search(text)[0]!r}")
    assert faults == []


# Blocks of data: never run, whatever the policy says.
DATA = {"application/ld+json", "application/json"}


def test_no_script_or_style_is_inline(site):
    faults = []
    for address, page in site.pages.items():
        for node in page.root.walk():
            handlers = [name for name in node.attrs if name.startswith("on") or name == "style"]
            runs = node.tag == "script" and "src" not in node.attrs and node.attrs.get("type") not in DATA
            if handlers or node.tag == "style" or runs:
                faults.append(f"/{address}: {node}")
    assert faults == []


def test_every_block_of_data_is_json(site):
    blocks = [node for page in site.pages.values() for node in page.all("script") if node.attrs.get("type") in DATA]
    assert any(node.attrs["type"] == "application/json" for node in blocks)
    for node in blocks:
        json.loads("".join(node.children))


def test_policy_stands_before_anything_that_loads_and_allows_no_other_host(site):
    faults = []
    for address, page in site.pages.items():
        policies = page.meta("Content-Security-Policy")
        order = [node.tag + node.attrs.get("http-equiv", "") for node in page.all("meta", "link", "script", "img")]
        loads = [at for at, name in enumerate(order) if not name.startswith("meta")]
        if len(policies) != 1 or (loads and order.index("metaContent-Security-Policy") > loads[0]):
            faults.append(f"/{address}: {policies}")
            continue
        directives = dict(part.strip().split(" ", 1) for part in policies[0].split(";") if part.strip())
        sources = {source for value in directives.values() for source in value.split()}
        if directives.get("default-src") != "'none'" or sources - {"'none'", "'self'"}:
            faults.append(f"/{address}: {directives}")
        if any(directives.get(name) != "'none'" for name in ("base-uri", "form-action")):
            faults.append(f"/{address}: {directives}")
    assert faults == []


def test_no_template_marks_or_missing_values_reach_the_reader(site):
    faults = [
        f"/{address}: {found[0]}"
        for address, page in site.pages.items()
        if (found := re.search(r"\{\{|\}\}|&amp;(?:amp|lt|gt|quot);|\bnil\b|Optional\(|\bnull\b|undefined|NaN", page.root.text))
    ]
    assert faults == []


def test_pictures_have_alternative_text_and_a_size(site):
    faults = [
        f"/{address}: {node}"
        for address, page in site.pages.items()
        for node in page.all("img")
        if not {"alt", "width", "height"} <= set(node.attrs)
    ]
    assert faults == []
