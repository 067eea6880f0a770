"""Shared fixtures: the built sites, their servers, one Chromium."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

import campaign
import loa
from loa import REPOSITORY, Site
from looks import LOOKS, Sight, look_at
from pages import KINDS, Place
from server import StaticServer
from visits import LONGEST, Visit, visit_all

EXAMPLE = REPOSITORY / "Content"
# Tests of different files that share what is visited: they have to run in one process.
SHARED = {"test_accessibility": "looks", "test_layout": "looks", "test_requests": "crawl", "test_weight": "crawl"}
SITES = ["root", "below", "other"]
ARGUMENTS = [
    "--no-sandbox", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    # No graphics card is asked for, and none is imitated.
    "--disable-gpu", "--disable-software-rasterizer",
]
expect.set_options(timeout=LONGEST)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Says which tests stay together when several processes share the work (`--dist loadgroup`).

    First, so that xdist's own hook finds the marks.
    """
    for item in items:
        group = SHARED.get(item.module.__name__, item.module.__name__)
        if group == "looks" and (parameters := getattr(item, "callspec", None)) and "kind" in parameters.params:
            # The pages of one site, about half of all.
            group += " " + KINDS[parameters.params["kind"]].site
        item.add_marker(pytest.mark.xdist_group(group))


def pytest_collection_finish(session):
    """Fails where xdist does not see the groups: each process would then visit every page again.

    xdist 3.8.0 writes the group into pytest's private `_nodeid`, which pytest 9.2 no longer reads.
    """
    if session.config.getoption("loadgroup", False):
        assert all("@" in item.nodeid for item in session.items), "xdist does not keep groups of tests together"


@pytest.fixture(scope="session")
def sites(tmp_path_factory):
    """Builds a site the first time it is asked for: the example at the root of its host and `below` a base path,
    and the `other` campaign."""
    made: dict[str, Site] = {}

    def get(name: str) -> Site:
        if name not in made:
            folder = tmp_path_factory.mktemp(name)
            match name:
                case "root":
                    made[name] = loa.build(name, folder / "site", EXAMPLE, url="https://hoctap.example.vn/")
                case "below":
                    url = "https://example.vn/htsd/"
                    made[name] = loa.build(name, folder / "site", EXAMPLE, "--base-url", url, url=url)
                case "other":
                    made[name] = loa.build(name, folder / "site", campaign.write(folder), url=campaign.URL)
        return made[name]

    return get


@pytest.fixture(scope="session", params=SITES)
def site(request, sites) -> Site:
    """Each built site in turn."""
    return sites(request.param)


@pytest.fixture(scope="session")
def example(sites) -> Site:
    """The example campaign of five years at the root of its host."""
    return sites("root")


@pytest.fixture(scope="session", params=["root", "below"])
def placed(request, sites) -> Site:
    """The example at each of its two places."""
    return sites(request.param)


@pytest.fixture(scope="session")
def other(sites) -> Site:
    """The second campaign (campaign.py)."""
    return sites("other")


@pytest.fixture(scope="session")
def serve():
    """Serves a site and gives the server; one server a site for the whole run."""
    servers: dict[str, StaticServer] = {}

    def start(site: Site) -> StaticServer:
        if site.name not in servers:
            servers[site.name] = StaticServer(site.root, site.base)
        return servers[site.name]

    yield start
    for server in servers.values():
        server.close()


@pytest.fixture(scope="session")
def launch():
    """Starts Debian's Chromium, cut off from every host but this one.

    The shell without a window is the same engine and takes half the processor time (145 pages: 9 to 13 s, not 20).
    """
    chromium = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    assert chromium, "Debian's chromium-headless-shell is missing, and its chromium too"
    with sync_playwright() as playwright:
        browsers = []

        def start(*arguments: str) -> Browser:
            browsers.append(playwright.chromium.launch(executable_path=chromium, args=[*ARGUMENTS, *arguments]))
            return browsers[-1]

        yield start
        for browser in browsers:
            browser.close()


@pytest.fixture(scope="session")
def browser(launch) -> Browser:
    """The browser as it comes."""
    return launch()


@pytest.fixture(scope="session")
def browser_with_large_letters(launch) -> Browser:
    """A browser whose reader has set letters of twice the usual size."""
    return launch("--blink-settings=defaultFontSize=32")


@pytest.fixture(scope="session")
def crawl(browser, serve):
    """Visits every page of a site once and keeps what was asked for and what went wrong."""
    visits: dict[str, dict[str, Visit]] = {}

    def visit(site: Site) -> dict[str, Visit]:
        if site.name not in visits:
            visits[site.name] = visit_all(browser, serve(site), site)
        return visits[site.name]

    return visit


@pytest.fixture(scope="module")
def open_page(browser, serve, sites):
    """Opens a place, or an address of the example, with options of a browser context."""
    yield from opening(browser, lambda name: serve(sites(name)))


@pytest.fixture(scope="session")
def seen(browser, serve, sites):
    """What is seen of a page in one of LOOKS; each is visited once, by the first test that asks."""
    sights: dict[tuple[Place, str], Sight] = {}
    with contextmanager(opening)(browser, lambda name: serve(sites(name))) as open_:

        def see(place: Place, look: str) -> Sight:
            if (place, look) not in sights:
                sights[place, look] = look_at(open_(place, **LOOKS[look]), look)
            return sights[place, look]

        yield see


@pytest.fixture(scope="module")
def open_large(browser_with_large_letters, serve, sites):
    """The same with letters twice as large."""
    yield from opening(browser_with_large_letters, lambda name: serve(sites(name)))


def opening(browser: Browser, server: Callable[[str], StaticServer]):
    """Gives a function that opens pages, one tab for each set of options; all is closed at the end."""
    tabs = {}

    def open_(place: Place | str, **options):
        options = {"locale": "vi-VN", "viewport": {"width": 1280, "height": 800}} | options
        key = repr(sorted(options.items()))
        if key not in tabs:
            context = browser.new_context(**options)
            context.set_default_timeout(LONGEST)
            tabs[key] = context.new_page()
        name, address = place if isinstance(place, Place) else ("root", place)
        tabs[key].goto(server(name).url(address), wait_until="load")
        return tabs[key]

    yield open_
    for tab in tabs.values():
        tab.context.close()


@pytest.fixture(params=KINDS)
def kind(request) -> Place:
    """One page of each type."""
    return KINDS[request.param]


@pytest.fixture(scope="session")
def content() -> Path:
    """The officers' files of the example."""
    return EXAMPLE
