"""One visit for each page and look: what only looks at the page does so there, and each test asserts its part."""

from __future__ import annotations

from dataclasses import dataclass, field

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from layout import SPACE_OUT, STICKING_OUT

# How a reader may have set the device.
LOOKS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark", "reduced_motion": "reduce"},
    "light-phone": {"color_scheme": "light", "viewport": {"width": 320, "height": 640}},
    "dark-phone-reduced-motion": {
        "color_scheme": "dark", "reduced_motion": "reduce", "viewport": {"width": 390, "height": 844},
    },
    "zoomed": {"viewport": {"width": 320, "height": 512}, "device_scale_factor": 2},
}
# All of axe's rules; the one of WCAG 2.2 is off unless asked for.
OPTIONS = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
# In the dark the page is the same document in other colours: axe's rules that look at colours. The third contrast rule,
# of level AAA, is off by default and stays so.
COLOURS = {"resultTypes": ["violations"], "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}

MOVING = "document.getAnimations().map(one => one.effect.target.outerHTML.slice(0, 80))"
BY_ITSELF = "marquee, blink, video[autoplay], audio[autoplay], meta[http-equiv=refresh]"


@dataclass
class Sight:
    """What was seen of a page in one look."""

    # Axe's report; nothing where the look is only about sizes.
    axe: dict = field(default_factory=dict)
    moving: list[str] = field(default_factory=list)
    overflow: list[str] = field(default_factory=list)
    is_menu_opened: bool = False
    overflow_with_menu: list[str] = field(default_factory=list)
    overflow_spaced_out: list[str] = field(default_factory=list)

    @property
    def violations(self) -> list[str]:
        return [
            f"{violation['id']}: {node['target']} {node['html'][:160]} {node.get('failureSummary', '')[:300]}"
            for violation in self.axe["violations"]
            for node in violation["nodes"]
        ]


def look_at(page: Page, look: str) -> Sight:
    """Looks at a page that has just been opened in a look; leaves it changed."""
    sight = Sight()
    sight.moving = page.evaluate(MOVING)
    sight.moving += [f"{count} of {BY_ITSELF}" for count in [page.locator(BY_ITSELF).count()] if count]
    sight.overflow = page.evaluate(STICKING_OUT)
    if look != "zoomed":
        sight.axe = Axe().run(page, options=COLOURS if look.startswith("dark") else OPTIONS).response
    if look == "light-phone":
        menu = page.locator("summary").first
        menu.click()
        sight.is_menu_opened = page.locator(".menu a").first.is_visible()
        sight.overflow_with_menu = page.evaluate(STICKING_OUT)
        menu.click()
        page.evaluate(SPACE_OUT)
        sight.overflow_spaced_out = page.evaluate(STICKING_OUT)
    return sight
