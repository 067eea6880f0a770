"""Everything that readers came for is in the HTML; scripts only add."""

import pytest

from loa import TODAY
from officers import activities, news, slogans

NO_SCRIPTS = {"java_script_enabled": False}
PHONE = {"viewport": {"width": 390, "height": 844}}
# The lines a reader sees, without what the script adds: buttons, the filter, the paragraph marks, the live region.
LINES = """() => {
  for (const added of document.querySelectorAll('button, .filter, [data-added], a.anchor, [role=status]')) added.remove();
  return document.body.innerText.split('\\n').map(line => line.replace(/\\s+/g, ' ').trim()).filter(Boolean);
}"""


def read(page):
    """The visible words of the page, in one line."""
    return " ".join(page.locator("body").inner_text().split())


def test_page_reads_the_same_with_and_without_scripts(open_page, kind):
    page = open_page(kind, timezone_id="Asia/Ho_Chi_Minh")
    page.clock.set_fixed_time(f"{TODAY}:00+07:00")
    page.reload()
    assert page.locator(".cite button").count() == page.locator(".cite").count() * 2 or kind == "", "the script did not run"
    scripted = page.evaluate(LINES)
    plain = open_page(kind, **NO_SCRIPTS)
    assert plain.locator("button").count() == 0
    assert plain.evaluate(LINES) == scripted


@pytest.mark.parametrize("year", [2020, 2021, 2022, 2023, 2024])
def test_every_activity_and_news_item_is_listed_without_scripts(open_page, content, year):
    for folder, items in (("hoat-dong", activities(content, year)), ("tin-tuc", news(content, year))):
        shown = read(open_page(f"{year}/{folder}/", **NO_SCRIPTS))
        assert [item["title"] for item in items if item["title"] not in shown] == []


@pytest.mark.parametrize("address, years", [("2020/khau-hieu/", [2020]), ("2023/khau-hieu/", [2023]), ("khau-hieu/", [2020, 2023])])
def test_every_slogan_is_listed_without_scripts(open_page, content, address, years):
    shown = read(open_page(address, **NO_SCRIPTS))
    wanted = [slogan for year in years for slogan in slogans(content, year)]
    assert [slogan.words for slogan in wanted if slogan.words not in shown] == []
    assert [slogan.author for slogan in wanted if slogan.author and slogan.author not in shown] == []


def test_menu_opens_and_leads_on_without_scripts(open_page):
    page = open_page("", **NO_SCRIPTS, **PHONE)
    page.locator("summary").first.click()
    page.locator(".menu a[href$='/luu-tru/']").click()
    page.wait_for_load_state()
    assert page.url.endswith("/luu-tru/")


def test_filter_hides_other_kinds_and_brings_all_back(open_page, content):
    """What the script adds works, and takes nothing away for good."""
    page = open_page("2023/hoat-dong/")
    everything = page.locator(".activity:visible").count()
    assert everything >= len(activities(content, 2023))
    page.locator(".filter select").first.select_option(index=1)
    fewer = page.locator(".activity:visible").count()
    assert 0 < fewer < everything
    address = page.url
    assert "?" in address
    page.goto(address)
    assert page.locator(".activity:visible").count() == fewer
    page.locator(".filter button").click()
    assert page.locator(".activity:visible").count() == everything


def test_copy_button_copies_the_slogan_with_its_author(open_page):
    page = open_page("2023/khau-hieu/hoc-hoc-nua-hoc-mai/", permissions=["clipboard-read", "clipboard-write"])
    page.locator("main button.copy").first.click()
    page.wait_for_function("document.querySelector('main button.copy').textContent === 'Đã sao chép'")
    assert page.evaluate("navigator.clipboard.readText()") == "Học, học nữa, học mãi — Lenin"


def test_script_leaves_the_head_alone(open_page, kind):
    page = open_page(kind)
    assert page.evaluate("[...document.head.children].map(e => e.tagName).filter(t => !/META|TITLE|LINK|SCRIPT/.test(t))") == []
