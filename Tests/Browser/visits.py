"""What Chromium asks for and complains about on each page."""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import Browser

from loa import Site
from server import StaticServer


# Milliseconds; no page takes a thousandth of it, and a busy machine must not fail a test.
LONGEST = 120_000


@dataclass
class Visit:
    """One page load: the addresses and kinds of all requests, and everything that went wrong."""

    requested: set[str] = field(default_factory=set)
    kinds: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def visit_all(browser: Browser, server: StaticServer, site: Site) -> dict[str, Visit]:
    """Opens every page of the site in one tab, but for those that only lead elsewhere."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="vi-VN")
    context.set_default_timeout(LONGEST)
    page = context.new_page()
    visits: dict[str, Visit] = {}
    current = Visit()

    def asked(request) -> None:
        current.kinds.append(request.resource_type)
        home = server.url("")
        current.requested.add(request.url.removeprefix(home))
        if not request.url.startswith(home):
            current.faults.append(f"asks a stranger: {request.url}")

    def failed(request) -> None:
        # Chromium asks for the icon and for pictures further down after the load event, and gives them up when
        # this tab moves on. Whether the files are there is what test_links.py looks at.
        if not (request.failure == "net::ERR_ABORTED" and request.resource_type in ("image", "other")):
            current.faults.append(f"fails: {request.url} {request.failure}")

    page.on("request", asked)
    page.on("requestfailed", failed)
    page.on("response", lambda answer: answer.status >= 400 and current.faults.append(f"{answer.status}: {answer.url}"))
    page.on("pageerror", lambda error: current.faults.append(f"script error: {error}"))
    page.on("console", lambda message: current.faults.append(f"console {message.type}: {message.text}"))
    for address in site.pages:
        if site.is_redirect(address):
            continue
        current = visits[address] = Visit()
        page.goto(server.url(address), wait_until="load")
    context.close()
    return visits
