"""A theme of a site's own, by the shell block of Theme/README.md: nothing is copied, and what it adds is on the site."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import loa
from loa import REPOSITORY
from server import StaticServer

GUIDE = (REPOSITORY / "Theme/README.md").read_text("utf-8")
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="5" fill="#0b4ea2"/></svg>'


def block() -> str:
    """The one shell block of the guide."""
    blocks = re.findall(r"^```sh\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 1
    return blocks[0]


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    """A folder in which somebody followed the guide, beside the example campaign."""
    folder = tmp_path_factory.mktemp("guide")
    shutil.copytree(REPOSITORY / "Content", folder / "Content")
    (folder / "logo.svg").write_text(LOGO, "utf-8")
    fonts = subprocess.run(["fc-match", "--format", "%{file}", "Roboto Condensed"], capture_output=True, text=True, check=True)
    program = folder / "bin"
    program.mkdir()
    (program / "loa").symlink_to(loa.binary())
    environment = os.environ | {
        "PATH": f"{program}:{os.environ['PATH']}", "LOGO": str(folder / "logo.svg"), "FONT": fonts.stdout,
        "NO_COLOR": "1", "LANG": "C.UTF-8",
    }
    run = subprocess.run(["sh", "-e", "-c", block()], cwd=folder, env=environment, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
    # One note tells where the rest comes from, and nothing else is told of the theme.
    told = re.findall(r"\[T\d+\]: .*", run.stderr)
    assert len(told) == 1 and re.fullmatch(r"\[T207\]: giao diện “Phường Bến Thành” lấy \d+ tệp từ giao diện đi kèm Loa", told[0])
    return folder


@pytest.fixture(scope="module")
def served(made):
    server = StaticServer(made / "Output")
    yield server.url("")
    server.close()


def test_the_guide_takes_at_most_ten_lines():
    assert len(block().splitlines()) <= 10


def test_what_the_guide_adds_is_published_and_asked_for(made):
    output = made / "Output"
    style, = output.glob("assets/style.*.css")
    logo, = output.glob("assets/logo.*.svg")
    font, = output.glob("assets/headings.*.woff2")
    assert all(re.fullmatch(r"\w+\.[0-9a-f]{10}\.\w+", file.name) for file in (style, logo, font))
    sheet = style.read_text("utf-8")
    assert sheet.rindex("--red: #0b4ea2") > sheet.rindex("--red: #b3131f")
    assert f"src: url({font.name});" in sheet
    home = (output / "index.html").read_text("utf-8")
    assert f'<img class="loudspeaker" src="/assets/{logo.name}" alt="">' in home and f"/assets/{style.name}" in home
    assert logo.read_text("utf-8") == LOGO
    # The theme holds what the guide made, and no more.
    assert sorted(str(file.relative_to(made / "Theme")) for file in (made / "Theme").rglob("*") if file.is_file()) == [
        "css/own.css", "static/headings.woff2", "static/logo.svg", "templates/loudspeaker.mustache", "theme.yml",
    ]


def test_a_browser_shows_it(made, browser, served):
    page = browser.new_page()
    faults = []
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.goto(served)
    page.evaluate("document.fonts.ready")
    assert page.evaluate("getComputedStyle(document.querySelector('.site-header')).borderTopColor") == "rgb(11, 78, 162)"
    assert page.evaluate("[...document.fonts].map(font => [font.family, font.status])") == [["Headings", "loaded"]]
    assert page.evaluate("document.querySelector('img.loudspeaker').naturalWidth") > 0
    assert faults == []
    page.close()
