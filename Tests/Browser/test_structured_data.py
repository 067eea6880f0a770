"""JSON-LD: it parses, has the types of Sources/README.md §5, and claims nothing that the content does not say."""

import re

from addresses import resolve
from officers import activities

KNOWN = {
    "WebSite", "GovernmentOrganization", "Organization", "Person", "Place", "VirtualLocation", "PostalAddress",
    "GeoCoordinates", "NewsArticle", "Event", "BreadcrumbList", "ListItem", "Quotation", "CorrectionComment", "ImageObject", "Offer",
}
# A date may be partial, as real plans are.
DATE = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?)?)?")


def objects(value):
    """Every typed object of a block, nested ones too."""
    if isinstance(value, dict):
        if "@type" in value:
            yield value
        for inner in value.values():
            yield from objects(inner)
    if isinstance(value, list):
        for inner in value:
            yield from objects(inner)


def of_type(page, name):
    """The blocks of a page whose own type this is."""
    return [block for block in page.structured_data if block.get("@type") == name]


def test_every_block_parses_has_a_known_type_and_no_empty_value(site):
    faults, seen = [], set()
    for address, page in site.pages.items():
        for block in page.structured_data:
            if block.get("@context") != "https://schema.org":
                faults.append((address, "context"))
            for item in objects(block):
                seen.add(item["@type"])
                faults += [(address, key) for key, value in item.items() if value in (None, "", [], {})]
    assert faults == []
    assert seen <= KNOWN
    assert {"WebSite", "GovernmentOrganization", "NewsArticle", "Event", "BreadcrumbList", "Quotation"} <= seen


def test_dates_and_addresses_of_every_block_hold(site):
    faults = []
    for address, page in site.pages.items():
        for block in page.structured_data:
            for item in objects(block):
                for key, value in item.items():
                    if re.search("[dD]ate", key) and not DATE.fullmatch(value):
                        faults.append((address, key, value))
                    if key in ("url", "item", "mainEntityOfPage", "image") and isinstance(value, str):
                        target = resolve(site, address, value).internal
                        if target is not None and target not in site.files or not value.startswith("http"):
                            faults.append((address, key, value))
    assert faults == []


def test_breadcrumbs_say_the_same_as_those_on_the_page(site):
    faults = []
    for address, page in site.pages.items():
        lists = of_type(page, "BreadcrumbList")
        shown = [item.text for nav in page.root.with_class("breadcrumbs") for item in nav.all("li")]
        stated = [item["name"] for block in lists for item in block["itemListElement"]]
        positions = [item["position"] for block in lists for item in block["itemListElement"]]
        ends = [block["itemListElement"][-1]["item"] for block in lists]
        if shown != stated or positions != list(range(1, len(stated) + 1)) or ends not in ([], [site.absolute(address)]):
            faults.append((address, shown, stated))
        if address not in ("", "404.html") and not site.is_redirect(address) and not lists:
            faults.append((address, "no breadcrumbs"))
    assert faults == []


def test_an_activity_is_an_event_only_with_a_day_and_a_place_or_a_link(example, content):
    """With a day and a full address or a link it must be one; with neither place nor link it must not."""
    stated = {
        event["name"]
        for address, page in example.pages.items()
        for event in of_type(page, "Event")
        if "/hoat-dong/" in address
    }
    dated = [item for year in range(2020, 2025) for item in activities(content, year) if item.get("start")]
    must = {item["title"] for item in dated if item.get("address") or item.get("online")}
    may = {item["title"] for item in dated if item.get("place") or item.get("online")}
    assert must and must <= stated <= may | must


def test_every_event_says_where_when_and_whether_it_takes_place(site):
    events = [event for page in site.pages.values() for event in of_type(page, "Event")]
    assert events
    for event in events:
        assert {"name", "startDate", "location", "eventStatus", "eventAttendanceMode", "url"} <= set(event)
        assert event["eventStatus"].startswith("https://schema.org/Event")
        assert re.fullmatch(r"https://schema\.org/\w+EventAttendanceMode", event["eventAttendanceMode"])


def test_every_news_item_is_a_news_article_with_date_author_and_publisher(site):
    faults, count = [], 0
    for address, page in site.content_pages.items():
        if not re.fullmatch(r"\d{4}/tin-tuc/(?!trang/).+/", address):
            continue
        count += 1
        blocks = of_type(page, "NewsArticle")
        ok = len(blocks) == 1 and blocks[0]["headline"] == page.first("h1").text \
            and {"datePublished", "author", "publisher"} <= set(blocks[0]) \
            and blocks[0]["mainEntityOfPage"] == site.absolute(address)
        if not ok:
            faults.append(address)
    assert count >= 5
    assert faults == []


def test_every_attributed_slogan_is_a_quotation_with_its_words(placed):
    quoted = {}
    for address, page in placed.content_pages.items():
        if re.fullmatch(r"\d{4}/khau-hieu/.+/", address):
            for block in of_type(page, "Quotation"):
                quoted[address] = block["text"]
                assert block["text"] == page.first("h1").text
                assert block["creator"]["name"] == page.root.with_class("banner")[0].all("p")[0].text
    assert len(quoted) == 9
