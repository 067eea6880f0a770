"""axe-core on one page of each type, in each way a reader may have set the device."""

import pytest
from axe_playwright_python.sync_playwright import Axe

LOOKS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "light-phone": {"color_scheme": "light", "viewport": {"width": 320, "height": 640}},
    "dark-phone-reduced-motion": {
        "color_scheme": "dark", "reduced_motion": "reduce", "viewport": {"width": 390, "height": 844},
    },
}
# All of axe's rules; the one of WCAG 2.2 is off unless asked for.
OPTIONS = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_no_violation(open_page, kind, look):
    page = open_page(kind, **LOOKS[look])
    result = Axe().run(page, options=OPTIONS)
    assert len(result.response["passes"]) > 15, "axe looked at nothing"
    faults = [
        f"{violation['id']}: {node['target']} {node['html'][:160]} {node.get('failureSummary', '')[:300]}"
        for violation in result.response["violations"]
        for node in violation["nodes"]
    ]
    assert faults == []


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_nothing_moves_by_itself(open_page, kind, motion):
    page = open_page(kind, reduced_motion=motion)
    assert page.evaluate("document.getAnimations().map(one => one.effect.target.outerHTML.slice(0, 80))") == []
    assert page.locator("marquee, blink, video[autoplay], audio[autoplay], meta[http-equiv=refresh]").count() == 0


@pytest.mark.parametrize("scheme, ground", [("light", range(600, 766)), ("dark", range(0, 160))])
def test_light_and_dark_really_differ(open_page, scheme, ground):
    """Without this both runs of axe could be the same one."""
    page = open_page("", color_scheme=scheme)
    colour = page.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)")
    assert sum(colour) in ground
