"""The second campaign: what only it can show."""

import pytest
from playwright.sync_api import Page

from campaign import NEWS, SECRET

TEXT = {".html", ".xml", ".json", ".txt", ".webmanifest"}


def words(other, address):
    return other.page(address).first("main").text


def test_what_is_held_back_is_in_no_file(other):
    files = other.files.items()
    assert [name for name, path in files if path.suffix in TEXT and SECRET in path.read_text("utf-8")] == []
    assert [name for name, _ in files if name.split("/")[-2:-1] in (["nhap"], ["mai-sau"])] == []


def test_news_are_paged_by_twenty_newest_first(other):
    pages = ["2026/tin-tuc/", "2026/tin-tuc/trang/2/", "2026/tin-tuc/trang/3/"]
    titles, days = [], []
    for address, count in zip(pages, [20, 20, 3]):
        items = other.page(address).root.with_class("news-item")
        assert len(items) == count
        titles += [item.all("h3", "h2")[0].text for item in items]
        days += [item.all("time")[0].attrs["datetime"] for item in items]
    assert len(set(titles)) == NEWS
    assert days == sorted(days, reverse=True)
    assert "2026/tin-tuc/trang/4/" not in other.files and "2026/tin-tuc/trang/1/" not in other.files


def test_expired_news_keeps_its_page_with_a_notice_and_leaves_every_list(other):
    assert other.expired == {"2026/tin-tuc/het-han/"}
    holders = [
        name for name, path in other.files.items()
        if path.suffix in TEXT and name != "2026/tin-tuc/het-han/" and "het-han" in path.read_text("utf-8")
    ]
    assert holders == []


@pytest.mark.parametrize("name, word", [
    ("hoan-lai", "Hoãn"), ("da-huy", "hủy"), ("da-to-chuc", "Đã tổ chức"), ("hop-truc-tuyen", "trực tuyến"),
])
def test_status_of_an_activity_is_said_on_its_page_and_in_the_list(other, name, word):
    row = [row for row in other.page("2026/hoat-dong/").root.with_class("activity") if f"Hoạt động {name}" in row.text]
    assert len(row) == 1
    assert word.lower() in row[0].text.lower()
    assert word.lower() in words(other, f"2026/hoat-dong/{name}/").lower()


@pytest.mark.parametrize("name, status", [
    ("hoan-lai", "EventRescheduled"), ("da-huy", None), ("hop-truc-tuyen", "EventMovedOnline"), ("le-phat-dong", "EventScheduled"),
])
def test_status_of_an_activity_is_said_to_machines(other, name, status):
    events = [block for block in other.page(f"2026/hoat-dong/{name}/").structured_data if block["@type"] == "Event"]
    assert [event["eventStatus"].rsplit("/", 1)[1] for event in events] == ([status] if status else [])
    if name == "hoan-lai":
        assert events[0]["previousStartDate"] == "2026-11-16"
    if name == "hop-truc-tuyen":
        assert events[0]["location"] == {"@type": "VirtualLocation", "url": "https://hop.example.vn/phong"}


def test_correction_is_shown_and_told_to_machines(other):
    page = other.page("2026/tin-tuc/tin-anh/")
    assert "Sửa số người dự từ 1.200 thành 1.250." in page.first("main").text
    assert "CorrectionComment" in page.source
    assert "Sửa số người dự" in other.files["feed.xml"].read_text("utf-8")


@pytest.mark.parametrize("address", ["cu/gioi-thieu/", "gioi-thieu-cu.html"])
def test_old_address_leads_a_reader_on(browser, serve, other, address):
    tab: Page = browser.new_page()
    tab.goto(serve(other).url(address))
    tab.wait_for_url(serve(other).url("gioi-thieu/"))
    assert tab.locator("h1").inner_text() == "Giới thiệu"
    tab.close()


def test_edition_without_anything_has_no_part_but_its_theme(other):
    assert [name for name in other.files if name.startswith(("2024/", "2025/"))] == ["2024/", "2025/"]


def test_cancelled_edition_says_so(other):
    assert "Không tổ chức" in words(other, "2025/")


def test_markdown_stays_what_it_was(other):
    main = other.page("gioi-thieu/").first("main")
    tags = {node.tag for node in main.walk()}
    assert {"table", "th", "td", "blockquote", "pre", "code", "del", "strong", "em", "figure", "figcaption", "sup"} <= tags
    assert "iframe" not in tags
    assert [node.attrs.get("href") for node in main.all("a") if "youtube" in node.attrs.get("href", "")] == [
        "https://www.youtube.com/watch?v=abcdefghijk"
    ]
