"""Keyboard alone: the skip link first, every link reached in order, the focus always seen."""

import pytest

# Collects what must be reachable, in document order, into window.__wanted and returns a name for each.
COLLECT = """() => {
  const all = document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex="0"]');
  window.__wanted = [...all].filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled);
  return window.__wanted.map(e => e.tagName + ' ' + (e.textContent.trim().slice(0, 40) || e.getAttribute('aria-label')));
}"""

# What has the focus: its place in the list, and what is wrong with how it is seen.
FOCUS = """() => {
  const element = document.activeElement, style = getComputedStyle(element), faults = [];
  const box = element.getBoundingClientRect();
  const parts = colour => (colour.match(/[\\d.]+/g) || []).map(Number);
  const light = colour => parts(colour).slice(0, 3)
    .map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  let ground = 'rgb(255,255,255)';
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    const colour = getComputedStyle(outer).backgroundColor, channels = parts(colour);
    if (channels.length === 3 || channels[3] > 0) { ground = colour; break; }
  }
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push('no outline');
  const [low, high] = [light(ground), light(style.outlineColor)].sort((a, b) => a - b);
  if ((high + 0.05) / (low + 0.05) < 3) faults.push(`outline ${style.outlineColor} on ${ground}`);
  if (box.width < 1 || box.height < 1) faults.push('no size');
  const shown = [...element.getClientRects()].some(part => {
    const x = Math.min(Math.max(part.left + part.width / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max(part.top + part.height / 2, 0), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    return top && (element.contains(top) || top.contains(element));
  });
  if (!shown) faults.push('covered or outside the window');
  return {index: window.__wanted.indexOf(element), faults};
}"""


def walk(page):
    """Presses Tab once for each; returns the order of the visits and what was wrong."""
    wanted = page.evaluate(COLLECT)
    order, faults = [], []
    for _ in wanted:
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus["index"] < 0:
            break
        order.append(focus["index"])
        faults += [f"{wanted[focus['index']]}: {fault}" for fault in focus["faults"]]
    return wanted, order, faults


@pytest.mark.parametrize("look", [
    {"color_scheme": "light"},
    {"color_scheme": "dark", "viewport": {"width": 390, "height": 844}},
], ids=["light-desktop", "dark-phone"])
def test_every_link_and_button_is_reached_in_order_with_a_focus_that_is_seen(open_page, kind, look):
    page = open_page(kind, **look)
    wanted, order, faults = walk(page)
    assert len(wanted) >= 10
    assert [wanted[index] for index in range(len(wanted)) if index not in order] == [], "not reached"
    assert order == sorted(order), "not in the order of the page"
    assert faults == []


def test_first_tab_shows_the_skip_link_and_enter_moves_into_the_page(open_page, kind):
    page = open_page(kind)
    skip = page.locator("a.skip-link")
    assert skip.bounding_box()["y"] + skip.bounding_box()["height"] <= 0
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip-link"
    assert skip.bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "MAIN"
    page.keyboard.press("Tab")
    assert page.evaluate(
        "document.querySelector('main').compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING"
    ), "the focus went back to the head of the page"


def test_menu_opens_and_closes_from_the_keyboard(open_page, kind):
    page = open_page(kind, viewport={"width": 390, "height": 844})
    page.locator("summary").first.focus()
    assert not page.locator(".menu a").first.is_visible()
    page.keyboard.press("Enter")
    assert page.locator(".menu a").first.is_visible()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.menu ul') !== null")
    page.locator("summary").first.focus()
    page.keyboard.press("Space")
    assert not page.locator(".menu a").first.is_visible()


def test_no_tab_stop_has_an_order_of_its_own(site):
    faults = [
        f"/{address}: {node}"
        for address, page in site.pages.items()
        for node in page.root.walk()
        if node.attrs.get("tabindex", "0") not in ("0", "-1") or "accesskey" in node.attrs
    ]
    assert faults == []
