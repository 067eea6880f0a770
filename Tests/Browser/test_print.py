"""On paper: the words, without what one can only click."""

import pytest

from pages import KINDS

CLICKED = "nav, .skip-link, button, .filter, [data-added], .menu, .anchor, .buttons, .pager"


def test_print_hides_navigation_and_keeps_the_page(open_page, kind):
    page = open_page(kind)
    heading = page.locator("h1").inner_text()
    page.emulate_media(media="print")
    shown = page.locator(CLICKED).evaluate_all("all => all.filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 80))")
    assert shown == []
    assert page.locator("h1").inner_text() == heading
    assert page.evaluate("document.querySelector('main').innerText.length") > 50
    page.emulate_media(media="screen")
    assert page.locator("nav >> visible=true").count() > 0, "the same page on a screen has navigation"


@pytest.mark.parametrize("name", ["edition-past", "news", "plan", "slogan-long", "activity-with-place"])
def test_printed_page_names_its_permanent_address(open_page, example, name):
    page = open_page(KINDS[name])
    page.emulate_media(media="print")
    assert example.absolute(KINDS[name].address) in page.locator("main").inner_text()


def test_prints_in_black_on_white_when_the_screen_is_dark(open_page, kind):
    page = open_page(kind, color_scheme="dark")
    page.emulate_media(media="print")
    colours = page.evaluate("""() => {
        const sum = colour => colour.match(/\\d+/g).slice(0, 3).map(Number).reduce((a, b) => a + b);
        return [...document.querySelectorAll('main h1, main h2, main p, main li, main dd')]
            .filter(e => e.checkVisibility() && e.textContent.trim() && sum(getComputedStyle(e).color) > 330)
            .map(e => e.tagName + '.' + e.className + ' ' + getComputedStyle(e).color);
    }""")
    assert colours == []


def test_prints_to_paper(open_page, kind):
    paper = open_page(kind).pdf(format="A4")
    assert paper.startswith(b"%PDF") and len(paper) > 5000
