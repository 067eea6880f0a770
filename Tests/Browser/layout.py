"""Scripts that look at the layout of the page they run in."""

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
    if (parent.closest('.visually-hidden, .skip-link, script, style, svg')) continue;
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
    if (box.right > width + 1 && !element.parentElement.closest('.scroll-box, pre, table')) faults.push(element.outerHTML.slice(0, 80) + ' sticks out');
  }
  return faults;
}"""

# WCAG 1.4.12: line height 1.5, paragraphs 2, letters 0.12, words 0.16 times the size of the letters.
SPACE_OUT = """() => {
  for (const element of document.body.querySelectorAll('*')) {
    element.style.setProperty('line-height', '1.5', 'important');
    element.style.setProperty('letter-spacing', '0.12em', 'important');
    element.style.setProperty('word-spacing', '0.16em', 'important');
    if (element.tagName === 'P') element.style.setProperty('margin-bottom', '2em', 'important');
  }
}"""
