"""Small screens and large letters: nothing overflows, nothing is cut off."""

import pytest

from layout import STICKING_OUT

# The look (looks.py) in which each is seen.
SCREENS = {"320-px": "light-phone", "640-px-zoomed-to-200-percent": "zoomed", "1280-px": "light"}


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_overflows(seen, kind, screen):
    assert seen(kind, SCREENS[screen]).overflow == []


@pytest.mark.parametrize("width", [640])
def test_nothing_overflows_with_letters_twice_as_large(open_page, open_large, kind, width):
    size = "parseFloat(getComputedStyle(document.querySelector('main')).fontSize)"
    viewport = {"width": width, "height": 800}
    usual = open_page(kind, viewport=viewport).evaluate(size)
    page = open_large(kind, viewport=viewport)
    assert page.evaluate(size) == pytest.approx(2 * usual)
    assert page.evaluate(STICKING_OUT) == []


def test_nothing_overflows_with_the_menu_open(seen, kind):
    sight = seen(kind, "light-phone")
    assert sight.is_menu_opened
    assert sight.overflow_with_menu == []


def test_nothing_overflows_with_the_text_spacing_of_wcag(seen, kind):
    """WCAG 1.4.12: see SPACE_OUT in layout.py."""
    assert seen(kind, "light-phone").overflow_spaced_out == []
