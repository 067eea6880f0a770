"""axe-core on one page of each type, in each way a reader may have set the device."""

import pytest

AXE = ["light", "dark", "light-phone", "dark-phone-reduced-motion"]


@pytest.mark.parametrize("look", AXE)
def test_axe_finds_no_violation(seen, kind, look):
    sight = seen(kind, look)
    if look.startswith("light"):
        assert len(sight.axe["passes"]) > 15, "axe looked at nothing"
    assert "color-contrast" in {rule["id"] for rule in sight.axe["passes"]}, "axe looked at no colour"
    assert sight.violations == []


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_nothing_moves_by_itself(seen, kind, motion):
    assert seen(kind, "dark" if motion == "reduce" else "light").moving == []


@pytest.mark.parametrize("scheme, ground", [("light", range(600, 766)), ("dark", range(0, 160))])
def test_light_and_dark_really_differ(open_page, scheme, ground):
    """Without this both runs of axe could be the same one."""
    page = open_page("", color_scheme=scheme)
    colour = page.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)")
    assert sum(colour) in ground
