"""Every page in a real Chromium: nothing fails, nothing complains, nothing goes to another host."""

import pytest

from pages import EXAMPLE

# What the page would do if it let strangers in; each must be stopped by the policy.
ATTACKS = {
    "script-src-elem": "const s = document.createElement('script'); s.textContent = 'window.entered = 1'; document.head.append(s)",
    "script-src-attr": "document.body.setAttribute('onclick', 'window.entered = 1'); document.body.click()",
    "style-src-elem": "const s = document.createElement('style'); s.textContent = 'p{}'; document.head.append(s)",
    "img-src": "new Image().src = 'https://stranger.example/x.png'",
    "connect-src": "fetch('https://stranger.example/').catch(() => 0)",
    "frame-src": "const f = document.createElement('iframe'); f.src = 'https://stranger.example/'; document.body.append(f)",
    "font-src": "new FontFace('x', 'url(https://stranger.example/x.woff2)').load().catch(() => 0)",
    "media-src": "const m = document.createElement('video'); m.src = 'https://stranger.example/x.mp4'; document.body.append(m)",
    "base-uri": "const b = document.createElement('base'); b.href = 'https://stranger.example/'; document.head.append(b)",
    "form-action": "const f = document.createElement('form'); f.action = 'https://stranger.example/'; document.body.append(f); f.submit()",
}


def test_every_page_loads_without_a_complaint_a_failure_or_a_stranger(site, crawl):
    visits = crawl(site)
    assert set(visits) == {address for address in site.pages if not site.is_redirect(address)}
    assert {address: visit.faults for address, visit in visits.items() if visit.faults} == {}


def test_every_page_is_asked_for_with_its_style_sheet_and_script(site, crawl):
    """The crawl really sees requests: without this an empty list of faults would prove nothing."""
    blind = [
        address for address, visit in crawl(site).items()
        if not {"document", "stylesheet", "script"} <= set(visit.kinds)
    ]
    assert blind == []


def test_missing_address_gives_the_404_page_whose_parts_all_load(browser, serve, site):
    page = browser.new_page()
    bad = []
    page.on("response", lambda response: response.status >= 400 and bad.append(response.url))
    answer = page.goto(serve(site).url(EXAMPLE["missing"]))
    assert answer.status == 404
    assert bad == [serve(site).url(EXAMPLE["missing"])]
    page.locator("main a").first.click()
    page.wait_for_load_state()
    assert page.url.startswith(serve(site).url("")) and "404" not in page.title()
    assert page.evaluate("performance.getEntriesByType('navigation')[0].responseStatus") == 200
    page.close()


@pytest.mark.parametrize("directive", ATTACKS)
def test_policy_stops_what_a_stranger_would_do(browser, serve, example, directive):
    page = browser.new_page()
    page.goto(serve(example).url("2023/"))
    stopped = page.evaluate(
        """attack => new Promise(done => {
            const seen = [];
            document.addEventListener('securitypolicyviolation', event => { seen.push(event.effectiveDirective); done(seen); });
            setTimeout(() => done(seen), 30000);
            const run = new Function(attack);
            run();
        })""",
        ATTACKS[directive],
    )
    entered = page.evaluate("window.entered")
    page.close()
    assert (stopped, entered) == ([directive], None)
