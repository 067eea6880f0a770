"""Small screens and large letters: nothing overflows, nothing is cut off."""

import pytest

# What sticks out of the window or of a box that cuts it off. Boxes that scroll by themselves may hold wide things.
STICKING_OUT = """() => {
  const faults = [], found = new Set(), width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth > width)
    faults.push('the page is ' + document.scrollingElement.scrollWidth + ' wide');
  for (const element of [document.documentElement, document.body])
    if (/hidden|clip/.test(getComputedStyle(element).overflowX)) faults.push(element.tagName + ' hides its overflow');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !parent.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
    if (parent.closest('.sr, .skip, script, style, svg')) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    for (const box of range.getClientRects()) {
      let left = 0, right = width, top = -Infinity, bottom = Infinity, scrolls = false;
      for (let outer = parent; outer && outer !== document.body; outer = outer.parentElement) {
        const style = getComputedStyle(outer), edge = outer.getBoundingClientRect();
        if (/auto|scroll/.test(style.overflowX)) { scrolls = true; break; }
        if (/hidden|clip/.test(style.overflowX)) { left = Math.max(left, edge.left); right = Math.min(right, edge.right); }
        if (/hidden|clip/.test(style.overflowY)) { top = Math.max(top, edge.top); bottom = Math.min(bottom, edge.bottom); }
      }
      if (scrolls || box.width === 0) continue;
      const middle = (box.top + box.bottom) / 2;
      if (box.left < left - 1 || box.right > right + 1 || middle < top || middle > bottom)
        found.add(`"${walker.currentNode.data.trim().slice(0, 40)}" in <${parent.tagName.toLowerCase()} class="${parent.className}"> ` +
          `at ${Math.round(box.left)}..${Math.round(box.right)} of ${Math.round(left)}..${Math.round(right)}`);
    }
  }
  faults.push(...[...found].slice(0, 8));
  for (const element of document.querySelectorAll('img, table, pre, select, input, button')) {
    const box = element.getBoundingClientRect();
    if (box.right > width + 1 && !element.parentElement.closest('.scroll, pre, table')) faults.push(element.outerHTML.slice(0, 80) + ' sticks out');
  }
  return faults;
}"""

SCREENS = {
    "320-px": {"viewport": {"width": 320, "height": 640}},
    "640-px-zoomed-to-200-percent": {"viewport": {"width": 320, "height": 512}, "device_scale_factor": 2},
    "1280-px": {"viewport": {"width": 1280, "height": 800}},
}


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_overflows(open_page, kind, screen):
    page = open_page(kind, **SCREENS[screen])
    assert page.evaluate(STICKING_OUT) == []


@pytest.mark.parametrize("width", [640])
def test_nothing_overflows_with_letters_twice_as_large(open_page, open_large, kind, width):
    size = "parseFloat(getComputedStyle(document.querySelector('main')).fontSize)"
    viewport = {"width": width, "height": 800}
    usual = open_page(kind, viewport=viewport).evaluate(size)
    page = open_large(kind, viewport=viewport)
    assert page.evaluate(size) == pytest.approx(2 * usual)
    assert page.evaluate(STICKING_OUT) == []


def test_nothing_overflows_with_the_menu_open(open_page, kind):
    page = open_page(kind, viewport={"width": 320, "height": 640})
    page.locator("summary").first.click()
    assert page.locator(".menu a").first.is_visible()
    assert page.evaluate(STICKING_OUT) == []


def test_nothing_overflows_with_the_text_spacing_of_wcag(open_page, kind):
    """WCAG 1.4.12: line height 1.5, paragraphs 2, letters 0.12, words 0.16 times the size of the letters."""
    page = open_page(kind, viewport={"width": 320, "height": 640})
    page.evaluate("""() => {
        for (const element of document.body.querySelectorAll('*')) {
            element.style.setProperty('line-height', '1.5', 'important');
            element.style.setProperty('letter-spacing', '0.12em', 'important');
            element.style.setProperty('word-spacing', '0.16em', 'important');
            if (element.tagName === 'P') element.style.setProperty('margin-bottom', '2em', 'important');
        }
    }""")
    assert page.evaluate(STICKING_OUT) == []
